import type { Token } from '../message/message.ts';
import { ofWord, type Word } from '../message/word.ts';
import { type Packed, uint16Of } from '../packed.ts';
import { hashOf } from './model/hash.ts';
import { find, tableOf } from './model/table.ts';

/** What words stand for in the patterns of a trie, at rest. */
export interface PackedSymbols {
  /** The symbols that stand for kinds of tokens: `num`, `money`, `link`, `emoji`, `smiley`, `cap`. */
  readonly kinds: Readonly<Record<string, number>>;
  /** The hashes of all words, and of lemmas as `word+`, that patterns or their classes name; `slots` is their table. */
  readonly words: Packed;
  readonly slots?: Packed;
  /** Where the entry of each word begins; an entry is the word's own symbol + 1, then those of its classes. */
  readonly entryStarts: Packed;
  readonly entries: Packed;
}

/** The symbols of the patterns that a token stands for, and their bits: a state without any of both kinds leads nowhere. */
export interface Symbols {
  readonly list: readonly number[];
  readonly mask: number;
  readonly other: number;
}

/** One of 32 bits for a symbol. */
export const bitOf = (symbol: number): number => 1 << (symbol & 31);

/** Another one, which symbols with the same first bit do not share. */
export const otherBitOf = (symbol: number): number => 1 << ((symbol >> 5) & 31);

function symbolsFrom(list: readonly number[]): Symbols {
  let [mask, other] = [0, 0];
  for (let i = 0; i < list.length; i++) {
    mask |= bitOf(list[i]!);
    other |= otherBitOf(list[i]!);
  }
  return { list, mask, other };
}

const NUMBER_WORDS =
  ' one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred thousand dozen couple half quarter ';

/** Returns the function from a token to the symbols of the patterns that it stands for. */
export function symboliser(packed: PackedSymbols): (token: Token) => Symbols {
  const table = tableOf(packed.words, packed.slots);
  const starts = uint16Of(packed.entryStarts);
  const entries = uint16Of(packed.entries);
  const { kinds } = packed;
  const listOf = ({ lower, lemma }: Word, kind?: string, cap?: string): readonly number[] => {
    const found: number[] = [];
    const add = (symbol: number | undefined): void => {
      if (symbol !== undefined && !found.includes(symbol)) found.push(symbol);
    };
    const form = find(table, hashOf(lower));
    const anyForm = find(table, hashOf(`${lemma}+`));
    if (form >= 0 && entries[starts[form]!]! > 0) add(entries[starts[form]!]! - 1);
    if (anyForm >= 0 && entries[starts[anyForm]!]! > 0) add(entries[starts[anyForm]!]! - 1);
    if (form >= 0) for (let i = starts[form]! + 1; i < starts[form + 1]!; i++) add(entries[i]!);
    if (anyForm >= 0) for (let i = starts[anyForm]! + 1; i < starts[anyForm + 1]!; i++) add(entries[i]!);
    if (NUMBER_WORDS.includes(` ${lower} `)) add(kinds.num);
    if (kind !== undefined) add(kinds[kind]);
    if (cap !== undefined) add(kinds[cap]);
    return found;
  };
  const small = ofWord(word => symbolsFrom(listOf(word)));
  const capital = ofWord(word => symbolsFrom(listOf(word, 'cap')));
  return ({ kind, word, capital: isCapital }) => {
    if (kind === 'word') return isCapital ? capital(word) : small(word);
    return symbolsFrom(listOf(word, kind === 'number' ? 'num' : kind, isCapital ? 'cap' : undefined));
  };
}

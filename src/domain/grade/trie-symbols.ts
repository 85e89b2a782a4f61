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

const symbolsFrom = (list: readonly number[]): Symbols => ({
  list,
  mask: list.reduce((mask, symbol) => mask | bitOf(symbol), 0),
  other: list.reduce((mask, symbol) => mask | otherBitOf(symbol), 0),
});

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred thousand dozen couple half quarter'.split(
    ' ',
  ),
);

/** Returns the function from a token to the symbols of the patterns that it stands for. */
export function symboliser(packed: PackedSymbols): (token: Token) => Symbols {
  const table = tableOf(packed.words, packed.slots);
  const starts = uint16Of(packed.entryStarts);
  const entries = uint16Of(packed.entries);
  const { kinds } = packed;
  const listOf = ({ lower, lemma }: Word, ...others: readonly (string | undefined)[]): readonly number[] => {
    const found = new Set<number>();
    const places = [find(table, hashOf(lower)), find(table, hashOf(`${lemma}+`))];
    for (const place of places)
      if (place >= 0 && entries[starts[place]!]! > 0) found.add(entries[starts[place]!]! - 1);
    for (const place of places)
      if (place >= 0) for (let i = starts[place]! + 1; i < starts[place + 1]!; i++) found.add(entries[i]!);
    if (NUMBER_WORDS.has(lower)) found.add(kinds.num!);
    for (const kind of others) if (kind !== undefined && kinds[kind] !== undefined) found.add(kinds[kind]);
    return [...found];
  };
  const small = ofWord(word => symbolsFrom(listOf(word)));
  const capital = ofWord(word => symbolsFrom(listOf(word, 'cap')));
  return ({ kind, word, capital: isCapital }) => {
    if (kind === 'word') return isCapital ? capital(word) : small(word);
    return symbolsFrom(listOf(word, kind === 'number' ? 'num' : kind, isCapital ? 'cap' : undefined));
  };
}

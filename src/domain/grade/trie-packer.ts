import { hashOf } from './model/hash.ts';
import { NAME, type PackedTrie } from './trie.ts';
import { bitOf, otherBitOf } from './trie-symbols.ts';

/** A node of the graph of patterns, in which one symbol may lead to several nodes. */
export interface PatternNode {
  readonly id: number;
  readonly next: ReadonlyMap<string, readonly PatternNode[]>;
  readonly any: readonly PatternNode[];
  /** Up to so many tokens may stand before the next element. */
  readonly gaps: ReadonlyMap<number, readonly PatternNode[]>;
  /** Patterns that end here, and those that end here only at the end of the sentence. */
  readonly ends: readonly number[];
  readonly finals: readonly number[];
}

/** A graph of patterns with what it is named by. */
export interface PatternGraph {
  readonly cues: PackedTrie['cues'];
  readonly names: readonly string[];
  readonly classes: Readonly<Record<string, string>>;
  readonly open: PatternNode;
  readonly anchored: PatternNode;
}

/** A node from which every symbol leads to one other at most; numbers of nodes, -1 for none. */
interface State {
  readonly next: readonly (readonly [string, number])[];
  readonly any: number;
  readonly gaps: readonly (readonly [number, number])[];
  readonly ends: readonly number[];
  readonly finals: readonly number[];
}

/** Kinds of tokens that have a symbol, whether or not a pattern names it. */
const KINDS = ['num', 'money', 'link', 'emoji', 'smiley', 'cap'];

/** Packs a graph of patterns into a trie that is matched as it lies in memory. */
export function packTrie({ cues, names, classes, open, anchored }: PatternGraph): PackedTrie {
  const states = new States();
  const roots = [states.of([open]), states.of([anchored])] as const;
  const symbols = new Set(KINDS.map(kind => `@${kind}`));
  for (const state of states.all) for (const [symbol] of state.next) symbols.add(symbol);
  const alphabet = [...symbols].sort();
  const numberOf = new Map(alphabet.map((symbol, index) => [symbol, index]));
  const used = Object.entries(classes).filter(([name]) => numberOf.has(`@${name}`));
  return {
    cues,
    names: names.map(name => name.padEnd(NAME)).join(''),
    kinds: Object.fromEntries(KINDS.map(kind => [kind, numberOf.get(`@${kind}`)!])),
    ...packWords(alphabet, Object.fromEntries(used), numberOf),
    roots,
    ...packStates(states.all, numberOf),
  };
}

/** The words that patterns and their classes name, by hash, with the symbols that each stands for. */
function packWords(
  alphabet: readonly string[],
  classes: PatternGraph['classes'],
  numberOf: ReadonlyMap<string, number>,
): Pick<PackedTrie, 'words' | 'entryStarts' | 'entries'> {
  const entryOf = new Map<string, number[]>();
  for (const word of alphabet) if (!word.startsWith('@')) entryOf.set(word, [numberOf.get(word)! + 1]);
  for (const [name, words] of Object.entries(classes))
    for (const word of words.split(/\s+/)) {
      const entry = entryOf.get(word) ?? [0];
      entryOf.set(word, [...entry, numberOf.get(`@${name}`)!]);
    }
  const words = [...entryOf.keys()].map(hashOf);
  if (new Set(words).size < words.length) throw new Error('Two words of the patterns have the same hash.');
  const starts = [0];
  for (const entry of entryOf.values()) starts.push(starts.at(-1)! + entry.length);
  return {
    words: Buffer.from(Int32Array.from(words).buffer).toString('base64'),
    entryStarts: packed(starts),
    entries: packed([...entryOf.values()].flat()),
  };
}

/** Makes the graph deterministic; states that are alike become one. */
class States {
  readonly all: State[] = [];
  private readonly bySet = new Map<string, number>();
  private readonly byShape = new Map<string, number>();

  /** The number of the state that stands for all these nodes at once, in their order. */
  of(nodes: readonly PatternNode[]): number {
    const set = nodes.map(node => node.id).join();
    const known = this.bySet.get(set);
    if (known !== undefined) return known;
    const state = this.merged(nodes);
    const shape = JSON.stringify(state);
    const number = this.byShape.get(shape) ?? this.all.push(state) - 1;
    this.byShape.set(shape, number);
    this.bySet.set(set, number);
    return number;
  }

  private merged(nodes: readonly PatternNode[]): State {
    const any = unique(nodes.flatMap(node => node.any));
    return {
      next: this.edges(nodes.map(node => node.next)),
      any: any.length === 0 ? -1 : this.of(any),
      gaps: this.edges(nodes.map(node => node.gaps)),
      ends: unique(nodes.flatMap(node => node.ends)),
      finals: unique(nodes.flatMap(node => node.finals)),
    };
  }

  private edges<K>(maps: readonly ReadonlyMap<K, readonly PatternNode[]>[]): (readonly [K, number])[] {
    const all = new Map<K, PatternNode[]>();
    for (const map of maps)
      for (const [key, nodes] of map) {
        const list = all.get(key);
        if (list === undefined) all.set(key, [...nodes]);
        else list.push(...nodes);
      }
    return [...all].map(([key, nodes]) => [key, this.of(unique(nodes))] as const);
  }
}

const unique = <T>(list: readonly T[]): readonly T[] => (list.length < 2 ? list : [...new Set(list)]);

/** The states as lists of 16-bit numbers in base64: `starts` says where each one's edges and extras begin. */
function packStates(
  states: readonly State[],
  numberOf: ReadonlyMap<string, number>,
): Pick<PackedTrie, 'starts' | 'masks' | 'symbols' | 'targets' | 'extras'> {
  const [starts, symbols, targets, extras]: [number[], number[], number[], number[]] = [[], [], [], []];
  const masks = new Int32Array(2 * states.length);
  for (const [state, { next, any, gaps, ends, finals }] of states.entries()) {
    starts.push(symbols.length, extras.length);
    const sorted = next.map(([symbol, to]) => [numberOf.get(symbol)!, to] as const).sort(([a], [b]) => a - b);
    for (const [symbol, to] of sorted) {
      symbols.push(symbol);
      targets.push(to);
      masks[2 * state]! |= bitOf(symbol);
      masks[2 * state + 1]! |= otherBitOf(symbol);
    }
    if (any < 0 && gaps.length + ends.length + finals.length === 0) continue;
    extras.push(any + 1, gaps.length, ends.length, finals.length, ...gaps.flat(), ...ends, ...finals);
  }
  starts.push(symbols.length, extras.length);
  return {
    starts: packed(starts),
    masks: Buffer.from(masks.buffer).toString('base64'),
    symbols: packed(symbols),
    targets: packed(targets),
    extras: packed(extras),
  };
}

function packed(numbers: readonly number[]): string {
  if (numbers.some(number => number > 0xffff)) throw new Error('The trie has outgrown 16-bit numbers.');
  return Buffer.from(Uint16Array.from(numbers).buffer).toString('base64');
}

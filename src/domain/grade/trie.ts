import type { Message, Token } from '../message/message.ts';

/** A place where a cue's pattern was found: tokens `first` to `last`, end-exclusive, within one sentence. */
export interface Hit {
  readonly cue: string;
  /** Which pattern of all, counted through the cues in their order. */
  readonly pattern: number;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** A compiled trie as it is stored; `compileTrie` makes it. */
export interface PackedTrie {
  /** Each cue with how many patterns it has, in their order. */
  readonly cues: readonly (readonly [string, number])[];
  /** The symbols of the patterns in the order of their numbers, separated by spaces. */
  readonly alphabet: string;
  /** The word classes that patterns name, members separated by spaces. */
  readonly classes: Readonly<Record<string, string>>;
  /** How many nodes there are; the first two are where any word and where a sentence begins. */
  readonly count: number;
  /** The nodes as 16-bit numbers in base64. */
  readonly nodes: string;
}

/** Nodes that one step leads to; merged into one when first needed, so that the trie grows only where texts go. */
interface Edge {
  readonly ids: number[];
  merged: Node | null;
}

interface Node {
  next: Map<number, Edge> | null;
  any: Edge | null;
  /** Up to `max` tokens may stand before the next element. */
  gaps: Map<number, Edge> | null;
  ends: number[] | null;
  /** Cues that end here only at the end of the sentence. */
  finals: number[] | null;
}

/** The nodes of a packed trie, each unpacked when first needed. */
class Nodes {
  private readonly numbers: Uint16Array;
  private readonly starts: Uint32Array;
  private readonly known: (Node | undefined)[];

  constructor({ nodes, count }: PackedTrie) {
    const bytes = Buffer.from(nodes, 'base64');
    this.numbers = new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    this.starts = new Uint32Array(count);
    this.known = new Array(count);
    let start = count;
    for (let id = 0; id < count; id++) {
      this.starts[id] = start;
      start += this.numbers[id]!;
    }
  }

  get(id: number): Node {
    return (this.known[id] ??= this.unpack(this.starts[id]!));
  }

  target(edge: Edge): Node {
    return (edge.merged ??= edge.ids.length === 1 ? this.get(edge.ids[0]!) : this.merge(edge.ids));
  }

  private unpack(start: number): Node {
    const { numbers } = this;
    let at = start;
    const list = (): number[] => {
      const length = numbers[at++]!;
      const found: number[] = [];
      for (let i = 0; i < length; i++) found.push(numbers[at++]!);
      return found;
    };
    const edges = (): Map<number, Edge> | null => {
      const size = numbers[at++]!;
      if (size === 0) return null;
      const found = new Map<number, Edge>();
      for (let i = 0; i < size; i++) found.set(numbers[at++]!, { ids: list(), merged: null });
      return found;
    };
    const next = edges();
    const any = list();
    const gaps = edges();
    const ends = list();
    const finals = list();
    return {
      next,
      any: any.length === 0 ? null : { ids: any, merged: null },
      gaps,
      ends: ends.length === 0 ? null : ends,
      finals: finals.length === 0 ? null : finals,
    };
  }

  private merge(ids: readonly number[]): Node {
    const all: Node = { next: null, any: null, gaps: null, ends: null, finals: null };
    for (const id of ids) {
      const one = this.get(id);
      all.next = joined(all.next, one.next);
      all.gaps = joined(all.gaps, one.gaps);
      if (one.any !== null) all.any = { ids: union(all.any?.ids ?? [], one.any.ids), merged: null };
      if (one.ends !== null) all.ends = union(all.ends ?? [], one.ends);
      if (one.finals !== null) all.finals = union(all.finals ?? [], one.finals);
    }
    return all;
  }
}

const union = (some: readonly number[], more: readonly number[]): number[] => [
  ...new Set([...some, ...more]),
];

function joined(into: Map<number, Edge> | null, from: Map<number, Edge> | null): Map<number, Edge> | null {
  if (from === null) return into;
  const all = into ?? new Map<number, Edge>();
  for (const [key, { ids }] of from) all.set(key, { ids: union(all.get(key)?.ids ?? [], ids), merged: null });
  return all;
}

/** All patterns of all rules in one trie, matched in one pass over a message. */
export interface Trie {
  /** Runs over all sentences of a message. */
  readonly match: (message: Message) => readonly Hit[];
}

/** Most hits kept of one message: more say nothing new. */
const MAX_HITS = 3000;
const FILLER = new Set(
  'so and but well also ps p s ok okay now or anyway then honestly basically look listen yes no oh hi hello hey sorry'.split(
    ' ',
  ),
);
const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred thousand dozen couple half quarter'.split(
    ' ',
  ),
);

/** Makes a packed trie ready to match. */
export function openTrie(packed: PackedTrie): Trie {
  const cueOf = packed.cues.flatMap(([cue, patterns]) => new Array<string>(patterns).fill(cue));
  const alphabet = new Map(packed.alphabet.split(' ').map((symbol, id) => [symbol, id]));
  const nodes = new Nodes(packed);
  const symbolsOf = symboliser(alphabet, packed.classes);
  const cap = alphabet.get('@cap')!;
  return { match: message => matchAll(message, { cueOf, nodes, symbolsOf, cap }) };
}

type Symbols = readonly number[];

/** Returns the function from a token to the symbols of the patterns that it stands for. */
function symboliser(
  alphabet: ReadonlyMap<string, number>,
  classes: PackedTrie['classes'],
): (token: Token) => Symbols {
  const members = new Map<string, number[]>();
  for (const [name, words] of Object.entries(classes)) {
    const id = alphabet.get(`@${name}`)!;
    for (const word of words.split(/\s+/)) {
      const list = members.get(word);
      if (list === undefined) members.set(word, [id]);
      else list.push(id);
    }
  }
  const known = new Map<string, Symbols>();
  return token => {
    const cached = known.get(token.lower);
    if (cached !== undefined) return cached;
    const kind = token.kind === 'number' || NUMBER_WORDS.has(token.lower) ? 'num' : token.kind;
    const found = [
      alphabet.get(token.lower),
      alphabet.get(`${token.lemma}+`),
      ...(members.get(token.lower) ?? []),
      ...(members.get(`${token.lemma}+`) ?? []),
      alphabet.get(`@${kind}`),
    ].filter(id => id !== undefined);
    const symbols = [...new Set(found)];
    if (known.size < 30_000) known.set(token.lower, symbols);
    return symbols;
  };
}

interface Matcher {
  readonly cueOf: readonly string[];
  readonly nodes: Nodes;
  readonly symbolsOf: (token: Token) => Symbols;
  readonly cap: number;
}

function matchAll(message: Message, { cueOf, nodes, symbolsOf, cap }: Matcher): readonly Hit[] {
  const { tokens, sentences } = message;
  const symbols = tokens.map(symbolsOf);
  const open = nodes.get(0).next;
  const anchored = nodes.get(1).next;
  const hits: Hit[] = [];
  let sentence = 0;
  let limit = 0;
  let start = 0;
  const walk = (from: Node, at: number): void => {
    if (from.ends !== null)
      for (const id of from.ends)
        hits.push({ cue: cueOf[id]!, pattern: id, sentence, first: start, last: at });
    if (from.finals !== null && at === limit) {
      for (const id of from.finals)
        hits.push({ cue: cueOf[id]!, pattern: id, sentence, first: start, last: at });
    }
    if (at >= limit) return;
    if (from.next !== null) step(from.next, at);
    if (from.any !== null) walk(nodes.target(from.any), at + 1);
    if (from.gaps === null) return;
    for (const [max, edge] of from.gaps) {
      const after = nodes.target(edge);
      if (after.ends !== null || after.finals !== null) walkEnds(after, at);
      if (after.next === null) continue;
      for (let skip = 0; skip <= max && at + skip < limit; skip++) step(after.next, at + skip);
    }
  };
  /** A gap at the very end of a pattern takes nothing. */
  const walkEnds = (from: Node, at: number): void => {
    for (const id of from.ends ?? [])
      hits.push({ cue: cueOf[id]!, pattern: id, sentence, first: start, last: at });
  };
  const step = (next: Map<number, Edge>, at: number): void => {
    for (const id of symbols[at]!) {
      const to = next.get(id);
      if (to !== undefined) walk(nodes.target(to), at + 1);
    }
    if (tokens[at]!.capital) {
      const to = next.get(cap);
      if (to !== undefined) walk(nodes.target(to), at + 1);
    }
  };
  for (let s = 0; s < sentences.length && hits.length < MAX_HITS; s++) {
    const { first, last } = sentences[s]!;
    sentence = s;
    limit = last;
    let begins = true;
    for (start = first; start < last && hits.length < MAX_HITS; start++) {
      if (open !== null) step(open, start);
      if (begins && anchored !== null) step(anchored, start);
      begins = begins && start < first + 2 && FILLER.has(tokens[start]!.lower);
    }
  }
  return hits;
}

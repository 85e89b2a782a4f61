import type { Message, Token } from '../message/message.ts';
import { isOneOf, ownCopy } from '../message/word.ts';
import { int32Of, type Packed, uint16Of } from '../packed.ts';
import { isNegated } from './negation.ts';
import { type PackedSymbols, symboliser } from './trie-symbols.ts';

/** A place where a cue's pattern was found: tokens `first` to `last`, end-exclusive, within one sentence. */
export interface Hit {
  readonly cue: string;
  /** The first part of the cue's name: `sell` of `sell.help`. */
  readonly family: string;
  /** The pattern's name: the same as long as the pattern is. */
  readonly name: string;
  /** The pattern's place in the trie. */
  readonly pattern: number;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** Stands under a negation, see `isNegated`. */
  readonly negated: boolean;
}

/** Where the hits of a sentence begin: hits come sentence by sentence. */
export function firstHit(hits: readonly Hit[], sentence: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A compiled trie as it is stored; `packTrie` makes it. The arrays are used where they lie: nothing is unpacked before a
 * text asks for it.
 */
export interface PackedTrie extends PackedSymbols {
  /** Each cue with how many patterns it has, in their order, and the names of these patterns, `NAME` signs each. */
  readonly cues: readonly (readonly [string, number])[];
  readonly names: string;
  /** The states where any word and where a sentence begins. */
  readonly roots: readonly [number, number];
  /** Where each symbol leads from them, see `rootEdges`. */
  readonly rootEdges?: readonly Packed[];
  /** For each state where its edges and where its extras begin. */
  readonly starts: Packed;
  /** For each state the bits of the symbols that lead on from it, see `bitOf`, and their other bits. */
  readonly masks: Packed;
  /** The edges of each state: sorted symbols, and the states that they lead to. */
  readonly symbols: Packed;
  readonly targets: Packed;
  /** What else a state may have: any + 1, counts of gaps, ends and finals, then these. */
  readonly extras: Packed;
}

/** All patterns of all rules in one trie, matched in one pass over a message. */
export interface Trie {
  /** Runs over all sentences of a message, or over some of them, and adds what it hits to a list. */
  readonly match: (message: Message, from?: number, to?: number, into?: Hit[]) => readonly Hit[];
}

/** What is told of a pattern that is hit. */
type Told = Pick<Hit, 'cue' | 'family' | 'name'>;

/** So many signs are kept for the name of a pattern. */
export const NAME = 8;

/** Most hits kept of one message: more say nothing new. */
export const MAX_HITS = 3000;
const isFiller = isOneOf(
  'so and but well also ps p s ok okay now or anyway then honestly basically look listen yes no oh hi hello hey sorry',
);

/** The place of an entry in a sorted stretch of a list, or -1. */
function placeOf(list: Uint16Array, entry: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < entry) low = middle + 1;
    else high = middle;
  }
  return low < to && list[low] === entry ? low : -1;
}

/** Where each symbol leads from the states in which many patterns begin, plus one; 0 for nowhere. */
export function rootEdges(packed: PackedTrie): readonly Int32Array[] {
  const starts = uint16Of(packed.starts);
  const edges = uint16Of(packed.symbols);
  const targets = uint16Of(packed.targets);
  return packed.roots.map(state => {
    const from = starts[2 * state]!;
    const to = starts[2 * state + 2]!;
    const found = new Int32Array(from === to ? 1 : edges[to - 1]! + 1);
    for (let i = from; i < to; i++) found[edges[i]!] = targets[i]! + 1;
    return found;
  });
}

/** Makes a packed trie ready to match. */
export function openTrie(packed: PackedTrie): Trie {
  const symbolsOf = symboliser(packed);
  const cueOf = new Uint16Array(packed.names.length / NAME);
  let count = 0;
  packed.cues.forEach(([, patterns], index) => {
    cueOf.fill(index, count, count + patterns);
    count += patterns;
  });
  // Most patterns are never hit: what is told of one is put together then.
  const known = new Array<Told | undefined>(count);
  const starts = uint16Of(packed.starts);
  const masks = int32Of(packed.masks);
  const edges = uint16Of(packed.symbols);
  const targets = uint16Of(packed.targets);
  const extras = uint16Of(packed.extras);

  /** For each token the symbols that it stands for, and their bits; used again, since matching never nests. */
  const symbols: (readonly number[])[] = [];
  let bits = new Int32Array(512);
  const mayLead = (state: number, at: number): boolean =>
    (bits[2 * at]! & masks[2 * state]!) !== 0 && (bits[2 * at + 1]! & masks[2 * state + 1]!) !== 0;

  const [openEdges, anchoredEdges] = packed.rootEdges?.map(int32Of) ?? rootEdges(packed);

  // Where matching stands: the sentence and where it ends, the token that a pattern begins with, what was hit so far.
  let sentence = 0;
  let limit = 0;
  let start = 0;
  let hits: Hit[] = [];
  let words: readonly Token[] = [];
  let sentenceFirst = 0;

  function hit(from: number, count: number, last: number): void {
    if (count === 0) return;
    const negated = isNegated(words, sentenceFirst, start);
    for (let i = from; i < from + count; i++) {
      const pattern = extras[i]!;
      const { cue, family, name } = known[pattern] ?? tell(pattern);
      hits.push({ cue, family, name, pattern, sentence, first: start, last, negated });
    }
  }

  function tell(pattern: number): Told {
    const [cue] = packed.cues[cueOf[pattern]!]!;
    const told = {
      cue,
      family: ownCopy(cue.slice(0, cue.indexOf('.'))),
      name: packed.names.slice(NAME * pattern, NAME * (pattern + 1)).trimEnd(),
    };
    known[pattern] = told;
    return told;
  }

  function walk(state: number, at: number): void {
    const extra = starts[2 * state + 1]!;
    if (extra < starts[2 * state + 3]!) walkExtras(state, extra, at);
    else if (at < limit && mayLead(state, at)) step(state, at);
  }

  function walkExtras(state: number, extra: number, at: number): void {
    const gaps = extra + 4;
    const ends = gaps + 2 * extras[extra + 1]!;
    hit(ends, extras[extra + 2]!, at);
    if (at === limit) hit(ends + extras[extra + 2]!, extras[extra + 3]!, at);
    if (at >= limit) return;
    if (mayLead(state, at)) step(state, at);
    if (extras[extra]! > 0) walk(extras[extra]! - 1, at + 1);
    for (let gap = gaps; gap < ends; gap += 2) afterGap(extras[gap]!, extras[gap + 1]!, at);
  }

  function afterGap(max: number, state: number, at: number): void {
    const extra = starts[2 * state + 1]!;
    // A gap at the very end of a pattern takes nothing.
    if (extra < starts[2 * state + 3]!) hit(extra + 4 + 2 * extras[extra + 1]!, extras[extra + 2]!, at);
    const last = Math.min(at + max, limit - 1);
    for (let next = at; next <= last; next++) if (mayLead(state, next)) step(state, next);
  }

  function step(state: number, at: number): void {
    const from = starts[2 * state]!;
    const to = starts[2 * state + 2]!;
    const list = symbols[at]!;
    for (let i = 0; i < list.length; i++) {
      const edge = placeOf(edges, list[i]!, from, to);
      if (edge >= 0) walk(targets[edge]!, at + 1);
    }
  }

  function begin(to: Int32Array): void {
    const list = symbols[start]!;
    for (let i = 0; i < list.length; i++) {
      const state = list[i]! < to.length ? to[list[i]!]! : 0;
      if (state > 0) walk(state - 1, start + 1);
    }
  }

  function match(
    { tokens, sentences }: Message,
    from = 0,
    to = sentences.length,
    into: Hit[] = [],
  ): readonly Hit[] {
    if (from >= to) return into;
    const end = sentences[to - 1]!.last;
    if (bits.length < 2 * end) bits = new Int32Array(4 * end);
    for (let i = sentences[from]!.first; i < end; i++) {
      const { list, mask, other } = symbolsOf(tokens[i]!);
      symbols[i] = list;
      bits[2 * i] = mask;
      bits[2 * i + 1] = other;
    }
    hits = into;
    words = tokens;
    for (sentence = from; sentence < to && hits.length < MAX_HITS; sentence++) {
      const { first, last } = sentences[sentence]!;
      limit = last;
      sentenceFirst = first;
      let begins = true;
      for (start = first; start < last && hits.length < MAX_HITS; start++) {
        begin(openEdges!);
        if (begins) begin(anchoredEdges!);
        begins = begins && start < first + 2 && isFiller(tokens[start]!.word);
      }
    }
    hits = [];
    words = [];
    return into;
  }
  return { match };
}

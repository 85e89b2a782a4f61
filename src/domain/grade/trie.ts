import type { Message, Token } from '../message/message.ts';
import { type Pattern, readPattern } from './pattern.ts';

/** A place where a cue's pattern was found: tokens `first` to `last`, end-exclusive, within one sentence. */
export interface Hit {
  readonly cue: string;
  /** Which pattern of all, counted through the cues in their order. */
  readonly pattern: number;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** Nodes that one step leads to; merged into one when first needed, so that the trie grows only where texts go. */
interface Edge {
  readonly nodes: Node[];
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

const node = (): Node => ({ next: null, any: null, gaps: null, ends: null, finals: null });

function link(edge: Edge | null | undefined, to: Node): Edge {
  if (edge === null || edge === undefined) return { nodes: [to], merged: null };
  if (!edge.nodes.includes(to)) edge.nodes.push(to);
  return edge;
}

function target(edge: Edge): Node {
  if (edge.nodes.length === 1) return edge.nodes[0]!;
  return (edge.merged ??= merge(edge.nodes));
}

function merge(nodes: readonly Node[]): Node {
  const all = node();
  for (const one of nodes) {
    if (one.next !== null) {
      all.next ??= new Map();
      for (const [key, edge] of one.next) join(all.next, key, edge);
    }
    if (one.any !== null) for (const to of one.any.nodes) all.any = link(all.any, to);
    if (one.gaps !== null) {
      all.gaps ??= new Map();
      for (const [max, edge] of one.gaps) join(all.gaps, max, edge);
    }
    if (one.ends !== null) all.ends = [...new Set([...(all.ends ?? []), ...one.ends])];
    if (one.finals !== null) all.finals = [...new Set([...(all.finals ?? []), ...one.finals])];
  }
  return all;
}

function join(edges: Map<number, Edge>, key: number, from: Edge): void {
  let edge = edges.get(key);
  if (edge === undefined) {
    edge = { nodes: [], merged: null };
    edges.set(key, edge);
  }
  for (const to of from.nodes) if (!edge.nodes.includes(to)) edge.nodes.push(to);
}

/** All patterns of all rules in one trie: compiled once, matched in one pass over a message. */
export interface Trie {
  readonly cues: readonly string[];
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

class Compiler {
  readonly alphabet = new Map<string, number>();
  readonly open = node();
  readonly anchored = node();

  symbol(key: string): number {
    const known = this.alphabet.get(key);
    if (known !== undefined) return known;
    this.alphabet.set(key, this.alphabet.size);
    return this.alphabet.size - 1;
  }

  add(pattern: Pattern, id: number): void {
    const state = { final: false };
    for (const end of this.build(pattern, [this.open], state)) {
      if (end === this.open || end === this.anchored) continue;
      const list = state.final ? (end.finals ??= []) : (end.ends ??= []);
      if (!list.includes(id)) list.push(id);
    }
  }

  /** Continues a pattern from some nodes and returns where it then stands. */
  build(pattern: Pattern, from: readonly Node[], state: { final: boolean }): readonly Node[] {
    let at = from;
    for (const part of pattern) {
      if (part.type === 'start') at = [this.anchored];
      else if (part.type === 'end') state.final = true;
      else if (part.type === 'either') at = this.buildOptions(part.options, at, part.optional, state);
      else {
        const to = node();
        for (const one of at) {
          if (part.type === 'any') one.any = link(one.any, to);
          else if (part.type === 'gap')
            (one.gaps ??= new Map()).set(part.max, link(one.gaps.get(part.max), to));
          else {
            const key = this.symbol(part.key);
            one.next ??= new Map();
            one.next.set(key, link(one.next.get(key), to));
          }
        }
        at = [to];
      }
    }
    return at;
  }

  /** Options of one word each share the node they lead to. */
  buildOptions(
    options: readonly Pattern[],
    at: readonly Node[],
    optional: boolean,
    state: { final: boolean },
  ): readonly Node[] {
    const ends: Node[] = optional ? [...at] : [];
    let shared: Node | undefined;
    for (const option of options) {
      const only = option.length === 1 ? option[0]! : undefined;
      if (only?.type !== 'word') {
        ends.push(...this.build(option, at, state));
        continue;
      }
      if (shared === undefined) {
        shared = node();
        ends.push(shared);
      }
      const key = this.symbol(only.key);
      for (const one of at) {
        one.next ??= new Map();
        one.next.set(key, link(one.next.get(key), shared));
      }
    }
    return ends;
  }
}

/** Compiles patterns by cue id, with word classes by name (members are lemmas or forms, separated by spaces). */
export function compile(
  patterns: Readonly<Record<string, readonly string[]>>,
  classes: Readonly<Record<string, string>>,
): Trie {
  const compiler = new Compiler();
  const cues = Object.keys(patterns);
  const cueOf: string[] = [];
  for (const cue of cues) {
    for (const pattern of patterns[cue]!) {
      compiler.add(readPattern(pattern), cueOf.length);
      cueOf.push(cue);
    }
  }
  const symbolsOf = symboliser(compiler, classes);
  const cap = compiler.symbol('@cap');
  return { cues, match: message => matchAll(message, cueOf, compiler, symbolsOf, cap) };
}

type Symbols = readonly number[];

/** Returns the function from a token to the symbols of the patterns that it stands for. */
function symboliser(
  compiler: Compiler,
  classes: Readonly<Record<string, string>>,
): (token: Token) => Symbols {
  const members = new Map<string, number[]>();
  for (const [name, words] of Object.entries(classes)) {
    if (!compiler.alphabet.has(`@${name}`)) continue;
    const id = compiler.symbol(`@${name}`);
    for (const word of words.split(/\s+/)) {
      const list = members.get(word);
      if (list === undefined) members.set(word, [id]);
      else list.push(id);
    }
  }
  const kinds = new Map(
    ['num', 'money', 'link', 'emoji', 'smiley'].map(kind => [kind, compiler.symbol(`@${kind}`)]),
  );
  const known = new Map<string, Symbols>();
  return token => {
    const cached = known.get(token.lower);
    if (cached !== undefined) return cached;
    const kind = token.kind === 'number' || NUMBER_WORDS.has(token.lower) ? 'num' : token.kind;
    const found = [
      compiler.alphabet.get(token.lower),
      compiler.alphabet.get(`${token.lemma}+`),
      ...(members.get(token.lower) ?? []),
      ...(members.get(`${token.lemma}+`) ?? []),
      kinds.get(kind),
    ].filter(id => id !== undefined);
    const symbols = [...new Set(found)];
    if (known.size < 30_000) known.set(token.lower, symbols);
    return symbols;
  };
}

function matchAll(
  message: Message,
  cueOf: readonly string[],
  compiler: Compiler,
  symbolsOf: (token: Token) => Symbols,
  cap: number,
): readonly Hit[] {
  const { tokens, sentences } = message;
  const symbols = tokens.map(symbolsOf);
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
    if (from.any !== null) walk(target(from.any), at + 1);
    if (from.gaps === null) return;
    for (const [max, edge] of from.gaps) {
      const after = target(edge);
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
      if (to !== undefined) walk(target(to), at + 1);
    }
    if (tokens[at]!.capital) {
      const to = next.get(cap);
      if (to !== undefined) walk(target(to), at + 1);
    }
  };
  for (let s = 0; s < sentences.length && hits.length < MAX_HITS; s++) {
    const { first, last } = sentences[s]!;
    sentence = s;
    limit = last;
    let begins = true;
    for (start = first; start < last && hits.length < MAX_HITS; start++) {
      step(compiler.open.next ?? new Map(), start);
      if (begins && compiler.anchored.next !== null) step(compiler.anchored.next, start);
      begins = begins && start < first + 2 && FILLER.has(tokens[start]!.lower);
    }
  }
  return hits;
}

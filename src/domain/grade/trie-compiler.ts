import { type Pattern, readPattern } from './pattern.ts';
import type { PackedTrie } from './trie.ts';

interface Node {
  readonly id: number;
  readonly next: Map<number, Node[]>;
  readonly any: Node[];
  /** Up to `max` tokens may stand before the next element. */
  readonly gaps: Map<number, Node[]>;
  readonly ends: number[];
  /** Cues that end here only at the end of the sentence. */
  readonly finals: number[];
}

function link<K>(edges: Map<K, Node[]>, key: K, to: Node): void {
  const nodes = edges.get(key);
  if (nodes === undefined) edges.set(key, [to]);
  else if (!nodes.includes(to)) nodes.push(to);
}

class Compiler {
  readonly alphabet = new Map<string, number>();
  readonly nodes: Node[] = [];
  readonly open = this.node();
  readonly anchored = this.node();

  node(): Node {
    const made: Node = {
      id: this.nodes.length,
      next: new Map(),
      any: [],
      gaps: new Map(),
      ends: [],
      finals: [],
    };
    this.nodes.push(made);
    return made;
  }

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
      const list = state.final ? end.finals : end.ends;
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
        const to = this.node();
        for (const one of at) {
          if (part.type === 'gap') link(one.gaps, part.max, to);
          else if (part.type === 'word') link(one.next, this.symbol(part.key), to);
          else if (!one.any.includes(to)) one.any.push(to);
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
        shared = this.node();
        ends.push(shared);
      }
      const key = this.symbol(only.key);
      for (const one of at) link(one.next, key, shared);
    }
    return ends;
  }
}

/** Compiles patterns by cue id, with word classes by name (members are lemmas or forms, separated by spaces). */
export function compileTrie(
  patterns: Readonly<Record<string, readonly string[]>>,
  classes: Readonly<Record<string, string>>,
): PackedTrie {
  const compiler = new Compiler();
  let id = 0;
  for (const list of Object.values(patterns))
    for (const pattern of list) compiler.add(readPattern(pattern), id++);
  const used = Object.entries(classes).filter(([name]) => compiler.alphabet.has(`@${name}`));
  for (const symbol of ['@num', '@money', '@link', '@emoji', '@smiley', '@cap']) compiler.symbol(symbol);
  return {
    cues: Object.entries(patterns).map(([cue, list]) => [cue, list.length]),
    alphabet: [...compiler.alphabet.keys()].join(' '),
    classes: Object.fromEntries(used),
    ...packNodes(compiler.nodes),
  };
}

/** Nodes as 16-bit numbers: first the length of each, then five lists for each; an edge ends with the nodes it leads to. */
function packNodes(nodes: readonly Node[]): Pick<PackedTrie, 'nodes' | 'count'> {
  const numbers: number[] = [];
  const lengths: number[] = [];
  const putList = (list: readonly number[]): void => void numbers.push(list.length, ...list);
  const putEdges = (edges: ReadonlyMap<number, readonly Node[]>): void => {
    numbers.push(edges.size);
    for (const [key, to] of edges) {
      numbers.push(key);
      putList(to.map(one => one.id));
    }
  };
  for (const one of nodes) {
    const start = numbers.length;
    putEdges(one.next);
    putList(one.any.map(to => to.id));
    putEdges(one.gaps);
    putList(one.ends);
    putList(one.finals);
    lengths.push(numbers.length - start);
  }
  const all = [...lengths, ...numbers];
  if (all.some(number => number > 0xffff)) throw new Error('The trie has outgrown 16-bit numbers.');
  return { nodes: Buffer.from(Uint16Array.from(all).buffer).toString('base64'), count: nodes.length };
}

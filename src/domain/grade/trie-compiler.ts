import { type Pattern, readPattern } from './pattern.ts';
import type { PackedTrie } from './trie.ts';
import { type PatternNode, packTrie } from './trie-packer.ts';

/** A node while patterns are added to it. */
interface Node extends PatternNode {
  readonly next: Map<string, Node[]>;
  readonly any: Node[];
  readonly gaps: Map<number, Node[]>;
  readonly ends: number[];
  readonly finals: number[];
}

function link<K>(edges: Map<K, Node[]>, key: K, to: Node): void {
  const nodes = edges.get(key);
  if (nodes === undefined) edges.set(key, [to]);
  else if (!nodes.includes(to)) nodes.push(to);
}

class Compiler {
  private count = 0;
  readonly open = this.node();
  readonly anchored = this.node();

  node(): Node {
    return { id: this.count++, next: new Map(), any: [], gaps: new Map(), ends: [], finals: [] };
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
          else if (part.type === 'word') link(one.next, part.key, to);
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
      for (const one of at) link(one.next, only.key, shared);
    }
    return ends;
  }
}

/** The same pattern has the same name, wherever it stands (FNV-1a in base 36). */
function nameOf(pattern: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < pattern.length; i++) hash = Math.imul(hash ^ pattern.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
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
  return packTrie({
    cues: Object.entries(patterns).map(([cue, list]) => [cue, list.length]),
    names: Object.values(patterns).flat().map(nameOf),
    classes,
    open: compiler.open,
    anchored: compiler.anchored,
  });
}

import { isNegated } from './evidence.ts';
import { FAMILY, type Sink } from './model/feature.ts';
import type { Reading } from './reading.ts';
import { hashOfSignal, type Steps, steps } from './signal.ts';
import type { Hit } from './trie.ts';

/** The hash of the signal with a prefix and a name, worked out once for each name. */
function prefixed(prefix: string): (name: string) => number {
  const known = new Map<string, number>();
  return name => {
    let hash = known.get(name);
    if (hash === undefined) {
      hash = hashOfSignal(prefix + name);
      known.set(name, hash);
    }
    return hash;
  };
}

const patternHash = prefixed('p:');
const negatedPatternHash = prefixed('p:~');
const cueHash = prefixed('c:');
const negatedCueHash = prefixed('c:~');

/** Adds the cues and patterns that stand in a sentence, each once. */
export function addCueSignals({ message, hits }: Reading, sentence: number, sink: Sink): void {
  const seen: number[] = [];
  const add = (hash: number): void => {
    if (seen.includes(hash)) return;
    seen.push(hash);
    sink.push(FAMILY.cue, hash);
  };
  for (let i = firstHit(hits, sentence); i < hits.length; i++) {
    const hit = hits[i]!;
    if (hit.sentence !== sentence) break;
    const negated = isNegated(message.tokens, message.sentences[sentence]!, hit.first);
    add((negated ? negatedPatternHash : patternHash)(hit.name));
    add((negated ? negatedCueHash : cueHash)(hit.cue));
  }
}

/** Where the hits of a sentence begin: hits come sentence by sentence. */
function firstHit(hits: readonly Hit[], sentence: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

const familySteps = new Map<string, Steps>();

/** Adds how many different cues of each family there are. */
export function addFamilies({ hits }: Reading, sink: Sink): void {
  const cues: string[] = [];
  const families = new Map<string, number>();
  for (const { cue, family } of hits) {
    if (cues.includes(cue)) continue;
    cues.push(cue);
    families.set(family, (families.get(family) ?? 0) + 1);
  }
  for (const [family, count] of families) {
    let add = familySteps.get(family);
    if (add === undefined) {
      add = steps(`g:${family}`, [1, 2, 3, 4, 5, 6, 7, 8]);
      familySteps.set(family, add);
    }
    add(sink, count);
  }
}

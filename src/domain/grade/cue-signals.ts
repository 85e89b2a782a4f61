import { FAMILY, type Sink } from './model/feature.ts';
import type { Reading } from './reading.ts';
import { hashOfSignal, type Steps, steps } from './signal.ts';
import { firstHit, type Hit } from './trie.ts';

/** Counts once for each count that comes upon it. */
interface Counted {
  seen: number;
}

/** The cues of a family. */
interface Family extends Counted {
  cues: number;
  readonly add: Steps;
}

/** The signals of a pattern and of its cue, as they are and under a negation. */
interface Signals {
  readonly pattern: number;
  readonly negatedPattern: number;
  readonly cue: number;
  readonly negatedCue: number;
  readonly count: Counted;
  readonly family: Family;
}

/** The signals of each pattern by its place in the trie, worked out when it is first hit. */
const byPattern: (Signals | undefined)[] = [];
const cues = new Map<string, Counted>();
const families = new Map<string, Family>();

const signalsOf = (hit: Hit): Signals => {
  byPattern[hit.pattern] ??= makeSignals(hit);
  return byPattern[hit.pattern]!;
};

function makeSignals({ name, cue, family }: Hit): Signals {
  const count = cues.get(cue) ?? { seen: 0 };
  cues.set(cue, count);
  const all = families.get(family) ?? {
    seen: 0,
    cues: 0,
    add: steps(`g:${family}`, [1, 2, 3, 4, 5, 6, 7, 8]),
  };
  families.set(family, all);
  return {
    pattern: hashOfSignal(`p:${name}`),
    negatedPattern: hashOfSignal(`p:~${name}`),
    cue: hashOfSignal(`c:${cue}`),
    negatedCue: hashOfSignal(`c:~${cue}`),
    count,
    family: all,
  };
}

/** Adds the cues and patterns that stand in a sentence, each once. */
export function addCueSignals({ hits }: Reading, sentence: number, sink: Sink): void {
  const seen: number[] = [];
  const add = (hash: number): void => {
    if (seen.includes(hash)) return;
    seen.push(hash);
    sink.push(FAMILY.cue, hash);
  };
  for (let i = firstHit(hits, sentence); i < hits.length; i++) {
    const hit = hits[i]!;
    if (hit.sentence !== sentence) break;
    const signals = signalsOf(hit);
    add(hit.negated ? signals.negatedPattern : signals.pattern);
    add(hit.negated ? signals.negatedCue : signals.cue);
  }
}

let time = 0;

/** Adds how many different cues of each family there are. */
export function addFamilies({ hits }: Reading, sink: Sink): void {
  time++;
  const met: Family[] = [];
  for (let i = 0; i < hits.length; i++) {
    const { count, family } = signalsOf(hits[i]!);
    if (count.seen === time) continue;
    count.seen = time;
    if (family.seen !== time) {
      family.seen = time;
      family.cues = 0;
      met.push(family);
    }
    family.cues++;
  }
  for (const { add, cues } of met) add(sink, cues);
}

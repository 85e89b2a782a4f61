import { decide, isBacked } from '../../src/domain/grade/model/decide.ts';
import { gates } from '../../src/domain/grade/model/judge.ts';
import { ANY, FIRST_STRENGTH, HARD, LABELS } from '../../src/domain/grade/model/labels.ts';
import { VERDICTS, verdictOf } from '../../src/domain/rubric.ts';
import { type Case, LATER_FILES } from './corpus.ts';
import { quadraticKappa } from './metrics.ts';

/** A case with its held-back probabilities. */
export interface Scored {
  readonly one: Case;
  readonly p: ArrayLike<number>;
}

const MOST_FALSE_ALARMS = 0.07;
/** What recall and precision on `dont-send` should reach in the files of later writers, who are like those still to come. */
const LEAST_STOP = 0.9;
const STOP = VERDICTS.indexOf('dont-send');
const GATES = Array.from({ length: 31 }, (_, i) => 0.2 + i * 0.02);

/** The threshold with the best F1 for a label, kept within reason. */
function bestFor(list: readonly Scored[], label: string, l: number): number {
  const sorted = list
    .map(({ one, p }) => ({
      p: p[l]!,
      yes: ([...one.labels.faults, ...one.labels.strengths] as string[]).includes(label) ? 1 : 0,
    }))
    .sort((a, b) => b.p - a.p);
  const all = sorted.reduce((sum, { yes }) => sum + yes, 0);
  let hits = 0;
  let best = 0;
  let threshold = 0.5;
  sorted.forEach(({ p, yes }, k) => {
    hits += yes;
    const score = (2 * hits) / (k + 1 + all);
    if (score > best) {
      best = score;
      threshold = (p + (sorted[k + 1]?.p ?? 0)) / 2;
    }
  });
  return Math.min(0.75, Math.max(0.2, threshold));
}

/**
 * Files whose cases no rule was written from count double when the gates are tuned: on the others rules know the
 * answers a little too well, and the probabilities are too sure.
 */
const FRESH_FILES: ReadonlySet<string> = new Set(LATER_FILES);

/**
 * The part of each verdict among messages as people write them (the first nine files, which were collected to be
 * balanced). A file of nothing but disguised faults must not make the gates expect them everywhere.
 */
const NATURAL = { send: 0.39, revise: 0.39, 'dont-send': 0.22 } as const;

/** Chooses thresholds on held-back probabilities: F1 per label; for the gates kappa, accuracy and few false alarms. */
export function tuneThresholds(list: readonly Scored[]): readonly number[] {
  const labels = LABELS.map((label, l) => (l < ANY ? bestFor(list, label, l) : 0.5));
  const open = labels.map((value, l) => (l === ANY ? 0 : l === HARD ? 1 : value));
  const weightOf = Object.fromEntries(
    VERDICTS.map(verdict => {
      const count = list.filter(({ one }) => one.labels.verdict === verdict).length;
      return [verdict, (NATURAL[verdict] * list.length) / Math.max(1, count)];
    }),
  );
  const scored = list.map(({ one, p }) => ({
    truth: VERDICTS.indexOf(one.labels.verdict),
    isFresh: FRESH_FILES.has(one.file),
    times: (FRESH_FILES.has(one.file) ? 2 : 1) * weightOf[one.labels.verdict]!,
    any: gates(p).any,
    hard: isBacked(p, labels) ? gates(p).hard : 0,
    // What is decided once some fault, but no hard one, is likely enough.
    within: VERDICTS.indexOf(verdictOf(decide(p, { labels: open }, new Set()).faults)),
  }));
  const total = scored.reduce((sum, { times }) => sum + times, 0);
  let best = -Infinity;
  for (const any of GATES) {
    for (const hard of GATES) {
      const confusion = [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ];
      let [stopped, stops, met] = [0, 0, 0];
      for (const s of scored) {
        const got = s.hard > hard ? STOP : s.any > any ? s.within : 0;
        confusion[s.truth]![got]! += s.times;
        if (!s.isFresh) continue;
        if (got === STOP) stopped++;
        if (s.truth === STOP) stops++;
        if (got === STOP && s.truth === STOP) met++;
      }
      const [send] = confusion;
      const alarms = 1 - send![0]! / Math.max(1, send![0]! + send![1]! + send![2]!);
      const right = (confusion[0]![0]! + confusion[1]![1]! + confusion[2]![2]!) / total;
      const lacking =
        Math.max(0, LEAST_STOP - met / Math.max(1, stopped)) +
        Math.max(0, LEAST_STOP - met / Math.max(1, stops));
      const score =
        quadraticKappa(confusion) + 0.5 * right - 3 * Math.max(0, alarms - MOST_FALSE_ALARMS) - lacking;
      if (score > best) {
        best = score;
        labels[ANY] = any;
        labels[HARD] = hard;
      }
    }
  }
  return labels.map((value, l) => (l < FIRST_STRENGTH || l >= ANY ? value : Math.min(0.6, value)));
}

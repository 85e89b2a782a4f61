import { FAULT_IDS, STRENGTH_IDS, VERDICTS, type Verdict } from '../../src/domain/rubric.ts';
import type { Case } from './corpus.ts';

/** What was predicted for a case. */
export interface Prediction {
  readonly verdict: Verdict;
  readonly faults: readonly string[];
  readonly strengths: readonly string[];
}

/** Hits, false alarms and misses of a label. */
export interface Count {
  tp: number;
  fp: number;
  fn: number;
}

/** Precision, recall and their harmonic mean. */
export const f1 = ({ tp, fp, fn }: Count): number => (tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn));
export const precision = ({ tp, fp }: Count): number => (tp + fp === 0 ? 1 : tp / (tp + fp));
export const recall = ({ tp, fn }: Count): number => (tp + fn === 0 ? 1 : tp / (tp + fn));

/** Quadratic weighted kappa of two rankings 0..size-1. */
export function quadraticKappa(confusion: readonly (readonly number[])[]): number {
  const size = confusion.length;
  const rows = confusion.map(row => row.reduce((a, b) => a + b, 0));
  const columns = confusion.map((_, j) => confusion.reduce((sum, row) => sum + row[j]!, 0));
  const total = rows.reduce((a, b) => a + b, 0);
  let seen = 0;
  let chance = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const weight = ((i - j) / (size - 1)) ** 2;
      seen += weight * confusion[i]![j]!;
      chance += (weight * rows[i]! * columns[j]!) / total;
    }
  }
  return chance === 0 ? 1 : 1 - seen / chance;
}

/** The figures of a set of cases. */
export interface Report {
  readonly cases: number;
  readonly qwk: number;
  readonly accuracy: number;
  /** confusion[label][prediction], both in the order send, revise, dont-send. */
  readonly confusion: readonly (readonly number[])[];
  readonly falseAlarms: number;
  readonly stopRecall: number;
  readonly stopPrecision: number;
  readonly faultF1: number;
  readonly strengthF1: number;
  readonly faults: Readonly<Record<string, Count>>;
  readonly strengths: Readonly<Record<string, Count>>;
}

/** Compares predictions with labels. */
export function report(cases: readonly Case[], predictions: readonly Prediction[]): Report {
  const confusion = VERDICTS.map(() => VERDICTS.map(() => 0));
  const empty = (ids: readonly string[]): Record<string, Count> =>
    Object.fromEntries(ids.map(id => [id, { tp: 0, fp: 0, fn: 0 }]));
  const faults = empty(FAULT_IDS);
  const strengths = empty(STRENGTH_IDS);
  const tally = (table: Record<string, Count>, want: readonly string[], got: readonly string[]): void => {
    for (const [id, count] of Object.entries(table)) {
      if (want.includes(id) && got.includes(id)) count.tp++;
      else if (want.includes(id)) count.fn++;
      else if (got.includes(id)) count.fp++;
    }
  };
  cases.forEach((one, i) => {
    const prediction = predictions[i]!;
    confusion[VERDICTS.indexOf(one.labels.verdict)]![VERDICTS.indexOf(prediction.verdict)]!++;
    tally(faults, one.labels.faults, prediction.faults);
    tally(strengths, one.labels.strengths, prediction.strengths);
  });
  const sum = (table: Record<string, Count>): Count =>
    Object.values(table).reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), {
      tp: 0,
      fp: 0,
      fn: 0,
    });
  const right = confusion.reduce((total, row, i) => total + row[i]!, 0);
  const [send, , stop] = confusion;
  const stopped = confusion.reduce((total, row) => total + row[2]!, 0);
  const all = (row: readonly number[]): number => row.reduce((a, b) => a + b, 0);
  return {
    cases: cases.length,
    qwk: quadraticKappa(confusion),
    accuracy: right / cases.length,
    confusion,
    falseAlarms: all(send!) === 0 ? 0 : 1 - send![0]! / all(send!),
    stopRecall: all(stop!) === 0 ? 1 : stop![2]! / all(stop!),
    stopPrecision: stopped === 0 ? 1 : stop![2]! / stopped,
    faultF1: f1(sum(faults)),
    strengthF1: f1(sum(strengths)),
    faults,
    strengths,
  };
}

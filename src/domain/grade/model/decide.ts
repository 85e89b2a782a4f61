import { FAULT_IDS, type FaultId, isHard, STRENGTH_IDS, type StrengthId } from '../../rubric.ts';
import { gates } from './judge.ts';
import { ANY, FIRST_STRENGTH, HARD, HARD_COUNT } from './labels.ts';
import type { Thresholds } from './model.ts';

/** Faults that can be counted or looked up: their rules decide alone. */
export const COUNTED_FAULTS: ReadonlySet<FaultId> = new Set<FaultId>([
  'too-long',
  'too-many-emoji',
  'follow-up-too-soon',
  'placeholder',
]);

/** Least part of its threshold that a fault must reach which is named only because some fault is likely. */
const LEAST_SHARE = { hard: 0.6, soft: 0.3 } as const;

const logit = (p: number): number => Math.log(Math.max(1e-9, p) / Math.max(1e-9, 1 - p));

/** Whether the gate of hard faults has something to stand on: one of them near its own threshold. */
export function isBacked(p: ArrayLike<number>, labels: readonly number[]): boolean {
  for (let l = 0; l < HARD_COUNT; l++) if (p[l]! / labels[l]! > LEAST_SHARE.hard) return true;
  return false;
}

/** For each fault whether the model decides about it. */
const IS_FREE = FAULT_IDS.map(id => !COUNTED_FAULTS.has(id));

/** The labels of a message: the gates choose the verdict, thresholds the faults within it. */
export function decide(
  p: ArrayLike<number>,
  { labels }: Thresholds,
  counted: ReadonlySet<FaultId>,
): { readonly faults: readonly FaultId[]; readonly strengths: readonly StrengthId[] } {
  const score = gates(p);
  const lead = (l: number): number => logit(p[l]!) - logit(labels[l]!);
  const isNamed = (l: number): boolean => counted.has(FAULT_IDS[l]!) || (IS_FREE[l]! && p[l]! > labels[l]!);
  /** Of some faults the one that leads its threshold by most. */
  const strongest = (from: number, to: number): number => {
    let best = -1;
    for (let l = from; l < to; l++) if (IS_FREE[l]! && (best < 0 || lead(l) > lead(best))) best = l;
    return best;
  };
  const share = (l: number): number => p[l]! / labels[l]!;
  const hard = [...counted].some(isHard) || (score.hard > labels[HARD]! && isBacked(p, labels));
  /** The places of the faults, in their order. */
  const chosen: number[] = [];
  if (hard) {
    for (let l = 0; l < FAULT_IDS.length; l++) if (isNamed(l)) chosen.push(l);
    if (chosen.length === 0 || chosen[0]! >= HARD_COUNT) chosen.unshift(strongest(0, HARD_COUNT));
  } else if (score.any > labels[ANY]! || counted.size > 0) {
    for (let l = HARD_COUNT; l < FAULT_IDS.length; l++) if (isNamed(l)) chosen.push(l);
    if (chosen.length === 0) {
      // Some fault is likely, none for sure: the likeliest, a hard one too, unless nothing speaks for it at all.
      const soft = strongest(HARD_COUNT, FAULT_IDS.length);
      const graver = strongest(0, HARD_COUNT);
      if (lead(graver) > lead(soft) && share(graver) > LEAST_SHARE.hard) chosen.push(graver);
      else if (share(soft) > LEAST_SHARE.soft) chosen.push(soft);
    }
  }
  const faults = chosen.map(l => FAULT_IDS[l]!);
  const offsets = offsetsOf(faults);
  return {
    faults,
    strengths: STRENGTH_IDS.filter((id, k) => lead(FIRST_STRENGTH + k) > (offsets[id] ?? 0)),
  };
}

type Offsets = Readonly<Partial<Record<StrengthId, number>>>;

/**
 * How much surer than usual one must be of a strength next to such faults, in logits: whoever sends a message that has
 * none has a purpose, a pitch has none that counts, and what could go to anyone has no personal point. Chosen on
 * held-back probabilities.
 */
const FAULTLESS: Offsets = { personal: -0.9, purpose: -2.2 };
const FAULTY: Offsets = { value: 0.7, purpose: -0.6, 'way-out': 0.5 };
const STOPPED: Offsets = { personal: 0.4, value: 1.1, purpose: 2, 'way-out': 0.5 };
const BESIDE: Readonly<Partial<Record<FaultId, Offsets>>> = {
  hostile: { personal: 3 },
  'third-follow-up': { value: -0.7, purpose: -1 },
  'no-purpose': { purpose: 1.5 },
  generic: { personal: 1.5 },
};

function offsetsOf(faults: readonly FaultId[]): Offsets {
  if (faults.length === 0) return FAULTLESS;
  // A third follow-up may be a good message, which came too often.
  const isStopped = faults.some(id => isHard(id) && id !== 'third-follow-up');
  return Object.assign(
    {},
    isStopped ? STOPPED : FAULTY,
    ...faults.map(id => (isStopped && id !== 'hostile' ? {} : BESIDE[id])),
  );
}

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
export const isBacked = (p: ArrayLike<number>, labels: readonly number[]): boolean =>
  labels.some((least, l) => l < HARD_COUNT && p[l]! / least > LEAST_SHARE.hard);

/** The labels of a message: the gates choose the verdict, thresholds the faults within it. */
export function decide(
  p: ArrayLike<number>,
  { labels }: Thresholds,
  counted: ReadonlySet<FaultId>,
): { readonly faults: readonly FaultId[]; readonly strengths: readonly StrengthId[] } {
  const score = gates(p);
  const lead = (l: number): number => logit(p[l]!) - logit(labels[l]!);
  const isFree = (l: number): boolean => !COUNTED_FAULTS.has(FAULT_IDS[l]!);
  const over = (l: number): boolean => (isFree(l) ? p[l]! > labels[l]! : counted.has(FAULT_IDS[l]!));
  const places = FAULT_IDS.map((_, l) => l);
  const strongest = (list: readonly number[]): number =>
    list.filter(isFree).reduce((best, l) => (lead(l) > lead(best) ? l : best));
  const share = (l: number): number => p[l]! / labels[l]!;
  const hard = [...counted].some(isHard) || (score.hard > labels[HARD]! && isBacked(p, labels));
  const chosen = new Set<number>();
  if (hard) {
    for (const l of places) if (over(l) || counted.has(FAULT_IDS[l]!)) chosen.add(l);
    if (!places.some(l => l < HARD_COUNT && chosen.has(l)))
      chosen.add(strongest(places.slice(0, HARD_COUNT)));
  } else if (score.any > labels[ANY]! || counted.size > 0) {
    for (const l of places) if (l >= HARD_COUNT && (over(l) || counted.has(FAULT_IDS[l]!))) chosen.add(l);
    if (chosen.size === 0) {
      // Some fault is likely, none for sure: the likeliest, a hard one too, unless nothing speaks for it at all.
      const soft = strongest(places.slice(HARD_COUNT));
      const graver = strongest(places.slice(0, HARD_COUNT));
      if (lead(graver) > lead(soft) && share(graver) > LEAST_SHARE.hard) chosen.add(graver);
      else if (share(soft) > LEAST_SHARE.soft) chosen.add(soft);
    }
  }
  return {
    faults: places.filter(l => chosen.has(l)).map(l => FAULT_IDS[l]!),
    strengths: STRENGTH_IDS.filter((_, k) => p[FIRST_STRENGTH + k]! > labels[FIRST_STRENGTH + k]!),
  };
}

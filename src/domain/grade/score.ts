import { type FaultId, STRENGTH_IDS, type StrengthId, type Verdict } from '../rubric.ts';
import type { Band } from './rule.ts';

/**
 * Published weights: what a soft fault costs of 100 points. A first fault costs all of it, the second half, each
 * further one a quarter, dearest first; one paragraph of praise therefore buys nothing back.
 */
export const FAULT_COSTS: Readonly<Partial<Record<FaultId, number>>> = {
  'not-a-message': 75,
  'wrong-facts': 40,
  placeholder: 40,
  'job-ask-first': 30,
  pressure: 30,
  generic: 40,
  'no-purpose': 40,
  intrusive: 35,
  'over-familiar': 30,
  unprofessional: 30,
  'big-ask': 25,
  'empty-follow-up': 25,
  'follow-up-too-soon': 25,
  'weak-opener': 20,
  'too-long': 20,
  shouting: 20,
  'too-many-emoji': 20,
};

/** What a message without a strength lacks: `value` and `way-out` are tips and cost little. */
export const STRENGTH_POINTS: Readonly<Record<StrengthId, number>> = {
  personal: 6,
  purpose: 6,
  value: 4,
  'way-out': 4,
  thanks: 3,
};

/** Lowest score of each band; the verdict bounds the score: `send` 75 to 100, `revise` 20 to 74, `dont-send` 0 to 15. */
export const BAND_BORDERS = { ready: 75, 'nearly there': 50, 'needs work': 20 } as const;

/**
 * The score, 0 to 100, and its band. The verdict comes first; strengths count only in a message without faults, so that
 * no thanks and no way out buys anything back.
 */
export function scoreOf(
  verdict: Verdict,
  faults: readonly FaultId[],
  strengths: readonly StrengthId[],
): { readonly score: number; readonly band: Band } {
  let missing = 0;
  for (const id of STRENGTH_IDS) if (!strengths.includes(id)) missing += STRENGTH_POINTS[id];
  if (verdict === 'send') return { score: Math.max(BAND_BORDERS.ready, 100 - missing), band: 'ready' };
  if (verdict === 'dont-send') return { score: Math.max(0, 15 - 3 * (faults.length - 1)), band: 'stop' };
  const costs = faults.map(id => FAULT_COSTS[id] ?? 0).sort((a, b) => b - a);
  const lost = costs.reduce((sum, cost, i) => sum + cost / (i === 0 ? 1 : i === 1 ? 2 : 4), 0);
  const score = Math.round(Math.max(20, Math.min(74, 100 - lost)));
  return { score, band: score >= BAND_BORDERS['nearly there'] ? 'nearly there' : 'needs work' };
}

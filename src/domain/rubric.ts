/** Verdicts from best to worst. */
export const VERDICTS = ['send', 'revise', 'dont-send'] as const;
/** What to do with a message: send it as it stands, revise it, or do not send it at all. */
export type Verdict = (typeof VERDICTS)[number];

/** Faults that no rewording cures: they make the verdict `dont-send`. */
export const HARD_FAULT_IDS = [
  'sales-pitch',
  'personal-advance',
  'spam-chain',
  'hostile',
  'third-follow-up',
] as const;

/** Faults that a revision cures: they make the verdict `revise`. */
export const SOFT_FAULT_IDS = [
  'generic',
  'no-purpose',
  'job-ask-first',
  'placeholder',
  'weak-opener',
  'too-long',
  'too-many-emoji',
  'shouting',
  'over-familiar',
  'intrusive',
  'pressure',
  'big-ask',
  'empty-follow-up',
  'follow-up-too-soon',
  'unprofessional',
  'wrong-facts',
  'not-a-message',
] as const;

/** All faults, in the rubric's order. */
export const FAULT_IDS = [...HARD_FAULT_IDS, ...SOFT_FAULT_IDS] as const;
export type FaultId = (typeof FAULT_IDS)[number];

/** All strengths, in the rubric's order. */
export const STRENGTH_IDS = ['personal', 'value', 'purpose', 'way-out', 'thanks'] as const;
export type StrengthId = (typeof STRENGTH_IDS)[number];

/** Whether the fault alone makes the verdict `dont-send`. */
export const isHard = (id: FaultId): boolean => (HARD_FAULT_IDS as readonly string[]).includes(id);

/** The verdict that a set of faults leads to: a hard one `dont-send`, any other `revise`, none `send`. */
export function verdictOf(faults: readonly FaultId[]): Verdict {
  if (faults.some(isHard)) return 'dont-send';
  return faults.length > 0 ? 'revise' : 'send';
}

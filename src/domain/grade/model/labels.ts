import { FAULT_IDS, HARD_FAULT_IDS, STRENGTH_IDS } from '../../rubric.ts';

/** What the model gives a probability for: every fault, every strength, any fault at all, any hard fault. */
export const LABELS = [...FAULT_IDS, ...STRENGTH_IDS, 'any', 'hard'] as const;
export type Label = (typeof LABELS)[number];

/** Places in LABELS. */
export const FIRST_STRENGTH = FAULT_IDS.length;
export const ANY = FAULT_IDS.length + STRENGTH_IDS.length;
export const HARD = ANY + 1;
/** Hard faults come first in the rubric's order. */
export const HARD_COUNT = HARD_FAULT_IDS.length;

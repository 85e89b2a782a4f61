/** What a learner may have come for. */
export const GOALS = ['find-job', 'grow-network', 'ask-field'] as const;
/** One of them. */
export type Goal = (typeof GOALS)[number];

/** The guide's rules for following up, in days and messages. The one place where these figures stand. */
export const FOLLOW_UP_RULES = {
  /** Never sooner than this many days after the previous message. */
  minDays: 7,
  /** A fair wait ends here; later is late, not wrong. */
  idealUpToDays: 14,
  /** After this many follow-ups without an answer: move on. */
  max: 2,
} as const;

/** How a wait of so many days looks to the person who gets the follow-up. */
export type Timing = 'too-soon' | 'well-timed' | 'late';

/** Judges the days between a message and its follow-up. */
export function followUpTiming(days: number): Timing {
  if (days < FOLLOW_UP_RULES.minDays) return 'too-soon';
  return days <= FOLLOW_UP_RULES.idealUpToDays ? 'well-timed' : 'late';
}

/** Whether one more follow-up is still fine after `sent` follow-ups without an answer. */
export const mayFollowUp = (sent: number): boolean => sent < FOLLOW_UP_RULES.max;

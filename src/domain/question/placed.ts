/** Whether a line of an order was put elsewhere than where it belongs. */
export const isMisplaced = ({
  correct,
  placed,
}: {
  readonly correct: boolean;
  readonly placed?: number;
}): boolean => placed !== undefined && !correct;

const ENDINGS = ['th', 'st', 'nd', 'rd'] as const;

/** A place as a word: 1st, 2nd, 3rd, 4th ... for the places of a short list. */
export const ordinal = (n: number): string => `${n}${ENDINGS[n] ?? 'th'}`;

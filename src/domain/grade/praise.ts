import type { Grade, Strength } from './rule.ts';

/** The strengths of a grade that may be told to the learner, the best first: never words that a fault also speaks of. */
export const praiseOf = ({ strengths }: Grade): readonly Strength[] =>
  strengths.filter(one => one.untold !== true);

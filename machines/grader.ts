import type { ExerciseOf, Grade } from '../src/domain/grade/rule.ts';
import type { Situation } from '../src/domain/situation.ts';

/** Judges a message in its situation, and as an answer to an exercise where it is one. */
export type Grader = (text: string, situation: Situation, exercise?: ExerciseOf) => Grade;

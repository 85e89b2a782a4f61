import type { Grade } from '../src/domain/grade/rule.ts';
import type { Situation } from '../src/domain/situation.ts';

/** Judges a message in its situation; `bad` is the message that an exercise asks to mend. */
export type Grader = (text: string, situation: Situation, options?: { readonly bad?: string }) => Grade;

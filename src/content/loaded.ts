import type { Content } from '../domain/scenario/content.ts';
import type { Problem } from './problem.ts';

/** Content to practise, and what was left out and why. */
export interface Loaded {
  readonly content: Content;
  readonly problems: readonly Problem[];
}

/** The parts of all content; what ships is compiled into a JSON file for each, beside the bundle. */
export const PARTS = [
  'practice',
  'quizzes',
  'rewrites',
  'guide',
] as const satisfies readonly (keyof Content)[];

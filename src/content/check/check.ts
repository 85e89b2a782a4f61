import type { Pack } from '../pack.ts';
import type { Problem } from '../problem.ts';
import { checkCoverage } from './coverage.ts';
import { checkGrading, type Grader } from './grading.ts';
import { checkStories } from './stories.ts';
import { checkUnique } from './unique.ts';
import { checkWidth } from './width.ts';

/** How a pack is to be checked: `complete` also asks that every topic and fault is covered, in the folder named. */
export interface CheckOptions {
  readonly grader: Grader;
  readonly complete?: string;
}

/** Everything that is wrong in a pack, sorted by file and line. */
export function checkPack({ items, problems }: Pack, { grader, complete }: CheckOptions): readonly Problem[] {
  return [
    ...problems,
    ...checkUnique(items),
    ...checkWidth(items),
    ...checkGrading(items, grader),
    ...checkStories(items),
    ...(complete === undefined ? [] : checkCoverage(items, complete)),
  ].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

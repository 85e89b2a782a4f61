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
  const remembered = remembering(grader);
  return [
    ...problems,
    ...checkUnique(items),
    ...checkWidth(items),
    ...checkGrading(items, remembered),
    ...checkStories(items, remembered),
    ...(complete === undefined ? [] : checkCoverage(items, complete)),
  ].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** Playing in all ways asks for the same grades again and again. */
export function remembering(grader: Grader): Grader {
  const known = new Map<string, ReturnType<Grader>>();
  return (text, situation, options) => {
    const key = JSON.stringify([text, situation, options]);
    const grade = known.get(key) ?? grader(text, situation, options);
    known.set(key, grade);
    return grade;
  };
}

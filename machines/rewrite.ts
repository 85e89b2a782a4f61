import type { Activity } from './activity.ts';
import type { RewriteInput } from './rewrite.exercise.ts';
import { rewriteMachine } from './rewrite.machine.ts';
import { type RewriteSnapshot, viewRewrite } from './rewrite.view.ts';

/** Rewrite: one bad message to mend. */
export const rewrite: Activity = {
  machine: rewriteMachine,
  version: 2,
  open: () => ({}),
  prepare({ session, ref, seed }, { content, grader }) {
    const exercise = content.rewrites.find(one => one.id === ref);
    if (!exercise) return null;
    const prepared: RewriteInput = { session, seed, rewrite: exercise, grader };
    return { input: prepared, content: exercise };
  },
  view: snapshot => viewRewrite(snapshot as RewriteSnapshot),
};

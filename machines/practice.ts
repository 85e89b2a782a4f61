import type { Activity } from './activity.ts';
import { practiceMachine } from './practice.machine.ts';
import type { PracticeInput } from './practice.story.ts';
import { type PracticeSnapshot, viewPractice } from './practice.view.ts';

/** What a practice session is saved with. */
export interface PracticeRequest {
  readonly novice: boolean;
  readonly name: string;
}

const isRequest = (input: unknown): input is PracticeRequest =>
  typeof input === 'object' && input !== null && 'novice' in input && 'name' in input;

/** Practice: a scenario lived through. */
export const practice: Activity = {
  machine: practiceMachine,
  version: 1,
  open: ({ novice, name }): PracticeRequest => ({ novice, name }),
  prepare({ session, ref, seed, input }, { content, grader }) {
    const scenario = content.practice.find(one => one.id === ref);
    if (!scenario || !isRequest(input)) return null;
    const prepared: PracticeInput = {
      session,
      scenario,
      seed,
      grader,
      novice: input.novice,
      name: input.name,
    };
    return { input: prepared, content: scenario };
  },
  view: snapshot => viewPractice(snapshot as PracticeSnapshot),
};

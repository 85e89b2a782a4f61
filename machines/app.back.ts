import { changes } from './app.actions.ts';

/** The learner goes one screen back. */
export const back = { type: 'gives', params: 'back' } as const;

/** Going back to a screen; a passing notice ends. */
export const goesBack = <TTarget extends string>(target: TTarget) => ({
  guard: back,
  target,
  actions: changes(() => ({ notice: null })),
});

/** Where going back leads Home. */
export const homeward = { 'command.given': goesBack('#home') } as const;

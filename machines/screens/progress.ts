import type { AppContext, Screen } from '../app.context.ts';

/** What is known of the learner's practice so far. */
export const progressScreen = (context: AppContext): Screen => ({
  title: 'Progress',
  status: '',
  blocks: context.progress(context.settings),
  input: { type: 'continue', label: 'Back' },
});

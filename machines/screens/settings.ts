import type { AppContext, Screen } from '../app.context.ts';
import { GOAL_NAMES } from './first-run.ts';
import { type Entry, menuInput } from './menu.ts';

/** What can be set. */
export const settingsEntries = ({ learner }: AppContext): readonly Entry<'name' | 'goal' | 'back'>[] => [
  { id: 'name', label: 'Your name', detail: learner?.name || 'none' },
  {
    id: 'goal',
    label: 'What you want most',
    detail: learner?.goal ? GOAL_NAMES[learner.goal] : 'not chosen',
  },
  { id: 'back', label: 'Back' },
];

/** The settings. */
export const settingsScreen = (context: AppContext): Screen => ({
  title: 'Settings',
  status: '',
  blocks: [],
  input: menuInput('What do you want to change?', settingsEntries(context)),
});

/** What is known of the learner's practice so far. */
export const progressScreen = (context: AppContext): Screen => ({
  title: 'Progress',
  status: '',
  blocks: context.progress(),
  input: { type: 'continue', label: 'Back' },
});

import { GOALS, type Goal } from '../../src/domain/scenario/goal.ts';
import type { Input } from '../../src/domain/view.ts';
import type { AppContext, Screen } from '../app.context.ts';
import { menuInput } from './menu.ts';

/** What each goal is called. */
export const GOAL_NAMES: Readonly<Record<Goal, string>> = {
  'find-job': 'Find a job',
  'grow-network': 'Get to know people in my field',
  'ask-field': 'Ask people about their field',
};

/** The field for a name, which may stay empty. */
export const nameField = (initial: string) =>
  ({
    type: 'line',
    prompt: 'Your name',
    placeholder: 'optional',
    initial,
    optional: true,
    draftKey: 'name',
    isStored: true,
  }) as const satisfies Input;

/** The list of what a learner may want most. */
export const goalField = (chosen: Goal | null) =>
  menuInput(
    'What do you want most?',
    GOALS.map(id => ({ id, label: GOAL_NAMES[id] })),
    chosen === null ? 0 : GOALS.indexOf(chosen),
  );

/** The first screen of all: what this is, who the learner is and what they came for. */
export const welcomeScreen = ({ settings }: AppContext): Screen => ({
  title: 'Welcome to Rapport',
  status: '',
  blocks: [
    {
      type: 'paragraph',
      text: 'Here you practise writing to people you do not know yet. In small stories you write to them; they answer, or they do not, and you learn why.',
    },
    { type: 'paragraph', text: 'Nothing leaves this computer, and you can stop at any time.' },
  ],
  input: { type: 'form', fields: [nameField(settings.name), goalField(settings.goal)], action: 'start' },
});

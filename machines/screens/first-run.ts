import { GOALS, type Goal } from '../../src/domain/scenario/goal.ts';
import type { Screen } from '../app.context.ts';
import { menuInput } from './menu.ts';

/** What each goal is called. */
export const GOAL_NAMES: Readonly<Record<Goal, string>> = {
  'find-job': 'Find a job',
  'grow-network': 'Get to know people in my field',
  'ask-field': 'Ask people about their field',
};

const TITLE = 'Welcome to Rapport';

/** The first screen of all: what this is. */
export const welcomeScreen = (): Screen => ({
  title: TITLE,
  status: '',
  blocks: [
    {
      type: 'paragraph',
      text: 'Rapport is a place to practise writing to people you do not know yet: for work, for advice, for company in your field.',
    },
    {
      type: 'paragraph',
      text: 'You write real messages to people in small stories. They answer, or they do not, and you learn why. Then you go back and try it another way.',
    },
    {
      type: 'paragraph',
      text: 'Everything stays on this computer. Nothing is sent to anyone. You can stop at any time; your words are kept.',
    },
  ],
  input: { type: 'continue', label: 'Begin' },
});

/** Asks for a name, which may stay empty. */
export const nameScreen = (initial: string): Screen => ({
  title: TITLE,
  status: '',
  blocks: [{ type: 'paragraph', text: 'What may the tutor call you? You can leave this empty.' }],
  input: {
    type: 'line',
    prompt: 'Your name',
    placeholder: 'optional',
    initial,
    optional: true,
    draftKey: 'name',
  },
});

/** Asks what the learner came for. */
export const goalScreen = (): Screen => ({
  title: TITLE,
  status: '',
  blocks: [
    { type: 'paragraph', text: 'You will start with a story that fits. Everything else stays open to you.' },
  ],
  input: menuInput(
    'What do you want most?',
    GOALS.map(id => ({ id, label: GOAL_NAMES[id] })),
  ),
});

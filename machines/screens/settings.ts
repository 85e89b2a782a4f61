import type { Settings, Switch } from '../../src/domain/settings.ts';
import type { AppContext, Screen } from '../app.context.ts';
import { GOAL_NAMES } from './first-run.ts';
import { type Entry, menuInput } from './menu.ts';

const yes = (value: boolean): string => (value ? 'yes' : 'no');

const COLOUR_NAMES: Readonly<Record<Settings['colours'], string>> = {
  default: "the terminal's own",
  'high-contrast': 'strong contrast',
  none: 'none',
};

/** What can be set. */
export function settingsEntries({
  learner,
  settings,
}: AppContext): readonly Entry<'name' | 'goal' | Switch | 'back'>[] {
  return [
    { id: 'name', label: 'Your name', detail: learner?.name || 'none' },
    {
      id: 'goal',
      label: 'What you want most',
      detail: learner?.goal ? GOAL_NAMES[learner.goal] : 'not chosen',
    },
    { id: 'dailyCap', label: 'Reviews a day, at most', detail: String(settings.dailyCap) },
    { id: 'asksConfidence', label: 'Ask how sure I am', detail: yes(settings.asksConfidence) },
    { id: 'colours', label: 'Colours', detail: COLOUR_NAMES[settings.colours] },
    { id: 'reducedMotion', label: 'Still cursor', detail: yes(settings.reducedMotion) },
    { id: 'keyHints', label: 'Show the keys below', detail: yes(settings.keyHints) },
    { id: 'back', label: 'Back' },
  ];
}

/** The settings. */
export function settingsScreen(context: AppContext): Screen {
  const { contentPacks } = context.settings;
  const packs = contentPacks.length === 0 ? 'none' : contentPacks.join(', ');
  return {
    title: 'Settings',
    status: '',
    blocks: [
      {
        type: 'paragraph',
        tone: 'dim',
        text: `Kept in ${context.settingsFile || 'memory'}, a file that you can edit. Content packs: ${packs}.`,
      },
    ],
    input: menuInput('What do you want to change?', settingsEntries(context)),
  };
}

/** What is known of the learner's practice so far. */
export const progressScreen = (context: AppContext): Screen => ({
  title: 'Progress',
  status: '',
  blocks: context.progress(),
  input: { type: 'continue', label: 'Back' },
});

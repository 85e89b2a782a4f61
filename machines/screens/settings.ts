import type { Settings, Switch } from '../../src/domain/settings.ts';
import type { AppContext, Screen } from '../app.context.ts';
import { GOAL_NAMES, goalField, nameField } from './first-run.ts';
import { type Entry, menuInput } from './menu.ts';

const yes = (value: boolean): string => (value ? 'yes' : 'no');

const COLOUR_NAMES: Readonly<Record<Settings['colours'], string>> = {
  default: "the terminal's own",
  'high-contrast': 'strong contrast',
  none: 'none',
};

/** What can be set. */
export function settingsEntries({
  settings,
}: AppContext): readonly Entry<'name' | 'goal' | Switch | 'packs' | 'back'>[] {
  return [
    { id: 'name', label: 'Your name', detail: settings.name || 'none' },
    {
      id: 'goal',
      label: 'What you want most',
      detail: settings.goal ? GOAL_NAMES[settings.goal] : 'not chosen',
    },
    { id: 'dailyCap', label: 'Reviews a day, at most', detail: String(settings.dailyCap) },
    { id: 'asksConfidence', label: 'Ask how sure I am', detail: yes(settings.asksConfidence) },
    { id: 'colours', label: 'Colours', detail: COLOUR_NAMES[settings.colours] },
    { id: 'reducedMotion', label: 'Still cursor', detail: yes(settings.reducedMotion) },
    { id: 'keyHints', label: 'Show the keys below', detail: yes(settings.keyHints) },
    { id: 'packs', label: 'Content of your own', detail: countPacks(settings) },
    { id: 'back', label: 'Back' },
  ];
}

const countPacks = ({ contentPacks: { length } }: Settings): string =>
  length === 0 ? 'none' : length === 1 ? '1 folder' : `${length} folders`;

/** What can be done with the folders of content: `remove:<folder>` takes one out of the list. */
export const packEntries = ({ settings }: AppContext): readonly Entry[] => [
  { id: 'add', label: 'Add a folder' },
  ...settings.contentPacks.map(folder => ({ id: `remove:${folder}`, label: `Remove ${folder}` })),
  { id: 'back', label: 'Back' },
];

/** The folders of content beside the shipped one. */
export const packsScreen = (context: AppContext): Screen => ({
  title: 'Content of your own',
  status: '',
  blocks: [
    {
      type: 'paragraph',
      text: 'Folders with scenarios, quizzes and rewrites that you or an adviser have written. They are read when Rapport starts; removing one from this list leaves its files alone.',
    },
  ],
  input: menuInput('What do you want to do?', packEntries(context)),
});

/** Asks for a folder of content. */
export const addingPackScreen = (): Screen => ({
  title: 'Content of your own',
  status: '',
  blocks: [],
  input: {
    type: 'line',
    prompt: 'Folder',
    placeholder: 'its path, e.g. ~/stories',
    initial: '',
    optional: true,
    draftKey: 'pack',
  },
});

/** Asks for another name. */
export const renamingScreen = ({ settings }: AppContext): Screen => ({
  title: 'Settings',
  status: '',
  blocks: [{ type: 'paragraph', text: 'What may the tutor call you? You can leave this empty.' }],
  input: nameField(settings.name),
});

/** Asks for another goal. */
export const changingGoalScreen = ({ settings }: AppContext): Screen => ({
  title: 'Settings',
  status: '',
  blocks: [{ type: 'paragraph', text: 'Stories that fit stand first in the list.' }],
  input: goalField(settings.goal),
});

/** The settings. */
export function settingsScreen(context: AppContext): Screen {
  const about = context.aboutSettingsFile?.() ?? '';
  return {
    title: 'Settings',
    status: '',
    blocks: [
      {
        type: 'paragraph',
        tone: 'dim',
        text: `Kept in ${context.settingsFile || 'memory'}, a file that you can edit.`,
      },
      ...(about === '' ? [] : [{ type: 'paragraph', tone: 'warning', text: about } as const]),
    ],
    input: menuInput('What do you want to change?', settingsEntries(context)),
  };
}

import { nearest } from './nearest.ts';

/** How colours are used: the terminal's own, strong contrast, or none. */
export const COLOURS = ['default', 'high-contrast', 'none'] as const;
export type Colours = (typeof COLOURS)[number];

/** How the learner wants the program to be. Plain JSON, as it stands in the settings file. */
export interface Settings {
  /** Reviews in a day, at most. */
  readonly dailyCap: number;
  /** Whether reviews ask how sure the learner is. */
  readonly asksConfidence: boolean;
  readonly colours: Colours;
  /** Keeps the cursor, the one thing that moves by itself, from blinking. */
  readonly reducedMotion: boolean;
  /** Whether the bottom row lists the keys that work. */
  readonly keyHints: boolean;
  /** Folders of content beside the shipped one. */
  readonly contentPacks: readonly string[];
}

/** The settings of somebody who has changed nothing. */
export const DEFAULT_SETTINGS: Settings = {
  dailyCap: 15,
  asksConfidence: false,
  colours: 'default',
  reducedMotion: false,
  keyHints: true,
  contentPacks: [],
};

/** What is chosen in Settings too, but kept with what was learnt. */
const KEPT_ELSEWHERE = ['name', 'goal'];

/** The caps that the settings screen offers. */
export const CAPS = [5, 10, 15, 20, 30] as const;
const LARGEST_CAP = 200;

const CHECKS: {
  readonly [K in keyof Settings]: { readonly fits: (value: unknown) => boolean; readonly expected: string };
} = {
  dailyCap: {
    fits: value => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= LARGEST_CAP,
    expected: `a whole number from 1 to ${LARGEST_CAP}`,
  },
  asksConfidence: { fits: value => typeof value === 'boolean', expected: 'true or false' },
  colours: {
    fits: value => (COLOURS as readonly unknown[]).includes(value),
    expected: COLOURS.map(name => `"${name}"`).join(', '),
  },
  reducedMotion: { fits: value => typeof value === 'boolean', expected: 'true or false' },
  keyHints: { fits: value => typeof value === 'boolean', expected: 'true or false' },
  contentPacks: {
    fits: value => Array.isArray(value) && value.every(one => typeof one === 'string'),
    expected: 'a list of folders',
  },
};

/** Settings from parsed JSON. What does not fit is named and replaced by its default; unknown names are named too. */
export function readSettings(value: unknown): {
  readonly settings: Settings;
  readonly problems: readonly string[];
} {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { settings: DEFAULT_SETTINGS, problems: ['The settings must be an object in braces.'] };
  const given = Object.entries(value);
  const problems: string[] = [];
  const fitting = given.filter(([name, one]) => {
    if (!Object.hasOwn(CHECKS, name)) problems.push(unknownProblem(name));
    else if (!CHECKS[name as keyof Settings].fits(one))
      problems.push(`"${name}" must be ${CHECKS[name as keyof Settings].expected}; its default is used.`);
    else return true;
    return false;
  });
  return { settings: { ...DEFAULT_SETTINGS, ...Object.fromEntries(fitting) }, problems };
}

function unknownProblem(name: string): string {
  if (KEPT_ELSEWHERE.includes(name))
    return `"${name}" is not set in this file but in Settings, in the program.`;
  const guess = nearest(name, Object.keys(CHECKS));
  return `There is no setting "${name}"; it is left alone.${guess ? ` Did you mean "${guess}"?` : ''}`;
}

const nextOf = <T>(values: readonly T[], value: T): T => values[(values.indexOf(value) + 1) % values.length]!;

/** The settings that the screen changes in place. */
export type Switch = 'dailyCap' | 'asksConfidence' | 'colours' | 'reducedMotion' | 'keyHints';

/** The settings after one of them took its next value. */
export function switchSetting(settings: Settings, name: Switch): Settings {
  switch (name) {
    case 'dailyCap':
      return { ...settings, dailyCap: CAPS.find(cap => cap > settings.dailyCap) ?? CAPS[0] };
    case 'colours':
      return { ...settings, colours: nextOf(COLOURS, settings.colours) };
    default:
      return { ...settings, [name]: !settings[name] };
  }
}

/** The settings with one more folder of content, once; an empty name adds none. */
export function addPack(settings: Settings, folder: string): Settings {
  const { contentPacks } = settings;
  if (folder === '' || contentPacks.includes(folder)) return settings;
  return { ...settings, contentPacks: [...contentPacks, folder] };
}

/** The settings without a folder of content. */
export const removePack = (settings: Settings, folder: string): Settings => ({
  ...settings,
  contentPacks: settings.contentPacks.filter(one => one !== folder),
});

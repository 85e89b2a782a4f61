import { GOALS, type Goal } from './scenario/goal.ts';
import { cleanLine } from './text/clean-text.ts';
import { graphemesOf } from './text/graphemes.ts';
import { nearest } from './text/nearest.ts';

/** How colours are used: the terminal's own, strong contrast, or none. */
export const COLOURS = ['default', 'high-contrast', 'none'] as const;
export type Colours = (typeof COLOURS)[number];

/** How the learner wants the program to be. Plain JSON, as it stands in the settings file. */
export interface Settings {
  /** What the tutor calls the learner; "" for nothing. */
  readonly name: string;
  /** What the learner came for; null until it is chosen. */
  readonly goal: Goal | null;
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
  name: '',
  goal: null,
  dailyCap: 15,
  asksConfidence: false,
  colours: 'default',
  reducedMotion: false,
  keyHints: true,
  contentPacks: [],
};

const LONGEST_NAME = 60;

/** A name as it may be kept and shown: one clean line; one that is too long ends with "…". */
export function nameIn(text: string): string {
  const name = cleanLine(text).trim();
  if ([...name].length <= LONGEST_NAME) return name;
  let kept = '';
  for (const sign of graphemesOf(name)) {
    if ([...kept, ...sign].length >= LONGEST_NAME) break;
    kept += sign;
  }
  return `${kept.trim()}…`;
}

/** The caps that the settings screen offers. */
export const CAPS = [5, 10, 15, 20, 30] as const;
const LARGEST_CAP = 200;

const CHECKS: {
  readonly [K in keyof Settings]: { readonly fits: (value: unknown) => boolean; readonly expected: string };
} = {
  name: {
    fits: value => typeof value === 'string' && [...value].length <= LONGEST_NAME,
    expected: `a text of at most ${LONGEST_NAME} characters`,
  },
  goal: {
    fits: value => value === null || (GOALS as readonly unknown[]).includes(value),
    expected: `${GOALS.map(name => `"${name}"`).join(', ')} or null`,
  },
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

/** Something wrong in the settings, with the setting that it is about; "" for the whole. */
export interface SettingsProblem {
  readonly setting: string;
  readonly text: string;
}

/**
 * Settings from parsed JSON. What does not fit is named and replaced by its default; unknown names are named too.
 * `told` are the settings that were given and fit.
 */
export function readSettings(value: unknown): {
  readonly settings: Settings;
  readonly told: readonly (keyof Settings)[];
  readonly problems: readonly SettingsProblem[];
} {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return {
      settings: DEFAULT_SETTINGS,
      told: [],
      problems: [{ setting: '', text: 'The settings must be an object in braces.' }],
    };
  const problems = Object.entries(value).flatMap(([setting, one]): SettingsProblem[] => {
    const text = problemWith(setting, one);
    return text === null ? [] : [{ setting, text }];
  });
  const fitting = Object.entries(value).filter(([name, one]) => problemWith(name, one) === null);
  const settings: Settings = { ...DEFAULT_SETTINGS, ...Object.fromEntries(fitting) };
  return {
    settings: { ...settings, name: nameIn(settings.name) },
    told: fitting.map(([name]) => name as keyof Settings),
    problems,
  };
}

function problemWith(name: string, value: unknown): string | null {
  if (Object.hasOwn(CHECKS, name)) {
    const { fits, expected } = CHECKS[name as keyof Settings];
    return fits(value) ? null : `"${name}" must be ${expected}; its default is used.`;
  }
  const guess = nearest(name, Object.keys(CHECKS));
  return `There is no setting "${name}"; it is left alone.${guess ? ` Did you mean "${guess}"?` : ''}`;
}

/** Settings with the name and the goal that were kept elsewhere once, where the file tells none. */
export const withDescribed = (
  { settings, told }: Pick<ReturnType<typeof readSettings>, 'settings' | 'told'>,
  described: { readonly name: string; readonly goal: Goal | null } | undefined,
): Settings => ({
  ...settings,
  ...(described && !told.includes('name') && { name: nameIn(described.name) }),
  ...(described && !told.includes('goal') && { goal: described.goal }),
});

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

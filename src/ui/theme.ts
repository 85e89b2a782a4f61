import type { Colours } from '../domain/settings.ts';

/** What a colour stands for; a theme says how it looks. Nothing is told by the role alone. */
export type Role =
  | 'accent'
  | 'tutor'
  | 'learner'
  | 'person'
  | 'good'
  | 'bad'
  | 'warning'
  | 'muted'
  | 'frame'
  | 'focus';

/** How text looks: the attributes that Ink's Text takes. */
export interface Look {
  readonly color?: string;
  readonly bold?: boolean;
  readonly dimColor?: boolean;
  readonly inverse?: boolean;
  readonly underline?: boolean;
}

/** The names of the themes, as the settings know them. */
export type ThemeName = Colours;

/** How each role looks, and whether underlines can be relied on for marks. */
export interface Theme {
  readonly name: ThemeName;
  readonly roles: Readonly<Record<Role, Look>>;
  /** False where no attribute reaches the eye or ear: marks are then put in brackets. */
  readonly isStyled: boolean;
}

/** The calm default: the terminal's own sixteen colours, so that it fits light and dark backgrounds. */
const DEFAULT: Theme = {
  name: 'default',
  isStyled: true,
  roles: {
    accent: { color: 'cyan' },
    tutor: { color: 'cyan' },
    learner: { color: 'green' },
    person: { color: 'magenta' },
    good: { color: 'green' },
    bad: { color: 'red' },
    warning: { color: 'yellow' },
    muted: { color: 'gray' },
    frame: { color: 'gray' },
    focus: { color: 'cyan', bold: true },
  },
};

/** For eyes that need it: no grey, no dimming, bold for what matters, the focus inverted. */
const HIGH_CONTRAST: Theme = {
  name: 'high-contrast',
  isStyled: true,
  roles: {
    accent: { bold: true },
    tutor: { bold: true },
    learner: { bold: true },
    person: { bold: true },
    good: { bold: true, color: 'greenBright' },
    bad: { bold: true, color: 'redBright' },
    warning: { bold: true, color: 'yellowBright' },
    muted: {},
    frame: {},
    focus: { inverse: true, bold: true },
  },
};

/** No colour and no attribute at all. */
const NONE: Theme = {
  name: 'none',
  isStyled: false,
  roles: {
    accent: {},
    tutor: {},
    learner: {},
    person: {},
    good: {},
    bad: {},
    warning: {},
    muted: {},
    frame: {},
    focus: {},
  },
};

/** The themes by name. */
export const THEME: Readonly<Record<ThemeName, Theme>> = {
  default: DEFAULT,
  'high-contrast': HIGH_CONTRAST,
  none: NONE,
};

import { type DraftCheck, openCheck } from '../src/domain/draft-check.ts';
import type { ActivityKind } from '../src/domain/fact.ts';
import { initialField } from '../src/domain/fields/edit-field.ts';
import type { FieldState } from '../src/domain/fields/field.ts';
import type { Study } from '../src/domain/learning/study.ts';
import type { SavedSession } from '../src/domain/saved-session.ts';
import type { Content } from '../src/domain/scenario/content.ts';
import type { Settings } from '../src/domain/settings.ts';
import type { Situation } from '../src/domain/situation.ts';
import type { TopicId } from '../src/domain/topic.ts';
import type { AppView, Block, Input } from '../src/domain/view.ts';
import type { Grader } from './grader.ts';
import type { Session } from './session.ts';

/** What a question comes to: a topic of the guide or none, and topics near it. */
export interface Retrieved {
  readonly topic: TopicId | 'none';
  readonly score?: number;
  readonly related: readonly TopicId[];
  /** What is true of the program, where the question was about it. */
  readonly about?: string;
}

/** Which screen the program opens with. */
export type StartAt =
  | { readonly screen: 'home' | 'check' | 'progress' }
  | { readonly screen: 'ask'; readonly question?: string }
  /** The composer of a draft to check, with what the command line told of its situation. */
  | { readonly screen: 'draft'; readonly situation: Situation }
  /** Without `ref` the list opens; `input` goes to the activity, e.g. `{ count: 5 }` for a quiz. */
  | {
      readonly screen: 'activity';
      readonly activity: ActivityKind;
      readonly ref?: string;
      readonly count?: number;
    };

/** Everything that the app machine is given. */
export interface AppInput {
  readonly content: Content;
  /** Sessions to take up again, the latest first. */
  readonly unfinished: readonly SavedSession[];
  /** Refs of the practice scenarios that have been finished. */
  readonly finished: readonly string[];
  /** Unfinished texts by key. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly grader: Grader;
  readonly retrieve: (question: string) => Retrieved;
  /** What was done so far and the learner's calendar day; asked for whenever they are needed. */
  readonly study: () => Pick<Study, 'progress' | 'day'>;
  readonly settings: Settings;
  /** Where the settings are kept, "" for nowhere. */
  readonly settingsFile: string;
  /** What is to be said of that file on the screen; "" or left out for nothing. */
  readonly aboutSettingsFile?: () => string;
  /** What the progress screen shows. */
  readonly progress: (settings: Pick<Settings, 'dailyCap'>) => readonly Block[];
  readonly seed: number;
  readonly newSessionId: () => string;
  readonly start: StartAt;
}

/** The input with the focus, the field's state, and how far the text is scrolled. */
export interface Shown {
  readonly input: Input;
  readonly field: FieldState;
  readonly scroll: number;
}

/** A screen under an overlay, with the part of the app that shows it. */
export interface Covered {
  readonly shown: Shown;
  readonly layer: 'screens' | 'asking' | 'help' | 'profile';
}

/** The app's memory: what is on the screen, what lies behind an overlay, the running session. */
export interface AppContext extends AppInput {
  readonly shown: Shown;
  /** What the overlays cover, the lowest first. */
  readonly behind: readonly Covered[];
  /** Set while an overlay closes, so that the screen below is not opened afresh. */
  readonly returning: boolean;
  readonly session: Session | null;
  /** How many sessions were started since the program opened; part of each session's seed. */
  readonly opened: number;
  readonly choosing: 'practice' | 'quiz' | 'rewrite';
  /** How many questions the next chosen quiz has; null for the usual number. */
  readonly count: number | null;
  /** The session that the chosen item could go on with. */
  readonly found: SavedSession | null;
  readonly asked: { readonly question: string; readonly answer: Retrieved } | null;
  readonly checked: DraftCheck;
  readonly notice: AppView['notice'];
  /** What was highlighted in each menu when it was left, to come back to. */
  readonly menuAt: Readonly<Record<string, number>>;
}

/** What a screen shows above the footer. */
export interface Screen {
  readonly title: string;
  readonly status: string;
  readonly blocks: readonly Block[];
  readonly input: Input;
}

/** The state in which an input appears; where text is written, the unfinished one is taken up. */
export function showInput(input: Input, drafts: AppContext['drafts']): Shown {
  return { input, field: initialField(input, drafts), scroll: 0 };
}

/** The app before its first screen. */
export function openApp(input: AppInput): AppContext {
  const told = input.start.screen === 'draft' ? input.start.situation : {};
  return {
    ...input,
    shown: showInput({ type: 'continue', label: 'Go on' }, {}),
    behind: [],
    returning: false,
    session: null,
    opened: 0,
    choosing: 'practice',
    count: null,
    found: null,
    asked: null,
    checked: openCheck(told),
    notice: null,
    menuAt: {},
  };
}

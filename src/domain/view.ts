import type { FieldState } from './fields/field.ts';
import type { Grade } from './grade/rule.ts';
import type { Intent } from './intent.ts';
import type { Verdict } from './rubric.ts';
import type { Colours } from './settings.ts';
import type { Profile } from './situation.ts';
import type { TopicId } from './topic.ts';

/** A part of a message to be marked: drawn with underline and `[number]`, never by colour alone. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** 1, 2, 3 ... refers to the numbered findings below the message. 0 for a strength. */
  readonly number: number;
  readonly tone: 'hard' | 'soft' | 'good';
  /** What it is, in a few words, where no findings are listed below. */
  readonly label?: string;
}

/** One paragraph-like piece of what the learner reads. Plain data; both renderers draw it. */
export type Block =
  | { readonly type: 'heading'; readonly text: string }
  | {
      readonly type: 'paragraph';
      readonly text: string;
      readonly tone?: 'plain' | 'dim' | 'good' | 'bad' | 'warning';
    }
  | { readonly type: 'list'; readonly items: readonly string[]; readonly numbered?: boolean }
  /** A chat bubble. `name` is shown for a person. */
  | {
      readonly type: 'bubble';
      readonly from: 'tutor' | 'learner' | 'person';
      readonly name?: string;
      readonly text: string;
    }
  /** Time and place: "Day 8, Tuesday 10 March". */
  | { readonly type: 'scene'; readonly text: string }
  /** A message quoted as such, with marks. */
  | {
      readonly type: 'message';
      readonly label: string;
      readonly text: string;
      readonly marks: readonly Mark[];
    }
  /** The graded message: verdict in words, marks, at most three findings, one strength; all when `open`. */
  | {
      readonly type: 'feedback';
      readonly text: string;
      readonly grade: Grade;
      readonly open: boolean;
      /** What changed since the last attempt, one sentence; "" at the first. */
      readonly change: string;
      /** The key that opens the rest now; set by a renderer with keys, absent where it cannot be opened. */
      readonly moreKey?: string;
    }
  /** What is right and wrong about each option of an answered question. */
  | {
      readonly type: 'answer';
      readonly right: boolean;
      readonly options: readonly {
        readonly text: string;
        readonly chosen: boolean;
        readonly correct: boolean;
        /** One sentence or more, a line each where there are several. */
        readonly why: string;
        /** Where the learner put a line that belongs where it stands in this list, from 1. */
        readonly placed?: number;
        /** Set where several could be ticked and this right one was not. */
        readonly missed?: boolean;
        /** Set where faults were looked for: whether these words have one. Then `correct` says no more than that they were to be found. */
        readonly atFault?: boolean;
      }[];
      readonly explain: string;
      readonly topic: TopicId;
      readonly source?: string;
    }
  | { readonly type: 'profile'; readonly profile: Profile }
  /** Two texts side by side where the width allows, else one below the other. */
  | {
      readonly type: 'compare';
      readonly left: { readonly label: string; readonly text: string };
      readonly right: { readonly label: string; readonly text: string };
    }
  | { readonly type: 'verdict'; readonly verdict: Verdict; readonly text: string }
  /** A point of a debrief with the guide topic it rests on. */
  | { readonly type: 'point'; readonly text: string; readonly topic: TopicId }
  | {
      readonly type: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Horizontal bars, `value` 0 to 1, with the figure written out. */
  | {
      readonly type: 'bars';
      readonly rows: readonly { readonly label: string; readonly value: number; readonly text: string }[];
    }
  | {
      readonly type: 'sparkline';
      readonly label: string;
      readonly values: readonly number[];
      /** The first values matter most, and stay where not all fit; else the latest. */
      readonly starts?: boolean;
      readonly text: string;
    }
  /** How this renderer is worked: its keys, or the words it reads. Each renderer has its own table; the help screen holds one. */
  | { readonly type: 'controls' }
  /** A year of days: `counts` by YYYY-MM-DD; drawn as weeks, readable without colour. */
  | { readonly type: 'year'; readonly lastDay: string; readonly counts: Readonly<Record<string, number>> };

/** What the learner can do now. Exactly one at a time. */
export type Input =
  | { readonly type: 'continue'; readonly label: string }
  | {
      readonly type: 'choose';
      readonly prompt: string;
      /** `notes` are a few words each, the most important last: where room is short the first ones are left out. */
      readonly options: readonly {
        readonly label: string;
        readonly detail?: string;
        readonly notes?: readonly string[];
      }[];
      /** The option that is highlighted at first; the first one unless told. */
      readonly focus?: number;
    }
  | {
      readonly type: 'choose-several';
      readonly prompt: string;
      readonly options: readonly { readonly label: string }[];
    }
  | { readonly type: 'order'; readonly prompt: string; readonly items: readonly string[] }
  /** Segments follow each other and make up the whole message. */
  | { readonly type: 'pick-segment'; readonly prompt: string; readonly segments: readonly string[] }
  /** `days` counts from `from` to `to`; day 0 is the ISO date `zero`. */
  | {
      readonly type: 'pick-day';
      readonly prompt: string;
      readonly zero: string;
      readonly from: number;
      readonly to: number;
      readonly today: number;
    }
  | {
      readonly type: 'compose';
      readonly prompt: string;
      /** What Enter does, e.g. "check" or "send". */
      readonly action: string;
      /** In characters, for the counter. */
      readonly limit: number;
      /** The text to start from. */
      readonly initial: string;
      /** Whether it may be left empty. */
      readonly optional?: boolean;
      /** Identifies the saved draft, e.g. "practice/first-contact/write". */
      readonly draftKey: string;
    }
  /** A one-line field. */
  | {
      readonly type: 'line';
      readonly prompt: string;
      readonly placeholder: string;
      readonly initial: string;
      readonly optional: boolean;
      /** Identifies the unfinished text, which stays until the program ends. */
      readonly draftKey: string;
      /** Whether the unfinished text outlives the program, too. */
      readonly isStored?: boolean;
    }
  /** Several fields on one screen, handed in together. */
  | {
      readonly type: 'form';
      readonly fields: readonly FormField[];
      /** What Enter does in the last field, e.g. "begin". */
      readonly action: string;
    };

/** What may stand in a form: a line, a message, or a list of which the highlighted option counts. */
export type FormField = Extract<Input, { type: 'line' | 'choose' | 'compose' }>;

/** What an activity shows: the transcript so far and what can be done now. */
export interface ActivityView {
  readonly title: string;
  /** E.g. "Question 3 of 8" or "Day 12". */
  readonly status: string;
  readonly blocks: readonly Block[];
  readonly input: Input;
  /** Set when a profile can be opened. */
  readonly profile?: Profile;
  /** Commands beside the input, e.g. hint, more. `intent` names what they do. */
  readonly extras: readonly ('hint' | 'more' | 'undo' | 'rewind')[];
  /** Where there are hints but none now: when the next one comes. */
  readonly noHint?: string;
  /** 0 to 1, for the progress bar; absent when there is none. */
  readonly progress?: number;
  /** What going back means here, when it is not leaving the activity: e.g. not to send after all. */
  readonly back?: Intent;
  readonly done: boolean;
}

/** Commands that work beside the field, offered in the footer while they do. */
export const COMMANDS = [
  'back',
  'help',
  'ask',
  'profile',
  'hint',
  'more',
  'undo-answer',
  'rewind',
  'edit-externally',
  'scroll-up',
  'scroll-down',
  'quit',
] as const;
export type Command = (typeof COMMANDS)[number];

/** What is on the screen. `activity` is the transcript of anything practised, `menu` a list to choose from, `reader` text to read. */
export const SCREENS = ['first-run', 'menu', 'activity', 'reader'] as const;
export type ScreenName = (typeof SCREENS)[number];

/** The whole screen as plain data: blocks to read, one input, and the commands that work now. */
export interface AppView {
  readonly screen: ScreenName;
  readonly title: string;
  readonly status: string;
  readonly blocks: readonly Block[];
  readonly input: Input;
  readonly field: FieldState;
  readonly commands: readonly Command[];
  /** Commands that do nothing yet, but say so. */
  readonly excused?: readonly Command[];
  /** One line that passes: "Saved.", "The disk is full: ...". */
  readonly notice: { readonly text: string; readonly tone: 'info' | 'error' } | null;
  /** Pages read upwards (positive) or downwards (negative) from where the screen opens: a reader at its start, a transcript at what is new. */
  readonly scroll: number;
  /** How the learner wants the screen to look. */
  readonly look: { readonly colours: Colours; readonly keyHints: boolean; readonly stillCursor: boolean };
  /** Index of the first block that the learner has not seen yet; absent where everything is to be read from the start. */
  readonly fresh?: number;
  readonly progress?: number;
  /** Live marks of the composer while a draft is checked. */
  readonly marks?: readonly Mark[];
}

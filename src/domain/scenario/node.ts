import type { FaultId, StrengthId, Verdict } from '../rubric.ts';
import type { Situation } from '../situation.ts';
import type { TopicId } from '../topic.ts';
import type { Answer } from './person.ts';
import type { Question } from './question.ts';

/** A guard over what happened so far. All given fields must hold; an empty `when` always holds. */
export interface When {
  /** The verdict of the last message that was sent is one of these. */
  readonly verdict?: readonly Verdict[];
  /** The last message has at least one of these faults. */
  readonly fault?: readonly FaultId[];
  /** The last message has all of these strengths. */
  readonly strengths?: readonly StrengthId[];
  /** The person's last answer is one of these. */
  readonly answer?: readonly Answer[];
  /** Follow-ups sent so far. */
  readonly followUpsAtLeast?: number;
  readonly followUpsAtMost?: number;
  /** Days between the previous message of the learner and the present day. */
  readonly daysSinceLastAtLeast?: number;
  readonly daysSinceLastAtMost?: number;
  /** A flag raised by a chosen option. */
  readonly flag?: string;
}

interface NodeBase {
  /** Topics it rests on, for the debrief. */
  readonly topics?: readonly TopicId[];
  /** Days that pass before it: the calendar moves, and the learner sees it, before its first word. */
  readonly days?: number;
}

/** The tutor speaks (`who: tutor`, default), or time and place are told (`who: scene`), or the person writes (`who: person`). */
export interface SayNode extends NodeBase {
  readonly type: 'say';
  readonly who?: 'tutor' | 'scene' | 'person';
  readonly text: string;
  readonly next: string;
}

/** A worked example with its reasons; skipped for learners who no longer need one. */
export interface ExampleNode extends NodeBase {
  readonly type: 'example';
  readonly intro: string;
  readonly message: string;
  readonly reasons: readonly { readonly quote: string; readonly why: string; readonly topic: TopicId }[];
  readonly next: string;
}

/** A question along the way. */
export interface QuizNode extends NodeBase {
  readonly type: 'quiz';
  readonly question: Question;
  readonly next: string;
}

/**
 * The learner writes a message, revises as often as wanted, and sends. `followUp` counts itself: every sent
 * message after the first, to a person who has not answered, is a follow-up; `kind` may override the situation's.
 */
export interface ComposeNode extends NodeBase {
  readonly type: 'compose';
  readonly prompt: string;
  readonly kind?: Situation['kind'];
  readonly channel?: Situation['channel'];
  readonly connected?: boolean;
  /** Where the follow-up state of the samples is checked: how many days after the previous message, and which follow-up. */
  readonly followUp?: number;
  readonly daysSinceLast?: number;
  /** Must be `send` for the grader. */
  readonly models: readonly string[];
  /** Must fail with exactly these faults. */
  readonly samples: readonly { readonly text: string; readonly faults: readonly FaultId[] }[];
  readonly next: string;
}

/**
 * The person reacts to the last sent message: domain/recipient decides which answer and after how many days, the
 * calendar moves there, and the story goes on. `warm` and `silence` are required; `question` falls back to `warm`,
 * `polite-no` and `removed` to `silence`. For silence `text` is told as scene ("A week passes."); days pass as given.
 */
export interface ReactNode extends NodeBase {
  readonly type: 'react';
  readonly outcomes: Readonly<
    Partial<Record<Answer, { readonly text: string; readonly days?: number; readonly next: string }>> & {
      readonly warm: { readonly text: string; readonly next: string };
      readonly silence: { readonly text: string; readonly days?: number; readonly next: string };
    }
  >;
}

/** The learner decides what next. `days` moves the calendar; `flag` is remembered for guards. */
export interface ChooseNode extends NodeBase {
  readonly type: 'choose';
  readonly prompt: string;
  readonly options: readonly {
    readonly text: string;
    readonly days?: number;
    readonly flag?: string;
    /** What the debrief says of this choice. */
    readonly because?: string;
    readonly topic?: TopicId;
    readonly next: string;
  }[];
}

/** The learner picks the day to act on, `min` to `max` days from the previous message of theirs. */
export interface WaitNode extends NodeBase {
  readonly type: 'wait';
  readonly prompt: string;
  readonly min: number;
  readonly max: number;
  /** The first range that holds the chosen number of days since the previous message decides; together they cover min to max. */
  readonly ranges: readonly {
    readonly upTo: number;
    readonly because: string;
    readonly topic?: TopicId;
    readonly next: string;
  }[];
}

/** Goes to the first branch whose guard holds; the last branch has no guard. */
export interface RouteNode extends NodeBase {
  readonly type: 'route';
  readonly branches: readonly { readonly when?: When; readonly next: string }[];
}

/** The story is over: the debrief. Reasons of the person and of the choices are added from what happened. */
export interface EndNode extends NodeBase {
  readonly type: 'end';
  readonly title: string;
  readonly outcome: 'good' | 'mixed' | 'bad';
  /** What happened and why, one or two short paragraphs. */
  readonly text: string;
  readonly points: readonly { readonly text: string; readonly topic: TopicId }[];
  readonly takeAway: string;
}

/** A step of a scenario. */
export type PracticeNode =
  | SayNode
  | ExampleNode
  | QuizNode
  | ComposeNode
  | ReactNode
  | ChooseNode
  | WaitNode
  | RouteNode
  | EndNode;

import type { FaultId, StrengthId, Verdict } from './rubric.ts';
import type { Profile, Situation } from './situation.ts';
import type { TopicId } from './topic.ts';

/** The version of the content format that this program reads. */
export const CONTENT_FORMAT = 1;

/** What a learner may have come for. */
export const GOALS = ['find-job', 'grow-network', 'ask-field'] as const;
export type Goal = (typeof GOALS)[number];

/* ------------------------------------------------------------------ questions */

/** An option of a question. Every option says why it is right or wrong. */
export interface Option {
  readonly text: string;
  readonly correct?: boolean;
  readonly why: string;
}

interface QuestionBase {
  readonly id: string;
  readonly topic: TopicId;
  /** The scene or message that the question is about, shown before the prompt. */
  readonly scene?: string;
  readonly prompt: string;
  /** What to remember, one or two sentences, shown after the answer. */
  readonly explain: string;
  /** For a question on a figure: who measured it, and its reliability letter. */
  readonly source?: string;
}

/** One right option among two to five. Options are shuffled when shown. */
export interface SingleQuestion extends QuestionBase {
  readonly kind: 'single';
  readonly options: readonly Option[];
}

/** One or more right options; right only when exactly these are chosen. */
export interface SeveralQuestion extends QuestionBase {
  readonly kind: 'several';
  readonly options: readonly Option[];
}

/** A statement; the learner chooses true or false together with a reason. */
export interface TrueFalseQuestion extends QuestionBase {
  readonly kind: 'true-false';
  /** `holds` says which side the option is on; exactly one option is correct. */
  readonly options: readonly (Option & { readonly holds: boolean })[];
}

/** A message to judge: send, revise or do not send. */
export interface JudgeQuestion extends QuestionBase {
  readonly kind: 'judge';
  readonly message: string;
  readonly situation?: Situation;
  readonly answer: Verdict;
  readonly why: Readonly<Record<Verdict, string>>;
}

/** A message in which the words at fault are picked. Text outside `picks` can be picked too, and is wrong. */
export interface FindFaultQuestion extends QuestionBase {
  readonly kind: 'find-fault';
  readonly message: string;
  /** Literal parts of the message; at least one correct. `fault` names what the correct ones are. */
  readonly picks: readonly {
    readonly quote: string;
    readonly correct?: boolean;
    readonly fault?: FaultId;
    readonly why: string;
  }[];
  /** Said when something outside the picks is chosen. */
  readonly elsewhere: string;
}

/** Items to put in order; given in the right order, shown shuffled. */
export interface OrderQuestion extends QuestionBase {
  readonly kind: 'order';
  readonly items: readonly { readonly text: string; readonly why: string }[];
}

/** A day to choose on a calendar. Ranges cover every day from `from` to `to`, in days after `sentOn`. */
export interface PickDayQuestion extends QuestionBase {
  readonly kind: 'pick-day';
  /** ISO date of day 0, when the last message was sent. */
  readonly sentOn: string;
  readonly ranges: readonly {
    readonly from: number;
    readonly to: number;
    readonly correct?: boolean;
    readonly why: string;
  }[];
}

export type Question =
  | SingleQuestion
  | SeveralQuestion
  | TrueFalseQuestion
  | JudgeQuestion
  | FindFaultQuestion
  | OrderQuestion
  | PickDayQuestion;

/** scenarios/quiz/<topic>.yaml: the questions of one guide topic. */
export interface Quiz {
  readonly format: number;
  readonly kind: 'quiz';
  readonly topic: TopicId;
  readonly title: string;
  readonly questions: readonly Question[];
}

/* ------------------------------------------------------------------ rewrite */

/** scenarios/rewrite/<id>.yaml: one bad message to mend. */
export interface Rewrite {
  readonly format: number;
  readonly kind: 'rewrite';
  readonly id: string;
  readonly title: string;
  readonly topic: TopicId;
  /** The main fault that it trains. */
  readonly fault: FaultId;
  /** Who writes to whom and why, two to four sentences in the second person. */
  readonly scene: string;
  readonly situation: Situation;
  readonly bad: string;
  /** What is wrong in the bad message: literal quotes, the fault, why. */
  readonly spots: readonly { readonly quote: string; readonly fault: FaultId; readonly why: string }[];
  /** The ladder, one rung per new attempt; the last rung is `models[0]`. */
  readonly hints: {
    readonly principle: string;
    readonly where: string;
    readonly pair: { readonly weaker: string; readonly stronger: string };
  };
  /** At least two that the grader calls `send`. */
  readonly models: readonly {
    readonly tone: 'plain' | 'warm';
    readonly text: string;
    readonly note: string;
  }[];
  /** At least three that must fail with exactly these faults. `situation` fields override the exercise's. */
  readonly samples: readonly {
    readonly text: string;
    readonly faults: readonly FaultId[];
    readonly why: string;
  }[];
  /** What a good reader would say of a good answer: the recipient's voice, one to three sentences. */
  readonly reader: string;
}

/* ------------------------------------------------------------------ guide */

/** scenarios/guide/<topic>.yaml: what the tutor says on a guide topic. */
export interface GuideTopic {
  readonly format: number;
  readonly kind: 'guide';
  readonly id: TopicId;
  readonly title: string;
  /** Where in the guide it rests, e.g. "tip 3" or "FAQ 7". */
  readonly where: string;
  /** One or two sentences. */
  readonly short: string;
  /** One to three paragraphs. */
  readonly long: string;
  readonly example: { readonly text: string; readonly why: string };
  readonly counterExample: { readonly text: string; readonly why: string };
  /** Ways people ask for it: at least five, in their own words. */
  readonly asks: readonly string[];
  /** Questions a learner may ask next. */
  readonly followUps: readonly string[];
  readonly related: readonly TopicId[];
  /** Facts of research that support it, with source and reliability letter. */
  readonly figures?: readonly {
    readonly say: string;
    readonly source: string;
    readonly letter: 'A' | 'B' | 'C' | 'D';
  }[];
}

/* ------------------------------------------------------------------ practice */

/** How a simulated person takes messages. See domain/recipient. */
export interface Temperament {
  /** Strengths without which they do not answer warmly. */
  readonly needs: readonly StrengthId[];
  /** 0 to 1: how much the subject itself attracts them. */
  readonly interest: number;
  /** How many follow-ups they bear before they stop reading for good. */
  readonly patience: number;
  /** How they may be addressed: any of these in the greeting is right, e.g. ["Dr. Adeyemi", "Ngozi"]. */
  readonly addressAs: readonly string[];
  /** Days (after the scenario's start) in which they do not read, end-inclusive. */
  readonly away?: readonly { readonly from: number; readonly to: number }[];
  /** How many days they take to answer: at least, at most. */
  readonly answersIn: readonly [number, number];
}

/** What a person does with a message. */
export const ANSWERS = ['warm', 'question', 'polite-no', 'silence', 'removed'] as const;
export type Answer = (typeof ANSWERS)[number];

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

/** scenarios/practice/<id>.yaml: a situation to live through. */
export interface Practice {
  readonly format: number;
  readonly kind: 'practice';
  readonly id: string;
  readonly title: string;
  /** One line for the list. */
  readonly summary: string;
  readonly goal: Goal;
  readonly topics: readonly TopicId[];
  readonly minutes: number;
  /** 1 easiest to 3. */
  readonly level: 1 | 2 | 3;
  /** The person who is written to. The learner can open it at any time. */
  readonly persona: Profile;
  readonly temperament: Temperament;
  /** Who the learner is in this story. */
  readonly you: { readonly headline: string; readonly background: string };
  readonly situation: Pick<Situation, 'kind' | 'channel' | 'connected'>;
  /** ISO date of day 0. */
  readonly startsOn: string;
  readonly start: string;
  readonly nodes: Readonly<Record<string, PracticeNode>>;
}

/* ------------------------------------------------------------------ all of it */

/** Everything that can be practised, by id. Shipped content and user packs merged. */
export interface Content {
  readonly practice: readonly Practice[];
  readonly quizzes: readonly Quiz[];
  readonly rewrites: readonly Rewrite[];
  readonly guide: readonly GuideTopic[];
}

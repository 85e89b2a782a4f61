import type { FaultId, Verdict } from '../rubric.ts';
import type { Situation } from '../situation.ts';
import type { TopicId } from '../topic.ts';

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

/** A question of any kind. */
export type Question =
  | SingleQuestion
  | SeveralQuestion
  | TrueFalseQuestion
  | JudgeQuestion
  | FindFaultQuestion
  | OrderQuestion
  | PickDayQuestion;

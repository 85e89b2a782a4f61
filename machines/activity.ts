import type { AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import type { Study } from '../src/domain/learning/study.ts';
import type { Content } from '../src/domain/scenario/content.ts';
import type { ActivityView } from '../src/domain/view.ts';
import type { Grader } from './grader.ts';

/** What every session is given beside its own input. */
export interface SessionTools {
  readonly content: Content;
  readonly grader: Grader;
  /** Tells the learner's calendar day now, which may be a later one than when the session was started, and what was done by now. */
  readonly study?: () => Pick<Study, 'day'> & Partial<Pick<Study, 'progress'>>;
}

/** How a session was asked for; everything here is saved with it, so it is plain JSON. */
export interface SessionRequest {
  readonly session: string;
  /** The scenario, topic or exercise; "" for none. */
  readonly ref: string;
  readonly seed: number;
  readonly input: unknown;
}

/** What is known when an activity is started for the first time. */
export interface Opening {
  readonly content: Content;
  readonly ref: string;
  readonly seed: number;
  /** The learner's name, "" when unknown. */
  readonly name: string;
  /** Whether worked examples still help. */
  readonly novice: boolean;
  /** How many questions a quiz has. */
  readonly count: number;
  /** What was done so far, the day, and how the learner wants to learn. */
  readonly study: Study;
}

/** What a request comes to with the present content: the machine's input, and the content that it rests on. */
export interface Prepared {
  readonly input: object;
  readonly content: unknown;
}

/** What runs one kind of content: a pure machine, its view, and how its input is made. */
export interface Activity {
  readonly machine: AnyStateMachine;
  /** Counts up whenever old intents no longer replay to the same session. */
  readonly version: number;
  /** What is to be saved with a new session beside its seed: plain JSON. */
  open(opening: Opening): unknown;
  /** The machine's input for a request; null when the content no longer has what it needs. */
  prepare(request: SessionRequest, tools: SessionTools): Prepared | null;
  view(snapshot: AnyMachineSnapshot): ActivityView;
}

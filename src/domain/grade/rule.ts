import type { FaultId, StrengthId, Verdict } from '../rubric.ts';
import type { Situation } from '../situation.ts';
import type { TopicId } from '../topic.ts';
import type { Reading } from './reading.ts';

/** A span of the graded text: UTF-16 offsets, end-exclusive, on grapheme borders; `quote` is the text between. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A fault found in a message, with everything a screen needs to say about it. */
export interface Finding extends Span {
  readonly id: FaultId;
  readonly hard: boolean;
  /** What is there, one sentence. */
  readonly what: string;
  /** Why it matters, one sentence that restates the guide. */
  readonly why: string;
  readonly topic: TopicId;
  /** A concrete better wording, made of this message's own words or the profile. */
  readonly fix: string;
}

/** A strength found in a message. */
export interface Strength extends Span {
  readonly id: StrengthId;
  /** What it does well, one sentence. */
  readonly what: string;
  readonly topic: TopicId;
  /** Set when a fault speaks of the same words, or none show it by themselves: the label counts, the sentence is not told. */
  readonly untold?: true;
}

/** The four bands of the score, from best to worst. */
export const BANDS = ['ready', 'nearly there', 'needs work', 'stop'] as const;
export type Band = (typeof BANDS)[number];

/** Words of the message that speak for a fault or strength. */
export interface Evidence {
  /** UTF-16 offsets in the message, end-exclusive. */
  readonly start: number;
  readonly end: number;
  /** 1: decides alone. Below: a sign that needs company; the model weighs it. */
  readonly weight: number;
  /** What was found, for the wording of the finding. */
  readonly detail?: string;
}

/** A literal passage of an exercise's bad message that shows one of its faults. */
export interface Spot {
  readonly quote: string;
  readonly fault: FaultId;
}

/** The exercise that a message answers: its bad message, and where that one is wrong. */
export interface ExerciseOf {
  readonly bad?: string;
  readonly spots?: readonly Spot[];
}

/** A message that a rule must or must not find, as data: tests run it and `rapport rules` prints it. */
export interface RuleExample {
  readonly text: string;
  readonly situation?: Situation;
  /** The message of the exercise that this one rewrites. */
  readonly bad?: string;
  /** A literal part of the text which the rule's best evidence touches. */
  readonly mark?: string;
}

/** One fault or strength of the rubric: how it is recognised, why it matters, how it is mended. */
export interface Rule<Id extends FaultId | StrengthId = FaultId | StrengthId> {
  readonly id: Id;
  readonly title: string;
  readonly topic: TopicId;
  /** Why it matters, one sentence that restates the guide. */
  readonly why: string;
  /** All evidence in the message, in any order. */
  readonly check: (reading: Reading) => readonly Evidence[];
  /** What is there, one sentence. */
  readonly what: (evidence: Evidence, reading: Reading) => string;
  /** A concrete better wording from this message's words or the profile; for a strength, how to have it. */
  readonly fix: (evidence: Evidence, reading: Reading) => string;
  readonly examples: { readonly good: readonly RuleExample[]; readonly bad: readonly RuleExample[] };
}

/** The judgement of one message. Faults are ordered by how much fixing them gains. */
export interface Grade {
  readonly verdict: Verdict;
  readonly band: Band;
  /** 0 to 100. */
  readonly score: number;
  readonly faults: readonly Finding[];
  readonly strengths: readonly Strength[];
  /** Missing `value` or `way-out`: worth a thought, never lowers the verdict. */
  readonly tips: readonly { readonly id: StrengthId; readonly text: string; readonly topic: TopicId }[];
  /** Faults for which neither a word nor the model speaks: nobody careful would name them. Absent where nothing was judged. */
  readonly ruledOut?: readonly FaultId[];
  /** Set when the text is not judged (another language, too few words); says so in one sentence. The verdict is then `revise`. */
  readonly unjudged?: string;
}

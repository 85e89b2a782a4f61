import type { FaultId, StrengthId, Verdict } from '../rubric.ts';
import type { TopicId } from '../topic.ts';

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
}

/** The four bands of the score, from best to worst. */
export const BANDS = ['ready', 'nearly there', 'needs work', 'stop'] as const;
export type Band = (typeof BANDS)[number];

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
  /** Set when the text is not judged (another language, too few words); says so in one sentence. */
  readonly unjudged?: string;
}

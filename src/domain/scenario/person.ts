import type { StrengthId } from '../rubric.ts';

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
/** One of them. */
export type Answer = (typeof ANSWERS)[number];

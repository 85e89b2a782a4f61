import type { FactBody } from '../fact.ts';
import type { Grade } from '../grade/rule.ts';
import type { FaultId } from '../rubric.ts';
import type { Block } from '../view.ts';
import { changeSince } from './feedback-change.ts';

/** A message that was tried, with its judgement. */
export interface Attempt {
  readonly text: string;
  readonly grade: Grade;
}

/** The judgement of an attempt as it is shown, with what changed since the one before. */
export const feedbackOn = ({ text, grade }: Attempt, before: Attempt | null | undefined): Block => ({
  type: 'feedback',
  text,
  grade,
  open: false,
  change: changeSince(before?.grade ?? null, grade),
});

/** What is remembered of an attempt: `rungs` of help were taken for it, and `trains` are the faults it is about. */
export const attemptMade = (
  { text, grade }: Attempt,
  of: {
    readonly session: string;
    readonly item: string;
    readonly rungs: number;
    readonly trains: readonly FaultId[];
  },
): FactBody => ({
  type: 'attempt.made',
  ...of,
  text,
  verdict: grade.verdict,
  score: grade.score,
  faults: grade.faults.map(fault => fault.id),
  strengths: grade.strengths.map(strength => strength.id),
});

/** Whether the transcript ends with feedback, whose rest can be opened and closed. */
export const endsWithFeedback = (blocks: readonly Block[]): boolean => blocks.at(-1)?.type === 'feedback';

/** The transcript with the rest of its last feedback opened or closed. */
export function toggledRest(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  return last?.type === 'feedback' ? [...blocks.slice(0, -1), { ...last, open: !last.open }] : blocks;
}

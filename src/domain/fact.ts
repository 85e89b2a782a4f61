import type { Intent } from './intent.ts';
import type { FaultId, StrengthId, Verdict } from './rubric.ts';
import type { Goal } from './scenario/goal.ts';
import type { TopicId } from './topic.ts';

/** The activities that run content. */
export const ACTIVITY_KINDS = ['practice', 'quiz', 'rewrite', 'review', 'probe', 'learn'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** What must be remembered. Append-only; progress, cards and resuming are folds over these. */
export type FactBody =
  /** No longer made: name and goal are settings now. Older data is still read for them. */
  | { readonly type: 'learner.described'; readonly name: string; readonly goal: Goal | null }
  | {
      readonly type: 'session.started';
      readonly session: string;
      readonly activity: ActivityKind;
      /** The scenario, topic or exercise; "" for none. */
      readonly ref: string;
      readonly seed: number;
      /** The activity's input beyond content: JSON. */
      readonly input: unknown;
      readonly machineVersion: number;
      readonly contentHash: string;
    }
  | { readonly type: 'session.moved'; readonly session: string; readonly n: number; readonly intent: Intent }
  | {
      readonly type: 'session.ended';
      readonly session: string;
      readonly left: 'finished' | 'abandoned' | 'outdated';
    }
  | {
      readonly type: 'answer.given';
      readonly session: string;
      readonly question: string;
      readonly topic: TopicId;
      readonly faults: readonly FaultId[];
      readonly right: boolean;
      readonly sure?: boolean;
    }
  | {
      readonly type: 'attempt.made';
      readonly session: string;
      /** The rewrite's id, or `<scenario>/<node>`. */
      readonly item: string;
      readonly text: string;
      readonly verdict: Verdict;
      readonly score: number;
      readonly faults: readonly FaultId[];
      readonly strengths: readonly StrengthId[];
      /** Rungs of the hint ladder seen before this attempt. */
      readonly rungs: number;
      /** The faults that the exercise trains. */
      readonly trains: readonly FaultId[];
    }
  | {
      readonly type: 'message.sent';
      readonly session: string;
      readonly item: string;
      readonly text: string;
      readonly verdict: Verdict;
      /** Virtual day of the story. */
      readonly storyDay: number;
    }
  | {
      readonly type: 'decision.made';
      readonly session: string;
      readonly item: string;
      readonly choice: string;
      readonly storyDay: number;
    }
  | {
      readonly type: 'ending.reached';
      readonly session: string;
      readonly item: string;
      readonly ending: string;
      readonly outcome: 'good' | 'mixed' | 'bad';
    }
  | { readonly type: 'question.asked'; readonly question: string; readonly topic: TopicId | 'none' }
  | {
      readonly type: 'card.reviewed';
      readonly session: string;
      /** `topic:<id>` or `fault:<id>`. */
      readonly card: string;
      readonly item: string;
      readonly grade: 'again' | 'good';
      readonly sure?: boolean;
    }
  /** Takes back the last review of the session that still stands. */
  | { readonly type: 'review.undone'; readonly session: string }
  | { readonly type: 'card.requested'; readonly card: string }
  | { readonly type: 'lesson.finished'; readonly session: string; readonly topic: TopicId }
  | {
      readonly type: 'probe.finished';
      readonly session: string;
      readonly stage: 'before' | 'after' | 'later';
      readonly right: number;
      readonly total: number;
    }
  | {
      readonly type: 'draft.kept';
      readonly text: string;
      readonly verdict: Verdict;
      readonly faults: readonly FaultId[];
    };

/** A fact as stored: `id` is unique across machines, `at` is ISO 8601 UTC, `day` the learner's calendar day (YYYY-MM-DD). */
export type Fact = FactBody & { readonly id: string; readonly at: string; readonly day: string };

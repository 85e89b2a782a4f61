import type { FaultId } from '../rubric.ts';
import type { Situation } from '../situation.ts';
import type { TopicId } from '../topic.ts';

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

import type { Profile, Situation } from '../situation.ts';
import type { TopicId } from '../topic.ts';
import type { Goal } from './goal.ts';
import type { PracticeNode } from './node.ts';
import type { Temperament } from './person.ts';

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

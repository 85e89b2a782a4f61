import type { Timing } from '../follow-up-rules.ts';
import type { Answer } from '../scenario/person.ts';
import type { Pull } from './pull.ts';

/** What was found while the person made up their mind. */
export interface Considered {
  readonly answer: Answer;
  readonly pull: Pull;
  readonly timing: Timing | undefined;
  readonly addressed: boolean | null;
  /** The day the person was back, when the message reached them while away. */
  readonly awayUntil: number | null;
}

import type { Grade } from '../grade/rule.ts';
import type { Answer, Temperament } from '../scenario/person.ts';
import type { Profile } from '../situation.ts';

/** A message that the person got earlier, and what they did with it. */
export interface Exchange {
  readonly text: string;
  readonly grade: Grade;
  /** Days from the story's day 0. */
  readonly day: number;
  /** 0 for a first message or a reply, 1 for the first follow-up and so on. */
  readonly followUp: number;
  readonly answer: Answer | null;
}

/** What lies before the person, and who they are. */
export interface Letter {
  readonly temperament: Temperament;
  readonly persona: Profile;
  readonly text: string;
  readonly grade: Grade;
  /** Everything before this message, oldest first. */
  readonly history: readonly Exchange[];
  readonly followUp: number;
  /** Days from the story's day 0. */
  readonly day: number;
  readonly seed: number;
  /** The answers that the story can tell, at least `warm` and `silence`; all of them when absent. */
  readonly tells?: readonly Answer[];
}

import type { StrengthId } from '../rubric.ts';
import type { Answer } from '../scenario/person.ts';
import type { TopicId } from '../topic.ts';
import type { Letter } from './letter.ts';

/** One sentence of the debrief, with the guide topic it rests on. */
export interface Reason {
  readonly text: string;
  readonly topic: TopicId;
  /** Set when it speaks of the day of a follow-up. */
  readonly about?: 'day';
}

/** The guide topic of each strength. */
export const STRENGTH_TOPICS: Record<StrengthId, TopicId> = {
  personal: 'personalise',
  value: 'value',
  purpose: 'good-kinds',
  'way-out': 'boundaries',
  thanks: 'boundaries',
};

/** What the person did, after their name. */
export const DID: Record<Answer, string> = {
  warm: 'answered',
  question: 'wrote back with a question',
  'polite-no': 'took the trouble to say no',
  silence: 'did not answer',
  removed: 'broke off the contact',
};

/** Why a strength brought an answer. */
export const BECAUSE: Record<StrengthId, string> = {
  personal: 'you showed that the message was meant for nobody else',
  value: 'there was something in it for them',
  purpose: 'it was clear what you wanted',
  'way-out': 'you made it easy to say no',
  thanks: 'you were courteous',
};

/** What was missing without a strength. */
export const MISSED: Record<StrengthId, string> = {
  personal: 'nothing in it was about them',
  value: 'they could not see what was in it for them',
  purpose: 'they could not tell what you wanted of them',
  'way-out': 'there was no easy way to say no',
  thanks: 'it came without a word of courtesy',
};

/** What the person is called when they are told of: as they like to be addressed, else by their name. */
export const nameOf = ({ temperament, persona }: Letter): string => temperament.addressAs[0] ?? persona.name;

/** Small numbers in words. */
export const inWords = (n: number): string => ['no', 'one', 'two', 'three', 'four'][n] ?? String(n);

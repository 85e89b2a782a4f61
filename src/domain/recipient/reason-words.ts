import type { FaultId, StrengthId } from '../rubric.ts';
import type { Answer } from '../scenario/person.ts';
import type { TopicId } from '../topic.ts';
import type { Letter } from './letter.ts';

/** How much a reason had to do with the answer: it decided, it counted, or it is worth knowing. */
export type Weight = 'main' | 'weighty' | 'minor';

/** One sentence or more of the debrief, understandable alone, with the guide topic it rests on. */
export interface Reason {
  readonly text: string;
  readonly topic: TopicId;
  readonly weight: Weight;
  /** The fault that it tells: two reasons of the same fault say the same. */
  readonly fault?: FaultId;
  /** The strength that it tells, whether present or missing. */
  readonly strength?: StrengthId;
  /** The words of the message that it praises. */
  readonly quotes?: readonly string[];
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
  'polite-no': 'answered politely and left it at that',
  silence: 'did not answer',
  removed: 'broke off the contact',
};

/** What the person did, after their name, with the words that it was about. */
export const DID_TO: Record<Answer, (words: string) => string> = {
  warm: words => `answered ${words}`,
  question: words => `asked back at ${words}`,
  'polite-no': words => `answered ${words} politely and left it at that`,
  silence: words => `did not answer ${words}`,
  removed: words => `broke off the contact after ${words}`,
};

/** Why a strength brought an answer. */
export const BECAUSE: Record<StrengthId, string> = {
  personal: 'you showed that the message was meant for nobody else',
  value: 'you brought something of use',
  purpose: 'it was clear why you wrote',
  'way-out': 'you made it easy to say no',
  thanks: 'you were courteous',
};

/** What an answer was given in spite of, after "although"; hard faults get no such answer. */
export const ALTHOUGH: Partial<Record<FaultId, string>> = {
  generic: 'the message could have gone to anyone',
  'no-purpose': 'the message did not say what you wanted',
  'job-ask-first': 'you asked for a favour before you knew each other',
  placeholder: 'the message still had a blank to be filled in',
  'weak-opener': 'the first line said nothing yet',
  'too-long': 'there was so much to read',
  'too-many-emoji': 'the emoji were louder than the words',
  shouting: 'the message was loud',
  'over-familiar': 'the tone was that of old friends',
  intrusive: 'the message came too close',
  pressure: 'the message pressed for an answer',
  'big-ask': 'you asked for so much at once',
  'empty-follow-up': 'the message brought nothing new',
  'follow-up-too-soon': 'the reminder came too soon',
  unprofessional: 'the tone did not suit the place',
  'wrong-facts': 'not everything in the message was right',
  'not-a-message': 'there was hardly anything to answer',
};

/** What was missing without a strength, after "lacked". */
export const LACKED: Record<StrengthId, string> = {
  personal: 'a point of connection',
  value: 'something useful in return',
  purpose: 'a clear purpose',
  'way-out': 'an easy way to say no',
  thanks: 'a word of courtesy',
};

/** Faults that say by themselves that a strength is missing. */
export const SAYS_LACKING: Partial<Record<FaultId, StrengthId>> = {
  generic: 'personal',
  'wrong-facts': 'personal',
  'no-purpose': 'purpose',
  'not-a-message': 'purpose',
  'empty-follow-up': 'value',
};

/** Faults that put a reader off more than that a message could go to anyone or has no purpose. */
export const OFFENDS: readonly FaultId[] = [
  'pressure',
  'job-ask-first',
  'unprofessional',
  'intrusive',
  'over-familiar',
  'big-ask',
  'wrong-facts',
  'placeholder',
];

/** What the person is called when they are told of: as they like to be addressed, else by their name. */
export const nameOf = ({ temperament, persona }: Letter): string => temperament.addressAs[0] ?? persona.name;

/** "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** Small numbers in words. */
export const inWords = (n: number): string => ['no', 'one', 'two', 'three', 'four'][n] ?? String(n);

/** Small ordinals in words. */
export const ordinal = (n: number): string =>
  ['', 'first', 'second', 'third', 'fourth', 'fifth'][n] ?? `${n}th`;

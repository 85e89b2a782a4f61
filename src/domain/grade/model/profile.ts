import type { Message } from '../../message/message.ts';
import { parseMessage } from '../../message/parse.ts';
import type { Situation } from '../../situation.ts';
import { hashOf, lemmaHash } from './hash.ts';
import { mayHold, type Sieve, sieveOf } from './sieve.ts';

/** Where a word of the message also stands in the profile. */
export const FIELD = {
  name: 1,
  company: 2,
  headline: 4,
  about: 8,
  activity: 16,
  shared: 32,
  sender: 64,
  bad: 128,
} as const;

const STOP = new Set(
  'a an the and or but if of to in on at by for from with without as is be am are was were have has had do does did will would can could should may might must not no yes so than then there here this that these those it its i me my we us our you your he she they his her their them what which who how why when where all any some more most other into over under up down out about after before between through during again one two three first last new old good great very just only also too much many few own same such each every both now still even never always back well get make go know take see come want use find give tell work team company post article comment talk group event project question year day week month time people thing way world life job role business manager head lead senior junior director officer former contact 2nd-degree 2nd degree school university college paper thread photo video podcast panel poll guide series report'.split(
    ' ',
  ),
);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, 50) : []);

/** Whether a lemma is too common to tell one profile from another. */
export const isStop = (word: string): boolean => STOP.has(word);

/** A content lemma of the profile. */
export interface ProfileWord {
  /** The bits of the fields where it stands. */
  bits: number;
  /** The last count that came upon it: each is counted once. */
  seen: number;
}

const REMEMBERED = new WeakMap<Situation, ReadonlyMap<string, ProfileWord>>();

/** Every content lemma of the recipient's profile and of the sender's name. */
export function profileWords(situation: Situation): ReadonlyMap<string, ProfileWord> {
  const known = REMEMBERED.get(situation);
  if (known !== undefined) return known;
  const words = new Map<string, ProfileWord>();
  const add = (text: unknown, bit: number): void => {
    if (typeof text !== 'string' || text === '') return;
    for (const token of parseMessage(text.slice(0, 2000)).tokens) {
      if (STOP.has(token.lemma) || token.lemma.length < 2) continue;
      const word = words.get(token.lemma);
      if (word === undefined) words.set(token.lemma, { bits: bit, seen: 0 });
      else word.bits |= bit;
    }
  };
  const recipient = situation.recipient;
  if (recipient) {
    add(recipient.name, FIELD.name);
    add(recipient.company, FIELD.company);
    add(recipient.headline, FIELD.headline);
    add(recipient.about, FIELD.about);
    for (const line of listOf(recipient.activity)) add(line, FIELD.activity);
    for (const line of listOf(recipient.shared)) add(line, FIELD.shared);
  }
  if (situation.sender) add(situation.sender.name, FIELD.sender);
  REMEMBERED.set(situation, words);
  return words;
}

const sieves = new WeakMap<ReadonlyMap<string, ProfileWord>, Sieve>();

function sieveFor(words: ReadonlyMap<string, ProfileWord>): Sieve {
  let sieve = sieves.get(words);
  if (sieve === undefined) {
    sieve = sieveOf(Array.from(words.keys(), hashOf));
    sieves.set(words, sieve);
  }
  return sieve;
}

/** The word of the profile that each token of the message is a form of; null for most. */
export function wordsOfProfile({ tokens }: Message, situation: Situation): readonly (ProfileWord | null)[] {
  const words = profileWords(situation);
  const found: (ProfileWord | null)[] = [];
  const sieve = words.size === 0 ? null : sieveFor(words);
  for (let i = 0; i < tokens.length; i++) {
    const { word } = tokens[i]!;
    const isMeant = sieve !== null && mayHold(sieve, lemmaHash(word));
    found.push(isMeant ? (words.get(word.lemma) ?? null) : null);
  }
  return found;
}

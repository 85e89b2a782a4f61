import type { Message, Sentence } from '../message/message.ts';
import { parseMessage, upToBlankLine } from '../message/parse.ts';
import type { Situation } from '../situation.ts';
import { cueTrie } from './cue-trie.ts';
import { type FactMatch, matchFacts } from './fact-match.ts';
import { type ProfileView, viewProfile } from './profile.ts';
import type { Hit } from './trie.ts';

/** Everything that rules look at, computed once per message. Rules never change it and never see each other. */
export interface Reading {
  readonly message: Message;
  readonly situation: Situation;
  /** The message an exercise asks to rewrite, parsed; null outside exercises. */
  readonly bad: Message | null;
  readonly profile: ProfileView;
  readonly facts: readonly FactMatch[];
  readonly hits: readonly Hit[];
  /** Hits of one cue, in the order of the text. */
  readonly cue: (id: string) => readonly Hit[];
  /** The longer reading that this one is the beginning of. */
  readonly whole: Reading | null;
  /** How many sentences at the start are the same as in the longer reading: what is known of them there holds here. */
  readonly same: number;
  /** What has been worked out so far, see `once`. */
  readonly known: unknown[];
}

/** How many things are worked out about a reading, see `once`. */
let places = 0;

/** Reads a message in its situation. */
export const read = (text: string, situation: Situation, bad?: string): Reading =>
  readParsed(parseMessage(text), situation, bad === undefined ? null : parseMessage(bad));

/** Reads a message that is parsed already. */
export function readParsed(message: Message, situation: Situation, bad: Message | null): Reading {
  const profile = viewProfile(situation);
  const hits = cueTrie().match(message);
  const facts = matchFacts(message, profile);
  return {
    message,
    situation,
    bad,
    profile,
    facts,
    hits,
    cue: byCue(hits),
    whole: null,
    same: 0,
    known: new Array(places),
  };
}

/** Makes a function that works something out about a reading once, and keeps it with the reading; never `undefined`. */
export function once<T>(compute: (reading: Reading) => T): (reading: Reading) => T {
  const place = places++;
  return reading => {
    const known = reading.known[place] as T | undefined;
    if (known !== undefined) return known;
    const value = compute(reading);
    reading.known[place] = value;
    return value;
  };
}

/** Makes a function that works something out about each sentence once, also for the beginnings of a message. */
export function eachSentence<T>(
  compute: (reading: Reading, sentence: Sentence, index: number) => T,
): (reading: Reading) => readonly T[] {
  const all: (reading: Reading) => readonly T[] = once(reading => {
    const { whole, same, message } = reading;
    const found: T[] = whole === null ? [] : all(whole).slice(0, same);
    for (let i = same; i < message.sentences.length; i++)
      found.push(compute(reading, message.sentences[i]!, i));
    return found;
  });
  return all;
}

const beginnings = once(() => new Map<number, Reading>());

/** Reads a message up to a blank line with what is known of the whole, once for each end. */
export function readBeginning(reading: Reading, end: number): Reading {
  const whole = reading.whole ?? reading;
  const known = beginnings(whole);
  let beginning = known.get(end);
  if (beginning === undefined) {
    beginning = beginningOf(whole, end);
    known.set(end, beginning);
  }
  return beginning;
}

function beginningOf(whole: Reading, end: number): Reading {
  const message = upToBlankLine(whole.message, end);
  const same = sameSentences(message.sentences, whole.message.sentences);
  const isSame = (one: { readonly sentence: number }): boolean => one.sentence < same;
  const hits = cueTrie().match(message, same, whole.hits.filter(isSame));
  const facts = matchFacts(message, whole.profile, same, whole.facts.filter(isSame));
  return { ...whole, message, facts, hits, cue: byCue(hits), whole, same, known: new Array(places) };
}

/** How many sentences are the same at the start of both lists. */
function sameSentences(left: readonly Sentence[], right: readonly Sentence[]): number {
  const most = Math.min(left.length, right.length);
  let same = 0;
  while (same < most && isSameSentence(left[same]!, right[same]!)) same++;
  return same;
}

const isSameSentence = (left: Sentence, right: Sentence): boolean =>
  left.first === right.first &&
  left.last === right.last &&
  left.end === right.end &&
  left.type === right.type &&
  left.role === right.role;

const NONE: readonly Hit[] = [];

function byCue(hits: readonly Hit[]): Reading['cue'] {
  const lists = new Map<string, Hit[]>();
  for (const hit of hits) {
    const list = lists.get(hit.cue);
    if (list === undefined) lists.set(hit.cue, [hit]);
    else list.push(hit);
  }
  return id => lists.get(id) ?? NONE;
}

import type { Message, Range, Sentence } from '../message/message.ts';
import { parseMessage } from '../message/parse.ts';
import { excerptOf, upToBlankLine } from '../message/parts.ts';
import type { Situation } from '../situation.ts';
import { cueTrie } from './cue-trie.ts';
import { type FactMatch, matchFacts } from './fact-match.ts';
import { type ProfileView, viewProfile } from './profile.ts';
import { type Hit, MAX_HITS } from './trie.ts';

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
  /** The longer reading that this one is a part of, its beginning or other paragraphs. */
  readonly part: Part | null;
  /** What has been worked out so far, see `once`. */
  readonly known: unknown[];
}

/** How a reading is a part of a longer one. */
export interface Part {
  readonly of: Reading;
  /** For each sentence its place there, or -1 where it is not the same: what is known of the others holds here too. */
  readonly from: readonly number[];
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
  return made(message, { situation, bad, profile }, hits, facts, null, null);
}

/** Puts a reading together, always here: V8 then sees one kind of object. */
const made = (
  message: Message,
  { situation, bad, profile }: Pick<Reading, 'situation' | 'bad' | 'profile'>,
  hits: readonly Hit[],
  facts: readonly FactMatch[],
  whole: Reading | null,
  part: Part | null,
): Reading => ({
  message,
  situation,
  bad,
  profile,
  facts,
  hits,
  cue: byCue(hits),
  whole,
  part,
  known: new Array(places),
});

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

/**
 * Makes a function that works something out about each sentence once, also for parts of a message: it may tell of tokens only
 * by how far they stand from the first one of the sentence.
 */
export function eachSentence<T>(
  compute: (reading: Reading, sentence: Sentence, index: number) => T,
): (reading: Reading) => readonly T[] {
  const all: (reading: Reading) => readonly T[] = once(reading => {
    const { part, message } = reading;
    const known = part === null ? null : all(part.of);
    const found: T[] = [];
    for (let i = 0; i < message.sentences.length; i++) {
      const from = part === null ? -1 : part.from[i]!;
      found.push(from < 0 ? compute(reading, message.sentences[i]!, i) : known![from]!);
    }
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
  return readPart(
    message,
    { of: whole, from: sameSentences(message.sentences, whole.message.sentences) },
    whole,
  );
}

const excerpts = once(() => new Map<string, Reading>());

/** Reads some paragraphs of a message, with blank lines between them, with what is known of the whole. */
export function readExcerpt(reading: Reading, text: string, paragraphs: readonly Range[] | null): Reading {
  const whole = reading.whole ?? reading;
  const known = excerpts(whole);
  let excerpt = known.get(text);
  if (excerpt === undefined) {
    const found =
      paragraphs === null || whole.hits.length >= MAX_HITS ? null : excerptOf(whole.message, paragraphs);
    excerpt =
      found === null
        ? readParsed(parseMessage(text), whole.situation, whole.bad)
        : readPart(found.message, { of: whole, from: found.from }, null);
    known.set(text, excerpt);
  }
  return excerpt;
}

/** Reads a part of a message: what stands in sentences that are the same in the longer one is taken over. */
function readPart(message: Message, part: Part, whole: Reading | null): Reading {
  const { of, from } = part;
  const hits: Hit[] = [];
  const facts: FactMatch[] = [];
  let hit = 0;
  let fact = 0;
  for (let i = 0; i < from.length; i++) {
    const there = from[i]!;
    if (there < 0) {
      cueTrie().match(message, i, i + 1, hits);
      matchFacts(message, of.profile, i, i + 1, facts);
      continue;
    }
    const by = message.sentences[i]!.first - of.message.sentences[there]!.first;
    while (hit < of.hits.length && of.hits[hit]!.sentence < there) hit++;
    for (; hit < of.hits.length && of.hits[hit]!.sentence === there; hit++) {
      const one = of.hits[hit]!;
      hits.push(by === 0 ? one : movedHit(one, i, by));
    }
    while (fact < of.facts.length && of.facts[fact]!.sentence < there) fact++;
    for (; fact < of.facts.length && of.facts[fact]!.sentence === there; fact++) {
      const one = of.facts[fact]!;
      facts.push(by === 0 ? one : { ...one, sentence: i, first: one.first + by, last: one.last + by });
    }
  }
  return made(message, of, hits, facts, whole, part);
}

function movedHit(hit: Hit, sentence: number, by: number): Hit {
  const { cue, family, name, pattern, first, last, negated } = hit;
  return { cue, family, name, pattern, sentence, first: first + by, last: last + by, negated };
}

/** For each sentence of a beginning its place in the longer text; -1 from where they differ. */
function sameSentences(left: readonly Sentence[], right: readonly Sentence[]): readonly number[] {
  const from: number[] = [];
  let isSame = true;
  for (let i = 0; i < left.length; i++) {
    isSame &&= i < right.length && isSameSentence(left[i]!, right[i]!);
    from.push(isSame ? i : -1);
  }
  return from;
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

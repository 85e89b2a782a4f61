import type { Sentence } from '../message/message.ts';
import { once, type Reading } from './reading.ts';
import type { Evidence, Rule } from './rule.ts';
import type { Hit } from './trie.ts';

/** Evidence over tokens `first` to `last`, end-exclusive. */
export function overTokens(
  reading: Reading,
  first: number,
  last: number,
  weight: number,
  detail?: string,
): Evidence {
  const { tokens } = reading.message;
  const start = tokens[first]!.start;
  const end = Math.max(tokens[last - 1]!.end, start + 1);
  return detail === undefined ? { start, end, weight } : { start, end, weight, detail };
}

/** Evidence over the whole of a sentence. */
export const overSentence = (sentence: Sentence, weight: number, detail?: string): Evidence =>
  detail === undefined
    ? { start: sentence.start, end: sentence.end, weight }
    : { start: sentence.start, end: sentence.end, weight, detail };

/** Evidence over the whole message, without the space around it. */
export function overAll(reading: Reading, weight: number, detail?: string): Evidence {
  const { text } = reading.message;
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  return detail === undefined ? { start, end, weight } : { start, end, weight, detail };
}

/** Which hits count as evidence. */
export interface FromCues {
  readonly weight: number;
  /** Also hits in greeting and sign-off. */
  readonly anywhere?: boolean;
  /** Hits under a negation count too. */
  readonly negated?: boolean;
  /** Extends each hit to its sentence. */
  readonly sentence?: boolean;
  readonly keep?: (hit: Hit) => boolean;
}

/** Evidence from the hits of cues: quoted and negated ones are left out, the longest of each place is kept. */
export function fromCues(reading: Reading, cues: readonly string[], options: FromCues): readonly Evidence[] {
  const { tokens, sentences } = reading.message;
  let found: Evidence[] | null = null;
  for (let i = 0; i < cues.length; i++) {
    let hits = reading.cue(cues[i]!);
    if (hits.length === 0) continue;
    if (hits.length > 1) hits = [...hits].sort((a, b) => a.first - b.first || b.last - a.last);
    let reach = -1;
    for (const hit of hits) {
      const sentence = sentences[hit.sentence]!;
      if (hit.first < reach || hit.last === hit.first) continue;
      if (sentence.role !== 'body' && options.anywhere !== true) continue;
      if (tokens[hit.first]!.quoted) continue;
      if (options.negated !== true && hit.negated) continue;
      if (options.keep !== undefined && !options.keep(hit)) continue;
      reach = hit.last;
      found ??= [];
      found.push(
        options.sentence === true
          ? overSentence(sentence, options.weight)
          : overTokens(reading, hit.first, hit.last, options.weight),
      );
    }
  }
  return found ?? NONE;
}

const NONE: readonly Evidence[] = [];

/** The part of a sentence of the body where most different cues of some families speak. */
export interface Densest {
  /** Tokens from the first such cue to the last, end-exclusive; both 0 when there is none. */
  readonly first: number;
  readonly last: number;
  /** Different cues there, and in the whole message. */
  readonly count: number;
  readonly total: number;
}

const NOWHERE: Densest = { first: 0, last: 0, count: 0, total: 0 };

/** Finds where the cues of a family, such as `sell`, stand closest together. */
export function densest({ hits, message }: Reading, family: string): Densest {
  const { tokens, sentences } = message;
  let spoken: Hit[] | null = null;
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i]!;
    if (hit.family !== family || hit.negated || tokens[hit.first]?.quoted) continue;
    if (sentences[hit.sentence]!.role !== 'body') continue;
    spoken ??= [];
    spoken.push(hit);
  }
  if (spoken === null) return NOWHERE;
  const best = { first: 0, last: 0, count: 0 };
  // Hits come sentence by sentence.
  for (let from = 0, to = 0; from < spoken.length; from = to) {
    const { sentence } = spoken[from]!;
    while (to < spoken.length && spoken[to]!.sentence === sentence) to++;
    const count = countCues(spoken, from, to);
    if (count <= best.count) continue;
    best.count = count;
    best.first = spoken[from]!.first;
    best.last = 0;
    for (let i = from; i < to; i++) {
      best.first = Math.min(best.first, spoken[i]!.first);
      best.last = Math.max(best.last, spoken[i]!.last);
    }
  }
  return { ...best, total: countCues(spoken, 0, spoken.length) };
}

/** How many different cues a stretch of hits has. */
function countCues(hits: readonly Hit[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    let known = from;
    while (hits[known]!.cue !== hits[i]!.cue) known++;
    if (known === i) count++;
  }
  return count;
}

const lookers = new Map<Rule['id'], (reading: Reading) => readonly Evidence[]>();

/** The function that looks for the evidence of a rule in a message, once in each. */
export function evidenceFor(rule: Rule): (reading: Reading) => readonly Evidence[] {
  let looker = lookers.get(rule.id);
  if (looker === undefined) {
    looker = once(reading => rule.check(reading));
    lookers.set(rule.id, looker);
  }
  return looker;
}

/** The evidence of a rule in a message, looked for once. */
export const evidenceOf = (rule: Rule, reading: Reading): readonly Evidence[] => evidenceFor(rule)(reading);

import type { Sentence, Token } from '../message/message.ts';
import type { Reading } from './reading.ts';
import type { Evidence, Rule } from './rule.ts';
import type { Hit } from './trie.ts';

const NEGATION = /^(?:not|no|never|without|nor|neither|nothing|cannot|hardly)$/;
const BREAK = /[,;:()!?.]|--/;

/** Whether the words from a token on stand under a negation in the same clause, up to five words before. */
export function isNegated(tokens: readonly Token[], sentence: Sentence, first: number): boolean {
  for (let i = first - 1; i >= Math.max(sentence.first, first - 5); i--) {
    if (BREAK.test(tokens[i + 1]!.gap) || tokens[i]!.lower === 'but') return false;
    if (NEGATION.test(tokens[i]!.lower)) return true;
  }
  return false;
}

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
  const found: Evidence[] = [];
  for (const cue of cues) {
    let reach = -1;
    for (const hit of [...reading.cue(cue)].sort((a, b) => a.first - b.first || b.last - a.last)) {
      const sentence = sentences[hit.sentence]!;
      if (hit.first < reach || hit.last === hit.first) continue;
      if (sentence.role !== 'body' && options.anywhere !== true) continue;
      if (tokens[hit.first]!.quoted) continue;
      if (options.negated !== true && isNegated(tokens, sentence, hit.first)) continue;
      if (options.keep !== undefined && !options.keep(hit)) continue;
      reach = hit.last;
      found.push(
        options.sentence === true
          ? overSentence(sentence, options.weight)
          : overTokens(reading, hit.first, hit.last, options.weight),
      );
    }
  }
  return found;
}

/** The part of a sentence of the body where most different cues of some families speak. */
export interface Densest {
  /** Tokens from the first such cue to the last, end-exclusive; both 0 when there is none. */
  readonly first: number;
  readonly last: number;
  /** Different cues there, and in the whole message. */
  readonly count: number;
  readonly total: number;
}

/** Finds where the cues of some families, such as `sell`, stand closest together. */
export function densest(reading: Reading, families: readonly string[]): Densest {
  const { tokens, sentences } = reading.message;
  const places = new Map<number, { readonly cues: Set<string>; first: number; last: number }>();
  const total = new Set<string>();
  for (const hit of reading.hits) {
    if (!families.some(family => hit.cue.startsWith(`${family}.`)) || tokens[hit.first]?.quoted) continue;
    const sentence = sentences[hit.sentence]!;
    if (sentence.role !== 'body' || isNegated(tokens, sentence, hit.first)) continue;
    total.add(hit.cue);
    const place = places.get(hit.sentence);
    if (place === undefined)
      places.set(hit.sentence, { cues: new Set([hit.cue]), first: hit.first, last: hit.last });
    else {
      place.cues.add(hit.cue);
      place.first = Math.min(place.first, hit.first);
      place.last = Math.max(place.last, hit.last);
    }
  }
  let best: Densest = { first: 0, last: 0, count: 0, total: total.size };
  for (const { cues, first, last } of places.values()) {
    if (cues.size > best.count) best = { first, last, count: cues.size, total: total.size };
  }
  return best;
}

const known = new WeakMap<Reading, Map<string, readonly Evidence[]>>();

/** The evidence of a rule in a message, looked for once. */
export function evidenceOf(rule: Rule, reading: Reading): readonly Evidence[] {
  let byRule = known.get(reading);
  if (byRule === undefined) {
    byRule = new Map();
    known.set(reading, byRule);
  }
  let evidence = byRule.get(rule.id);
  if (evidence === undefined) {
    evidence = rule.check(reading);
    byRule.set(rule.id, evidence);
  }
  return evidence;
}

import { tokenise } from '../message/tokens.ts';
import type { Situation } from '../situation.ts';
import { isCommonWord } from './common-words.ts';
import { worthIn } from './profile.ts';
import { eachSentence, once, type Reading } from './reading.ts';
import { firstHit, type Hit } from './trie.ts';

/** A statement about the reader, held against the profile. */
export interface Claim {
  readonly cue: string;
  /** Tokens of the claim with what it is about, end-exclusive. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** Weight of its words that the profile holds. */
  readonly held: number;
  /** Its particular words that the profile does not hold; names count twice. */
  readonly foreign: number;
  /** Of these, words with a capital letter. */
  readonly foreignNames: number;
}

const REACH = 12;
const STOPS = /[;!?.]|--/;
const FIRST_PERSON = new Set(['i', 'my', 'we', 'our', 'me', 'us']);

/** The claims that each sentence makes; their tokens are counted from its first one. */
const claimsIn = eachSentence((reading, { first }, index): readonly Claim[] => {
  const { hits: all } = reading;
  const hits: Hit[] = [];
  for (let i = firstHit(all, index); i < all.length && all[i]!.sentence === index; i++)
    if (all[i]!.family === 'claim') hits.push(all[i]!);
  if (hits.length === 0) return NONE;
  return checkClaims(reading, hits).map(claim => moved(claim, -first, 0));
});

const NONE: readonly Claim[] = [];

const moved = (claim: Claim, by: number, sentence: number): Claim => ({
  ...claim,
  first: claim.first + by,
  last: claim.last + by,
  sentence,
});

/** The claims a message makes about its reader; none when the profile is too thin to check against. */
export const claimsOf: (reading: Reading) => readonly Claim[] = once(reading => {
  if (reading.profile.depth === 'none') return NONE;
  const found: Claim[] = [];
  const each = claimsIn(reading);
  for (let s = 0; s < each.length; s++)
    for (const claim of each[s]!) found.push(moved(claim, reading.message.sentences[s]!.first, s));
  return found;
});

function checkClaims({ message, profile, situation }: Reading, hits: readonly Hit[]): readonly Claim[] {
  const sender = senderWords(situation);
  const claims: Claim[] = [];
  const seen = new Set<string>();
  for (const hit of hits) {
    const sentence = message.sentences[hit.sentence]!;
    if (sentence.role !== 'body') continue;
    let last = hit.last;
    for (; last < sentence.last && last - hit.last < REACH; last++) {
      const token = message.tokens[last]!;
      if (STOPS.test(token.gap)) break;
      // "..., and I" or ". I": the claim about the reader ends where the writer speaks of themself.
      if (
        FIRST_PERSON.has(token.lower) &&
        (token.gap.startsWith(',') || /^(?:and|but|so|because|while)$/.test(message.tokens[last - 1]!.lower))
      )
        break;
    }
    const key = `${hit.cue} ${last}`;
    if (seen.has(key)) continue;
    seen.add(key);
    let weight = 0;
    let foreign = 0;
    let names = 0;
    for (let i = hit.first; i < last; i++) {
      const token = message.tokens[i]!;
      if (token.kind !== 'word' || token.lower.length < 2) continue;
      if (profile.names.includes(token.lower) || profile.company.includes(token.lower)) {
        weight += 0.6;
        continue;
      }
      const worth = worthIn(profile, token.word);
      if (worth !== undefined) weight += worth;
      else if (!isCommonWord(token.word) && !sender.has(token.lower)) {
        foreign++;
        if (token.capital && i > sentence.first) names++;
      }
    }
    claims.push({
      cue: hit.cue,
      first: hit.first,
      last,
      sentence: hit.sentence,
      held: weight,
      foreign,
      foreignNames: names,
    });
  }
  return claims;
}

/** Words of the sender's own name and headline: they do not count as claims about the reader. */
function senderWords(situation: Situation): ReadonlySet<string> {
  const known = senders.get(situation);
  if (known !== undefined) return known;
  const found = new Set<string>();
  const { sender } = situation;
  for (const text of [sender?.name, sender?.headline]) {
    if (typeof text === 'string')
      for (const token of tokenise(text.slice(0, 300)).tokens) found.add(token.lower);
  }
  senders.set(situation, found);
  return found;
}

const senders = new WeakMap<Situation, ReadonlySet<string>>();

import type { Greeting, Message } from '../message/message.ts';
import { tokenise } from '../message/tokens.ts';
import type { Situation } from '../situation.ts';
import { isCommon } from './common-words.ts';
import { type ProfileView, sameName, stemOf } from './profile.ts';
import { once, type Reading } from './reading.ts';
import type { Hit } from './trie.ts';

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

/** The claims a message makes about its reader; none when the profile is too thin to check against. */
export const claimsOf: (reading: Reading) => readonly Claim[] = once(reading => {
  const { whole, same, profile, hits } = reading;
  if (profile.depth === 'none') return [];
  const known = whole === null ? [] : claimsOf(whole).filter(claim => claim.sentence < same);
  const more = hits.filter(hit => hit.family === 'claim' && hit.sentence >= same);
  return more.length === 0 ? known : [...known, ...checkClaims(reading, more)];
});

const NOTHING: readonly Claim[] = [];

/** The claims of one sentence. */
export function claimsIn(reading: Reading, sentence: number): readonly Claim[] {
  const claims = claimsOf(reading);
  return claims.length === 0 ? NOTHING : claims.filter(claim => claim.sentence === sentence);
}

const heldBy = new WeakMap<ProfileView, ReadonlyMap<string, number>>();

/** All that a profile holds, by stem. */
function heldOf(profile: ProfileView): ReadonlyMap<string, number> {
  const known = heldBy.get(profile);
  if (known !== undefined) return known;
  const held = new Map<string, number>();
  for (const fact of profile.facts)
    for (const [stem, weight] of fact.stems) held.set(stem, Math.max(weight, held.get(stem) ?? 0));
  heldBy.set(profile, held);
  return held;
}

function checkClaims({ message, profile, situation }: Reading, hits: readonly Hit[]): readonly Claim[] {
  const held = heldOf(profile);
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
      if (profile.names.some(name => name === token.lower) || profile.company.includes(token.lower)) {
        weight += 0.6;
        continue;
      }
      const worth = held.get(stemOf(token.lemma));
      if (worth !== undefined) weight += worth;
      else if (!isCommon(token.lemma) && !sender.has(token.lower)) {
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

const ADDRESS = new Set(
  'sir madam mam maam ma doctor doc professor prof boss chief dear friend team all everyone everybody recruiter hiring manager hr colleague connection folks there mate bro buddy brother sister mama mummy sunbae sensei san ji sahib bhai dai didi uncle auntie aunty oga captain coach neighbour stranger trouble gorgeous beautiful handsome love lovely sweetie darling honey hun babe pal dude girl lady gentleman ladies gentlemen principal dame lord chairman director senator mayor reverend father null undefined firstname name first last again from hello hi good morning evening afternoon everyone professional leader sirs madame monsieur mademoiselle frau herr señora señor senora senor headmaster headmistress chaplain teacher translator minister judge officer editor comrade friends neighbours colleagues publisher task output input answer wow bravo congratulations congrats understood closing noted thanks sorry'.split(
    ' ',
  ),
);

/** The names that a greeting addresses: capitalised words that are no title, no common word and no template slot. */
function namesGreeted(message: Message, { start, end, word }: Greeting): readonly string[] {
  const names: string[] = [];
  for (const token of message.tokens) {
    if (token.start >= end) break;
    const isSlot = /[[{<%_(]/.test(token.gap) || token.lower.includes('_');
    if (token.start < start || !token.capital || isSlot || token.kind !== 'word') continue;
    if (token.lower.length < 2 || ADDRESS.has(token.lower) || isCommon(token.lemma) || isCommon(token.lower))
      continue;
    if (names.length > 0 || !word.split(' ').includes(token.lower)) names.push(token.lower);
  }
  return names;
}

/** Whether the greeting names somebody else than the recipient; null when it cannot be told. */
export function greetsAnother(message: Message, profile: ProfileView): boolean | null {
  const { greeting } = message;
  if (greeting === null || profile.names.length === 0) return null;
  const names = namesGreeted(message, greeting);
  if (names.length === 0) return null;
  const initials = profile.names.map(own => own[0]).join('');
  const own = profile.names.join('');
  const meant = names.some(
    name =>
      profile.names.some(one => sameName(name, one) || isClose(name, one) || isShortened(name, one)) ||
      own.startsWith(names.join('')) ||
      // Initials or run-together names: "JP", "WeiLing".
      (name.length <= 3 && initials.startsWith(name)),
  );
  return !meant;
}

/** A pet form: "Babs" for Babatunde, "Lulu" for Ludivine, "Krzysiu" for Krzysztof. */
function isShortened(name: string, own: string): boolean {
  if (name.length === 4 && name.slice(0, 2) === name.slice(2)) return own.startsWith(name.slice(0, 2));
  if (name.length <= 4)
    return name.length >= 3 && own.length > name.length && own.startsWith(name.slice(0, 3));
  return own.length >= 6 && own.startsWith(name.slice(0, 5));
}

/** One letter apart, in names long enough that this is a slip of the pen or another spelling. */
function isClose(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1 || Math.min(left.length, right.length) < 5) return false;
  let i = 0;
  while (i < left.length && left[i] === right[i]) i++;
  const a = left.slice(i);
  const b = right.slice(i);
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}

/** Words of the sender's own name and headline: they do not count as claims about the reader. */
function senderWords(situation: Situation): ReadonlySet<string> {
  const found = new Set<string>();
  const { sender } = situation;
  for (const text of [sender?.name, sender?.headline]) {
    if (typeof text === 'string')
      for (const token of tokenise(text.slice(0, 300)).tokens) found.add(token.lower);
  }
  return found;
}

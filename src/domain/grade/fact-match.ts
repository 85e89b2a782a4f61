import type { Message } from '../message/message.ts';
import { isContent, mayHoldStem, ofProfile, type ProfileFact, type ProfileView, stemOf } from './profile.ts';

/** A match between a sentence and a fact. */
export interface FactMatch {
  readonly fact: ProfileFact;
  readonly sentence: number;
  readonly weight: number;
  /** Tokens of the first and last matching word, end-exclusive. */
  readonly first: number;
  readonly last: number;
  readonly words: number;
}

/** Finds what each sentence of the body, or each of some of them, shares with the profile, and adds it to a list. */
export function matchFacts(
  { tokens, sentences }: Message,
  profile: ProfileView,
  from = 0,
  to = sentences.length,
  found: FactMatch[] = [],
): readonly FactMatch[] {
  if (profile.facts.length === 0) return found;
  const held = heldBy(profile);
  for (let s = from; s < to; s++) {
    const { role, first, last } = sentences[s]!;
    if (role !== 'body') continue;
    let meetings: Meeting[] | null = null;
    for (let i = first; i < last; i++) {
      const token = tokens[i]!;
      if (!isContent(token) || !mayHoldStem(profile, token.word)) continue;
      const stem = stemOf(token.word);
      const worths = held.get(stem);
      if (worths === undefined) continue;
      meetings ??= [];
      meet(meetings, worths, stem, i);
    }
    if (meetings === null) continue;
    if (meetings.length > 1) meetings.sort((a, b) => a.place - b.place);
    for (const { place, weight, first, last, stems } of meetings)
      found.push({ weight, first, last, words: stems.length, fact: profile.facts[place]!, sentence: s });
  }
  return found;
}

/** What a stem is worth in the facts that hold it, by their places. */
type Worths = readonly { readonly place: number; readonly worth: number }[];

/** The stems that a profile holds. */
const heldBy = ofProfile((profile): ReadonlyMap<string, Worths> => {
  const held = new Map<string, { place: number; worth: number }[]>();
  profile.facts.forEach(({ stems }, place) => {
    for (const [stem, worth] of stems) {
      const worths = held.get(stem);
      if (worths === undefined) held.set(stem, [{ place, worth }]);
      else worths.push({ place, worth });
    }
  });
  return held;
});

/** What a sentence shares with a fact so far; each stem counts once. */
interface Meeting {
  readonly place: number;
  readonly first: number;
  readonly stems: string[];
  weight: number;
  last: number;
}

function meet(meetings: Meeting[], worths: Worths, stem: string, at: number): void {
  for (const { place, worth } of worths) {
    const meeting = meetings.find(one => one.place === place);
    if (meeting === undefined)
      meetings.push({ place, weight: worth, first: at, last: at + 1, stems: [stem] });
    else if (!meeting.stems.includes(stem)) {
      meeting.stems.push(stem);
      meeting.weight += worth;
      meeting.last = at + 1;
    }
  }
}

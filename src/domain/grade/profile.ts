import { foldName } from '../message/fold.ts';
import { latinPattern } from '../message/latin-pattern.ts';
import type { Token } from '../message/message.ts';
import { tokenise } from '../message/tokens.ts';
import { ofWord, ownCopy, type Word, whetherWord } from '../message/word.ts';
import type { Profile, Situation } from '../situation.ts';
import { isCommonWord } from './common-words.ts';
import { hashOf } from './model/hash.ts';
import { mayHold, sieveOf } from './model/sieve.ts';

/** Where in the profile a fact stands. */
export type FactField = 'activity' | 'shared' | 'about' | 'headline' | 'company';

/** One statement of the recipient's profile. */
export interface ProfileFact {
  readonly field: FactField;
  readonly text: string;
  /** Content stems with their weight: rare words weigh 1, everyday ones 0.25. */
  readonly stems: ReadonlyMap<string, number>;
}

/** The recipient's profile made ready for matching. */
export interface ProfileView {
  /** `none`: no recipient; `thin`: a name and a headline at most; `full`: something to check a claim against. */
  readonly depth: 'none' | 'thin' | 'full';
  readonly names: readonly string[];
  readonly company: readonly string[];
  readonly facts: readonly ProfileFact[];
  /** What has been worked out about it so far, see `ofProfile`. */
  readonly known: unknown[];
}

/** How many things are worked out about a profile, see `ofProfile`. */
let places = 0;

/** Makes a function that works something out about a profile once, and keeps it with the profile; never `undefined`. */
export function ofProfile<T>(compute: (profile: ProfileView) => T): (profile: ProfileView) => T {
  const place = places++;
  return profile => {
    const known = profile.known[place] as T | undefined;
    if (known !== undefined) return known;
    const value = compute(profile);
    profile.known[place] = value;
    return value;
  };
}

const STOP = new Set(
  "a an the and or but if of to in on at by for from with without as is be am it its i me my mine myself we us our you your yours he she they his her their them this that these those there here so than then not no yes do have can will would could should may might must shall what which who whom whose how why when where all any some more most other into over under up down out off about after before between through during again also too very just only own same such each every both now still 's st nd rd th per via vs ex e g i etc post comment article talk group project event paper webinar podcast interview book contact 2nd degree 1st 3rd shared member speaker spoke video thread poster panel keynote photo report study series poll award show class course".split(
    ' ',
  ),
);

/** The part of a lemma that its family shares: "translator", "translation" and "translate" meet. */
export function familyOf(lemma: string): string {
  const base = lemma.replace(
    /(?:ations?|ators?|ating|ings?|ers?|ors?|ists?|ians?|ment|ness|al|ies|ive|ical|ity|e|y|s)$/,
    '',
  );
  return base.length >= 4 ? base.slice(0, 7) : lemma;
}

/** Words that mean the same in a profile and in a message, by family: each line is one meaning. */
const SYNONYMS = `
nurse nursing ward
teach teacher school pupil classroom class
doctor physician medic medical
lorry truck hgv
car vehicle automotive auto
bike bicycle cycle cycling
hire hiring recruit recruitment vacancy opening
software developer programmer coding code engineer
shop store retail branch
hospital clinic clinical
law legal lawyer solicitor attorney
tax vat accounting accountant bookkeeper bookkeeping
boat ship vessel ferry
film movie cinema
photo photograph photography picture
bread bakery baker baking loaf sourdough
farm farmer farming agriculture agronomist
write writer author editor
design designer ux ui
data analyst analytics statistics
child kid children
house home housing
cook chef kitchen cooking
wine vineyard winemaker winery
tooth dental dentist teeth
animal vet veterinary veterinarian
railway rail train signalling
apprentice trainee apprenticeship
ai ml machine-learning
marketing brand branding
translate translator translation interpreter
museum curator gallery exhibition
library librarian
pharmacy pharmacist chemist
build construction builder
wood timber joiner carpenter joinery carpentry
shift night
remote distributed
redundancy layoff redundant
wage salary pay
alumni alumna alumnus graduate university college
`;

let lines: string | undefined;

/** What stands for the meaning of a lemma; looked up in the text, for a table takes longer to build. */
function meaningOf(lemma: string): string | undefined {
  lines ??= SYNONYMS.replaceAll('\n', ' \n ');
  const at = lines.indexOf(` ${lemma} `);
  if (at < 0) return undefined;
  const line = lines.lastIndexOf('\n', at) + 2;
  return `=${lines.slice(line, lines.indexOf(' ', line))}`;
}

/** The stem under which words of one meaning meet. */
export const stemOf = ofWord(({ lemma }) => ownCopy(meaningOf(lemma) ?? familyOf(lemma)));

const isContentWord = whetherWord(
  ({ lower, lemma }) => lower.length > 1 && !STOP.has(lower) && !STOP.has(lemma),
);

/** Whether a token says something that a profile may hold. */
export const isContent = ({ kind, word }: Token): boolean =>
  (kind === 'word' || kind === 'number' || kind === 'money') && isContentWord(word);

function stemsOf(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const token of tokenise(text.slice(0, 2000)).tokens) {
    if (isContent(token)) found.set(stemOf(token.word), isCommonWord(token.word) ? 0.3 : 1);
  }
  return found;
}

const COMPANY_WORDS = new Set(
  'the and of ltd limited gmbh ag inc llc co company group sa srl oy ab as aps bv plc corp university college school institute hospital services service solutions partners freelance self employed city state national public international hotel hotels & sons'.split(
    ' ',
  ),
);

const NOBODY: ProfileView = { depth: 'none', names: [], company: [], facts: [], known: [] };
const views = new WeakMap<object, ProfileView>();

/** Reads the recipient of a situation, once per object; unknown shapes count as empty. */
export function viewProfile(situation: Situation): ProfileView {
  const recipient = situation.recipient;
  if (recipient === null || recipient === undefined || typeof recipient !== 'object') return NOBODY;
  const known = views.get(recipient);
  if (known !== undefined) return known;
  const view = readProfile(recipient);
  views.set(recipient, view);
  return view;
}

function readProfile(recipient: Partial<Profile>): ProfileView {
  const facts: ProfileFact[] = [];
  const add = (field: FactField, text: unknown): void => {
    if (typeof text === 'string' && text.trim() !== '') facts.push({ field, text, stems: stemsOf(text) });
  };
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, 50) : []);
  for (const item of list(recipient.activity)) add('activity', item);
  for (const item of list(recipient.shared)) add('shared', item);
  add('about', recipient.about);
  add('headline', recipient.headline);
  add('company', recipient.company);
  const name = typeof recipient.name === 'string' ? recipient.name : '';
  const company = typeof recipient.company === 'string' ? recipient.company : '';
  const full = facts.some(
    fact => fact.field === 'activity' || fact.field === 'about' || fact.field === 'shared',
  );
  return {
    depth: full ? 'full' : 'thin',
    names: wordsOf(name),
    company: wordsOf(company).filter(word => !COMPANY_WORDS.has(word)),
    facts,
    known: [],
  };
}

const wordBreak = latinPattern('[^\\p{L}\\p{N}]+', '');

const wordsOf = (text: string): string[] =>
  foldName(text)
    .split(wordBreak(text))
    .filter(word => word !== '');

/** All that a profile holds, by stem. */
const heldOf = ofProfile((profile): ReadonlyMap<string, number> => {
  const held = new Map<string, number>();
  for (const fact of profile.facts)
    for (const [stem, weight] of fact.stems) held.set(stem, Math.max(weight, held.get(stem) ?? 0));
  return held;
});

const sieveFor = ofProfile(profile => sieveOf(Array.from(heldOf(profile).keys(), hashOf)));
const stemHash = ofWord(word => hashOf(stemOf(word)));

/** Whether a profile may hold a word's stem, which most words of a message quickly rules out. */
export const mayHoldStem = (profile: ProfileView, word: Word): boolean =>
  mayHold(sieveFor(profile), stemHash(word));

/** What a word is worth that the profile holds; undefined where it does not hold it. */
export const worthIn = (profile: ProfileView, word: Word): number | undefined =>
  mayHoldStem(profile, word) ? heldOf(profile).get(stemOf(word)) : undefined;

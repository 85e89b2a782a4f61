import type { Sentence, Token } from '../../message/message.ts';
import { ofWord } from '../../message/word.ts';
import type { ClassesAt } from './classes.ts';
import { FAMILY, type Sink } from './feature.ts';
import { hashOf, lemmaHash, mix } from './hash.ts';
import { FIELD, isStop, type ProfileWord } from './profile.ts';
import type { Surroundings } from './surroundings.ts';

const KIND_HASH = {
  number: hashOf('#num'),
  money: hashOf('#money'),
  link: hashOf('#link'),
  emoji: hashOf('#emoji'),
  smiley: hashOf('#smiley'),
} as const;
const NAME = hashOf('#rname');
const COMPANY = hashOf('#rcompany');
const CAPITAL = hashOf('#cap');
const SENDER = hashOf('#sender');
const BEGIN = hashOf('#begin');
const NEGATIONS = new Set(['not', 'no', 'never', 'nor', 'neither', 'without', 'nothing', 'hardly']);
const NEGATED_FOR = 4;
const SCOPE_END = /[,;:()-]/;
const ARTIFACTS = new Set(
  'post article talk paper video podcast book keynote panel comment blog newsletter interview thread thesis study poll lecture workshop essay presentation report guide column photo webinar series course project event award speech film exhibition'.split(
    ' ',
  ),
);

/** What is asked of each word. */
const traitsOf = ofWord(word => ({
  hash: lemmaHash(word),
  isStop: isStop(word.lemma),
  isNegation: NEGATIONS.has(word.lemma),
  isArtifact: ARTIFACTS.has(word.lemma),
  isYour: word.lemma === 'your',
  isYou: word.lemma === 'you' || word.lemma === 'your',
  isI: word.lower === 'i',
}));

/** What a sentence adds to what is known of the message as a whole. */
export interface Notes {
  readonly isQuestion: boolean;
  /** Capitalised words that the profile does not know. */
  readonly strangers: number;
  /** In a sentence about the reader: words and names that the profile lacks, words that it has; null elsewhere. */
  readonly claims: { readonly words: number; readonly capitals: number; readonly known: number } | null;
  /** Kinds of work that the sentence says are the reader's ("your talk"). */
  readonly artifacts: readonly string[];
  /** Words that stand in the profile too. */
  readonly shared: readonly ProfileWord[];
}

/** What the sentences of a message are read with. */
export interface Settings {
  /** The word of the profile that each token is a form of. */
  readonly held: readonly (ProfileWord | null)[];
  readonly classesAt: ClassesAt;
  /** How many classes there are. */
  readonly classCount: number;
  readonly surroundings: Surroundings;
}

/** The symbol of a token in n-grams: names, companies and numbers are classes, so that writers' inventions do not count. */
function symbolOf(
  token: Token,
  { hash, isI }: ReturnType<typeof traitsOf>,
  bits: number,
  first: boolean,
): number {
  if (token.kind !== 'word') return KIND_HASH[token.kind];
  if (bits & FIELD.name) return NAME;
  if (bits & FIELD.company && token.capital) return COMPANY;
  if (bits & FIELD.sender && token.capital) return SENDER;
  if (token.capital && !first && !isI) return CAPITAL;
  return hash;
}

/** What a sentence is: 0 statement, 1 question, 2 request, 3 greeting, 4 sign-off. */
function typeCode({ role, type }: Sentence): number {
  if (role !== 'body') return role === 'greeting' ? 3 : 4;
  return type === 'question' ? 1 : type === 'request' ? 2 : 0;
}

const NONE: readonly never[] = [];
const OF_WORK = FIELD.activity | FIELD.shared | FIELD.about | FIELD.headline;

/** The classes of the phrases at one word; used again, since reading never nests. */
const phrases: number[] = [];
/** For each class, as it is and under a negation, the last sentence that has it; and how many sentences were read. */
let seen = new Int32Array(0);
let sentences = 0;

/** Adds words, n-grams, classes and pairs of classes of a sentence, and notes what it says of the whole. */
export function readSentence(
  tokens: readonly Token[],
  sentence: Sentence,
  settings: Settings,
  sink: Sink,
): Notes {
  const { held, classesAt, classCount } = settings;
  if (seen.length < 2 * classCount) seen = new Int32Array(2 * classCount);
  sentences++;
  const found: number[] = [];
  let artifacts: string[] | null = null;
  let shared: ProfileWord[] | null = null;
  const type = typeCode(sentence);
  let [words, capitals, known, strangers, hits] = [0, 0, 0, 0, 0];
  let previous = BEGIN;
  let before = 0;
  let negated = 0;
  let second = false;
  let afterYour = tokens[sentence.first - 1]?.lemma === 'your';
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!;
    const { gap } = token;
    const traits = traitsOf(token.word);
    const here = held[i]!;
    const b = here === null ? 0 : here.bits;
    const symbol = symbolOf(token, traits, b, i === sentence.first);
    if (negated > 0 && gap.length > 1 && SCOPE_END.test(gap)) negated = 0;
    const neg = negated > 0 ? 1 : 0;
    const pair = mix(previous, symbol);
    if (token.kind === 'word') {
      if (symbol !== NAME && symbol !== CAPITAL) sink.add(FAMILY.word, 11 + neg, traits.hash);
      if ((b & ~(FIELD.name | FIELD.sender)) !== 0) known++;
      else if (symbol === CAPITAL) capitals++;
      else if (!traits.isStop) words++;
      if (afterYour && traits.isArtifact) {
        artifacts ??= [];
        artifacts.push(token.lemma);
      }
    }
    if (symbol === CAPITAL) strangers++;
    sink.add(FAMILY.pair, 13, pair);
    if (before !== 0) sink.add(FAMILY.triple, 14, mix(before, pair));
    before = previous;
    previous = symbol;
    const count = classesAt(tokens, i, sentence.last, phrases);
    for (let k = 0; k < count; k++) {
      const id = phrases[k]! * 2 + neg;
      if (seen[id] === sentences) continue;
      seen[id] = sentences;
      found.push(id);
    }
    afterYour = traits.isYour;
    if (traits.isYou) second = true;
    if (here !== null) {
      shared ??= [];
      shared.push(here);
      if (b & OF_WORK) hits++;
    }
    negated = traits.isNegation ? NEGATED_FOR : Math.max(0, negated - 1);
  }
  addClasses(found, classCount * 2, { hits, type }, settings, sink);
  return {
    isQuestion: type === 1,
    strangers,
    claims: second && sentence.role === 'body' ? { words, capitals, known } : null,
    artifacts: artifacts ?? NONE,
    shared: shared ?? NONE,
  };
}

function addClasses(
  found: number[],
  marks: number,
  { hits, type }: { readonly hits: number; readonly type: number },
  { surroundings: { seller, isFollowUp } }: Settings,
  sink: Sink,
): void {
  if (seller > 1) for (const id of found) sink.add(FAMILY.sender, 18 + seller, id);
  if (hits > 0) found.push(marks + (hits > 1 ? 1 : 0));
  found.push(marks + 2 + type);
  sort(found);
  for (let a = 0; a < found.length; a++) {
    sink.add(FAMILY.class, 15, found[a]!);
    if (isFollowUp) sink.add(FAMILY.class, 16, found[a]!);
    for (let b = a + 1; b < found.length; b++) sink.pair(found[a]!, found[b]!);
  }
}

/** Sorts a short list of numbers in place. */
function sort(list: number[]): void {
  for (let i = 1; i < list.length; i++) {
    const one = list[i]!;
    let at = i;
    for (; at > 0 && list[at - 1]! > one; at--) list[at] = list[at - 1]!;
    list[at] = one;
  }
}

import type { Sentence, Token } from '../../message/message.ts';
import type { Reading } from '../reading.ts';
import { type ClassTable, classesAt } from './classes.ts';
import { type Emit, FAMILY } from './feature.ts';
import { hashOf, mix } from './hash.ts';
import { FIELD, isStop } from './profile.ts';

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

/** What the sentences share with the profile, counted while they are read. */
export interface Tally {
  /** Different lemmas found in each field of the profile. */
  readonly overlap: Readonly<
    Record<'activity' | 'shared' | 'about' | 'headline' | 'company' | 'name', Set<string>>
  >;
  /** In sentences about the reader: words and names that the profile lacks, words it has, sentences of strange names alone. */
  readonly claims: { words: number; capitals: number; known: number; strange: number };
  /** Kinds of work that the message says are the reader's ("your talk"). */
  readonly artifacts: string[];
  capitals: number;
  questions: number;
}

interface Settings {
  readonly bits: Uint8Array;
  readonly classes: ClassTable;
  readonly seller: number;
}

/** The symbol of a token in n-grams: names, companies and numbers are classes, so that writers' inventions do not count. */
function symbolOf(token: Token, bits: number, first: boolean): number {
  if (token.kind !== 'word') return KIND_HASH[token.kind];
  if (bits & FIELD.name) return NAME;
  if (bits & FIELD.company && token.capital) return COMPANY;
  if (bits & FIELD.sender && token.capital) return SENDER;
  if (token.capital && !first && token.lower !== 'i') return CAPITAL;
  return hashOf(token.lemma);
}

/** What a sentence is: 0 statement, 1 question, 2 request, 3 greeting, 4 sign-off. */
function typeCode({ role, type }: Sentence): number {
  if (role !== 'body') return role === 'greeting' ? 3 : 4;
  return type === 'question' ? 1 : type === 'request' ? 2 : 0;
}

/** Emits words, n-grams, classes and pairs of classes of every sentence. */
export function readSentences(reading: Reading, settings: Settings, emit: Emit): Tally {
  const { message, situation } = reading;
  const tally: Tally = {
    overlap: {
      activity: new Set(),
      shared: new Set(),
      about: new Set(),
      headline: new Set(),
      company: new Set(),
      name: new Set(),
    },
    claims: { words: 0, capitals: 0, known: 0, strange: 0 },
    artifacts: [],
    capitals: 0,
    questions: 0,
  };
  const isFollowUp = (situation.followUp ?? 0) > 0 || situation.kind === 'follow-up';
  message.sentences.forEach((sentence, index) => {
    const found = readTokens(message.tokens, sentence, index, settings, tally, emit);
    found.sort((a, b) => a - b);
    for (let a = 0; a < found.length; a++) {
      emit(FAMILY.class, 15, found[a]!, index);
      if (isFollowUp) emit(FAMILY.class, 16, found[a]!, index);
      for (let b = a + 1; b < found.length; b++) emit(FAMILY.classPair, 17, mix(found[a]!, found[b]!), index);
    }
  });
  return tally;
}

function readTokens(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  { bits, classes, seller }: Settings,
  tally: Tally,
  emit: Emit,
): number[] {
  const type = typeCode(sentence);
  if (type === 1) tally.questions++;
  const found: number[] = [];
  const inSentence = { words: 0, capitals: 0, known: 0 };
  let previous = BEGIN;
  let before = 0;
  let negated = 0;
  let hits = 0;
  let second = false;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!;
    const b = bits[i]!;
    const symbol = symbolOf(token, b, i === sentence.first);
    if (symbol === CAPITAL) tally.capitals++;
    if (negated > 0 && token.gap.length > 1 && SCOPE_END.test(token.gap)) negated = 0;
    const neg = negated > 0 ? 1 : 0;
    const isWord = token.kind === 'word';
    if (isWord && symbol !== NAME && symbol !== CAPITAL)
      emit(FAMILY.word, 11 + neg, hashOf(token.lemma), index);
    emit(FAMILY.pair, 13, mix(previous, symbol), index);
    if (before !== 0) emit(FAMILY.triple, 14, mix(before, mix(previous, symbol)), index);
    before = previous;
    previous = symbol;
    classesAt(tokens, i, sentence.last, classes, c => {
      const id = c * 2 + neg;
      if (!found.includes(id)) found.push(id);
    });
    if (token.lemma === 'you' || token.lemma === 'your') second = true;
    if (isWord && ARTIFACTS.has(token.lemma) && tokens[i - 1]?.lemma === 'your')
      tally.artifacts.push(token.lemma);
    const ofProfile = b & ~(FIELD.name | FIELD.sender);
    if (isWord && ofProfile !== 0) inSentence.known++;
    else if (isWord && symbol === CAPITAL) inSentence.capitals++;
    else if (isWord && !isStop(token.lemma)) inSentence.words++;
    if (b !== 0) {
      note(tally, b, token.lemma);
      if (b & (FIELD.activity | FIELD.shared | FIELD.about | FIELD.headline)) hits++;
    }
    negated = NEGATIONS.has(token.lemma) ? NEGATED_FOR : Math.max(0, negated - 1);
  }
  if (second && sentence.role === 'body') {
    tally.claims.words += inSentence.words;
    tally.claims.capitals += inSentence.capitals;
    tally.claims.known += inSentence.known;
    if (inSentence.capitals > 0 && inSentence.known === 0) tally.claims.strange++;
  }
  if (seller > 1) for (const id of found) emit(FAMILY.sender, 18 + seller, id, index);
  const marks = classes.count * 2;
  if (hits > 0) found.push(marks + (hits > 1 ? 1 : 0));
  found.push(marks + 2 + type);
  return found;
}

function note({ overlap }: Tally, bits: number, lemma: string): void {
  if (bits & FIELD.activity) overlap.activity.add(lemma);
  if (bits & FIELD.shared) overlap.shared.add(lemma);
  if (bits & FIELD.about) overlap.about.add(lemma);
  if (bits & FIELD.headline) overlap.headline.add(lemma);
  if (bits & FIELD.company) overlap.company.add(lemma);
  if (bits & FIELD.name) overlap.name.add(lemma);
}

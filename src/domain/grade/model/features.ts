import type { Message, Token } from '../../message/message.ts';
import type { Situation } from '../../situation.ts';
import type { Classes } from './classes.ts';
import { hashOf, mix } from './hash.ts';
import { FIELD, profileBits } from './profile.ts';

/** Families of features; each has its own scale. */
export const FAMILY = {
  word: 0,
  pair: 1,
  triple: 2,
  class: 3,
  classPair: 4,
  shape: 5,
  context: 6,
  profile: 7,
} as const;
export const FAMILIES = Object.keys(FAMILY) as readonly (keyof typeof FAMILY)[];

/** The features of a message: parallel lists of hash, family and sentence (-1: the message as a whole). */
export interface Features {
  readonly hash: number[];
  readonly family: number[];
  readonly sentence: number[];
}

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

const bucket = (n: number, ...borders: number[]): number => {
  let i = 0;
  while (i < borders.length && n >= borders[i]!) i++;
  return i;
};

/** The symbol of a token in n-grams: names, companies, numbers and links are classes, so that writers' inventions do not count. */
function symbolOf(token: Token, bits: number, first: boolean): number {
  if (token.kind !== 'word') return KIND_HASH[token.kind];
  if (bits & FIELD.name) return NAME;
  if (bits & FIELD.company && token.capital) return COMPANY;
  if (bits & FIELD.sender && token.capital) return SENDER;
  if (token.capital && !first && token.lower !== 'i') return CAPITAL;
  return hashOf(token.lemma);
}

/** Computes the features of a message in its situation. */
export function featuresOf(message: Message, situation: Situation, classes: Classes): Features {
  const hash: number[] = [];
  const family: number[] = [];
  const sentence: number[] = [];
  let current = -1;
  const emit = (kind: number, salt: number, value: number): void => {
    hash.push(mix(salt, value));
    family.push(kind);
    sentence.push(current);
  };
  const bits = profileBits(message, situation);
  const { tokens } = message;
  const isFollowUp = (situation.followUp ?? 0) > 0 || situation.kind === 'follow-up' ? 1 : 0;
  const overlap = {
    activity: new Set<string>(),
    shared: new Set<string>(),
    about: new Set<string>(),
    headline: new Set<string>(),
    company: new Set<string>(),
    name: new Set<string>(),
  };
  let questions = 0;
  let capitals = 0;
  message.sentences.forEach((s, index) => {
    current = index;
    const typeCode =
      s.role === 'body'
        ? s.type === 'question'
          ? 1
          : s.type === 'request'
            ? 2
            : 0
        : s.role === 'greeting'
          ? 3
          : 4;
    if (typeCode === 1) questions++;
    const found: number[] = [];
    let previous = BEGIN;
    let before = 0;
    let negated = 0;
    let hits = 0;
    for (let i = s.first; i < s.last; i++) {
      const token = tokens[i]!;
      const b = bits[i]!;
      const symbol = symbolOf(token, b, i === s.first);
      if (symbol === CAPITAL) capitals++;
      if (/[,;:()-]/.test(token.gap) && negated > 0 && token.gap.trim() !== '') negated = 0;
      const neg = negated > 0 ? 1 : 0;
      if (token.kind === 'word' && symbol !== NAME && symbol !== CAPITAL)
        emit(FAMILY.word, 11 + neg, hashOf(token.lemma));
      emit(FAMILY.pair, 13, mix(previous, symbol));
      if (before !== 0) emit(FAMILY.triple, 14, mix(before, mix(previous, symbol)));
      before = previous;
      previous = symbol;
      let key = 0;
      for (let j = i; j < s.last && j < i + 6; j++) {
        key = mix(key, hashOf(tokens[j]!.lemma));
        const ends = classes.nodes.get(key);
        if (ends === undefined) break;
        for (const c of ends) {
          const id = c * 2 + neg;
          if (!found.includes(id)) found.push(id);
        }
      }
      if (b !== 0) {
        if (b & FIELD.activity) overlap.activity.add(token.lemma);
        if (b & FIELD.shared) overlap.shared.add(token.lemma);
        if (b & FIELD.about) overlap.about.add(token.lemma);
        if (b & FIELD.headline) overlap.headline.add(token.lemma);
        if (b & FIELD.company) overlap.company.add(token.lemma);
        if (b & FIELD.name) overlap.name.add(token.lemma);
        if (b & (FIELD.activity | FIELD.shared | FIELD.about | FIELD.headline)) hits++;
      }
      negated = NEGATIONS.has(token.lemma) ? NEGATED_FOR : Math.max(0, negated - 1);
    }
    const CLASSES = classes.names.length * 2;
    const extra = CLASSES + (hits > 1 ? 1 : 0);
    if (hits > 0) found.push(extra);
    const kind = CLASSES + 2 + typeCode;
    found.push(kind);
    found.sort((a, b) => a - b);
    for (let a = 0; a < found.length; a++) {
      emit(FAMILY.class, 15, found[a]!);
      if (isFollowUp) emit(FAMILY.class, 16, found[a]!);
      for (let b = a + 1; b < found.length; b++) emit(FAMILY.classPair, 17, mix(found[a]!, found[b]!));
    }
  });
  current = -1;
  const shape = (name: number, value: number): void => emit(FAMILY.shape, 100 + name, value);
  const context = (name: number, value: number): void => emit(FAMILY.context, 200 + name, value);
  const profile = (name: number, value: number): void => emit(FAMILY.profile, 300 + name, value);
  shape(0, bucket(message.bodyWords, 1, 4, 8, 14, 22, 35, 50, 80, 120, 180, 220));
  shape(1, bucket(message.paragraphs.length, 1, 2, 3, 4, 5));
  shape(2, bucket(message.emoji.length, 1, 2, 3, 4, 6));
  shape(3, bucket(message.runs.length, 1, 2, 4));
  shape(4, bucket(questions, 1, 2, 3, 4));
  shape(5, message.greeting === null ? 0 : 1);
  shape(6, message.signOff === null ? 0 : 1);
  shape(7, bucket(message.sentences.length, 1, 2, 3, 4, 6, 9));
  shape(8, bucket(tokens.filter(t => t.caps).length, 1, 3, 6));
  shape(9, bucket(capitals, 1, 2, 4, 7));
  shape(10, bucket(tokens.filter(t => t.slang).length, 1, 2, 4));
  context(0, hashOf(situation.kind ?? 'none'));
  context(1, hashOf(situation.channel ?? 'none'));
  context(2, situation.connected === undefined ? 2 : Number(situation.connected));
  const days = situation.daysSinceLast ?? -1;
  context(3, situation.followUp === undefined ? 9 : Math.min(3, situation.followUp));
  context(4, bucket(days, 0, 4, 7, 10, 14, 21));
  context(5, isFollowUp * 10 + bucket(days, 0, 7));
  if (situation.channel === 'note') context(6, bucket(message.text.length, 100, 200, 300));
  const r = situation.recipient;
  const level = !r
    ? 0
    : r.about || r.company || (r.activity?.length ?? 0) > 0 || (r.shared?.length ?? 0) > 0
      ? 2
      : 1;
  context(7, level);
  const specific = overlap.activity.size + overlap.shared.size;
  profile(0, level * 10 + bucket(overlap.activity.size, 1, 2, 3, 5));
  profile(1, level * 10 + bucket(overlap.shared.size, 1, 2));
  profile(2, level * 10 + bucket(overlap.about.size, 1, 2, 3));
  profile(3, level * 10 + bucket(overlap.headline.size, 1, 2));
  profile(4, level * 10 + bucket(overlap.company.size, 1, 2));
  profile(5, level * 10 + bucket(specific + overlap.about.size + overlap.headline.size, 1, 2, 3, 5, 8));
  const greeted = message.greeting?.names.length ?? 0;
  profile(6, level === 0 ? 0 : greeted === 0 ? 1 : overlap.name.size > 0 ? 2 : 3);
  profile(7, level * 10 + bucket(capitals, 1, 2, 4) + (specific > 0 ? 5 : 0));
  return { hash, family, sentence };
}

import type { Message } from '../../message/message.ts';
import type { Reading } from '../reading.ts';
import { writingOf } from '../writing.ts';
import { bucket, FAMILY, type Sink } from './feature.ts';
import { lemmaHash, mix } from './hash.ts';
import { FIELD } from './profile.ts';
import type { Notes } from './sentence-features.ts';
import type { Surroundings } from './surroundings.ts';

/** What all sentences together say, as far as it counts. */
interface Tally {
  /** Different lemmas found in each field of the profile. */
  readonly activity: number;
  readonly shared: number;
  readonly about: number;
  readonly headline: number;
  readonly company: number;
  readonly name: number;
  /** In sentences about the reader: words and names that the profile lacks, words it has, sentences of strange names alone. */
  readonly claims: { words: number; capitals: number; known: number; strange: number };
  readonly artifacts: readonly string[];
  readonly capitals: number;
  readonly questions: number;
}

/** A sentence with its notes. */
export interface Noted {
  readonly notes: Notes;
}

let tallies = 0;

function tallyOf(sentences: readonly Noted[]): Tally {
  tallies++;
  const claims = { words: 0, capitals: 0, known: 0, strange: 0 };
  const artifacts: string[] = [];
  let activity = 0;
  let shared = 0;
  let about = 0;
  let headline = 0;
  let company = 0;
  let name = 0;
  let capitals = 0;
  let questions = 0;
  for (const { notes } of sentences) {
    capitals += notes.strangers;
    if (notes.isQuestion) questions++;
    for (const kind of notes.artifacts) artifacts.push(kind);
    for (const word of notes.shared) {
      if (word.seen === tallies) continue;
      word.seen = tallies;
      const { bits } = word;
      if (bits & FIELD.activity) activity++;
      if (bits & FIELD.shared) shared++;
      if (bits & FIELD.about) about++;
      if (bits & FIELD.headline) headline++;
      if (bits & FIELD.company) company++;
      if (bits & FIELD.name) name++;
    }
    if (notes.claims === null) continue;
    claims.words += notes.claims.words;
    claims.capitals += notes.claims.capitals;
    claims.known += notes.claims.known;
    if (notes.claims.capitals > 0 && notes.claims.known === 0) claims.strange++;
  }
  return { activity, shared, about, headline, company, name, claims, artifacts, capitals, questions };
}

/** Adds what holds for the message as a whole: its shape, and how it meets the situation and the profile. */
export function readWhole(
  reading: Reading,
  sentences: readonly Noted[],
  surroundings: Surroundings,
  sink: Sink,
): void {
  const { message, situation, bad } = reading;
  const tally = tallyOf(sentences);
  readShape(reading, tally, sink);
  if (situation.channel === 'note')
    sink.add(FAMILY.context, 206, bucket(message.text.length, [100, 200, 300]));
  if (bad !== null) sink.add(FAMILY.context, 209, bucket(similarity(message, bad), [1, 3, 5, 7, 8, 9, 10]));
  readProfile(message, tally, surroundings, sink);
}

/** The borders of ranges that count as one. */
const SHAPE = {
  words: [1, 4, 8, 14, 22, 35, 50, 80, 120, 180, 220],
  paragraphs: [1, 2, 3, 4, 5],
  emoji: [1, 2, 3, 4, 6],
  runs: [1, 2, 4],
  questions: [1, 2, 3, 4],
  sentences: [1, 2, 3, 4, 6, 9],
  caps: [1, 3, 6],
  strangers: [1, 2, 4, 7],
  slang: [1, 2, 4],
} as const;
const PROFILE = {
  activity: [1, 2, 3, 5],
  about: [1, 2, 3],
  /** Any other field of it. */
  field: [1, 2],
  all: [1, 2, 3, 5, 8],
  words: [1, 2, 4],
  share: [0.1, 1, 2, 3, 5, 50],
} as const;

function readShape(reading: Reading, tally: Tally, sink: Sink): void {
  const shape = (name: number, value: number): void => sink.add(FAMILY.shape, 100 + name, value);
  const { message } = reading;
  const { caps, slang } = writingOf(reading);
  shape(0, bucket(message.bodyWords, SHAPE.words));
  shape(1, bucket(message.paragraphs.length, SHAPE.paragraphs));
  shape(2, bucket(message.emoji.length, SHAPE.emoji));
  shape(3, bucket(message.runs.length, SHAPE.runs));
  shape(4, bucket(tally.questions, SHAPE.questions));
  shape(5, message.greeting === null ? 0 : 1);
  shape(6, message.signOff === null ? 0 : 1);
  shape(7, bucket(message.sentences.length, SHAPE.sentences));
  shape(8, bucket(caps, SHAPE.caps));
  shape(9, bucket(tally.capitals, SHAPE.strangers));
  shape(10, bucket(slang, SHAPE.slang));
}

function readProfile(message: Message, tally: Tally, { level, published }: Surroundings, sink: Sink): void {
  const profile = (name: number, value: number): void => sink.add(FAMILY.profile, 300 + name, value);
  const { claims, artifacts, capitals } = tally;
  const specific = tally.activity + tally.shared;
  profile(0, level * 10 + bucket(tally.activity, PROFILE.activity));
  profile(1, level * 10 + bucket(tally.shared, PROFILE.field));
  profile(2, level * 10 + bucket(tally.about, PROFILE.about));
  profile(3, level * 10 + bucket(tally.headline, PROFILE.field));
  profile(4, level * 10 + bucket(tally.company, PROFILE.field));
  profile(5, level * 10 + bucket(specific + tally.about + tally.headline, PROFILE.all));
  const greeted = message.greeting?.names.length ?? 0;
  profile(6, level === 0 ? 0 : greeted === 0 ? 1 : tally.name > 0 ? 2 : 3);
  profile(7, level * 10 + bucket(capitals, PROFILE.words) + (specific > 0 ? 5 : 0));
  if (level === 0) return;
  const all = claims.known + claims.words + claims.capitals;
  profile(8, level * 100 + bucket(claims.capitals, PROFILE.words) * 10 + bucket(claims.known, PROFILE.words));
  profile(9, level * 10 + bucket(claims.strange, PROFILE.field));
  profile(10, level * 10 + bucket(all === 0 ? 99 : (10 * claims.known) / all, PROFILE.share));
  if (artifacts.length === 0) {
    profile(11, level * 100);
    return;
  }
  const right = artifacts.filter(word => published.has(word)).length;
  profile(11, level * 100 + Math.min(2, right) * 10 + Math.min(2, artifacts.length - right));
}

/** How much of a text comes from another one: share of its word pairs, in tenths. */
function similarity(message: Message, other: Message): number {
  const pairs = new Set<number>();
  const theirs = other.tokens;
  for (let i = 1; i < theirs.length; i++)
    pairs.add(mix(lemmaHash(theirs[i - 1]!.word), lemmaHash(theirs[i]!.word)));
  let same = 0;
  const { tokens } = message;
  for (let i = 1; i < tokens.length; i++)
    if (pairs.has(mix(lemmaHash(tokens[i - 1]!.word), lemmaHash(tokens[i]!.word)))) same++;
  return Math.floor((10 * same) / Math.max(1, tokens.length - 1));
}

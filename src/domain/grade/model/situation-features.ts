import type { Message, Token } from '../../message/message.ts';
import type { Reading } from '../reading.ts';
import type { ClassesAt } from './classes.ts';
import { bucket, FAMILY, type Sink } from './feature.ts';
import { hashOf, lemmaHash, mix } from './hash.ts';
import { FIELD } from './profile.ts';
import { senderOf } from './sender.ts';
import type { Notes, Settings } from './sentence-features.ts';

const asText = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 400) : '');
const asLines = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.slice(0, 50).map(asText) : [];

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

function tallyOf(sentences: readonly Noted[]): Tally {
  const claims = { words: 0, capitals: 0, known: 0, strange: 0 };
  const artifacts: string[] = [];
  const byLemma = new Map<string, number>();
  let capitals = 0;
  let questions = 0;
  for (const { notes: note } of sentences) {
    capitals += note.strangers;
    if (note.isQuestion) questions++;
    for (const kind of note.artifacts) artifacts.push(kind);
    for (const { lemma, bits } of note.shared) byLemma.set(lemma, (byLemma.get(lemma) ?? 0) | bits);
    if (note.claims === null) continue;
    claims.words += note.claims.words;
    claims.capitals += note.claims.capitals;
    claims.known += note.claims.known;
    if (note.claims.capitals > 0 && note.claims.known === 0) claims.strange++;
  }
  const found = { activity: 0, shared: 0, about: 0, headline: 0, company: 0, name: 0 };
  for (const bits of byLemma.values()) for (const field of FIELDS) if (bits & FIELD[field]) found[field]++;
  return { ...found, claims, artifacts, capitals, questions };
}

const FIELDS = ['activity', 'shared', 'about', 'headline', 'company', 'name'] as const;

/** Adds what holds for the message as a whole: its shape, the situation, and how it meets the profile. */
export function readSituation(
  reading: Reading,
  sentences: readonly Noted[],
  { classesAt, seller, isFollowUp }: Settings,
  sink: Sink,
): void {
  const { message, situation } = reading;
  const tally = tallyOf(sentences);
  readShape(message, tally, (name, value) => sink.add(FAMILY.shape, 100 + name, value));
  const context = (name: number, value: number): void => sink.add(FAMILY.context, 200 + name, value);
  const days = situation.daysSinceLast ?? -1;
  // What is left open counts as the usual case, so that saying it changes nothing.
  context(0, hashOf(situation.kind ?? (isFollowUp ? 'follow-up' : 'first-contact')));
  context(1, hashOf(situation.channel ?? 'message'));
  context(2, Number(situation.connected ?? false));
  context(3, situation.followUp === undefined && isFollowUp ? 9 : Math.min(3, situation.followUp ?? 0));
  context(4, bucket(days, [0, 4, 7, 10, 14, 21]));
  context(5, (isFollowUp ? 10 : 0) + bucket(days, [0, 7]));
  if (situation.channel === 'note') context(6, bucket(message.text.length, [100, 200, 300]));
  context(8, seller);
  const recipient = situation.recipient;
  const activity = asLines(recipient?.activity);
  const known =
    recipient?.about || recipient?.company || activity.length > 0 || asLines(recipient?.shared).length > 0;
  const level = !recipient ? 0 : known ? 2 : 1;
  context(7, level);
  if (reading.bad !== null) context(9, bucket(similarity(message, reading.bad), [1, 3, 5, 7, 8, 9, 10]));
  readProfile(message, tally, { level, activity }, (name, value) =>
    sink.add(FAMILY.profile, 300 + name, value),
  );
  readHeadline(senderOf(situation).headline, classesAt, sink);
}

type Note = (name: number, value: number) => void;

function readShape(message: Message, tally: Tally, shape: Note): void {
  const { tokens } = message;
  shape(0, bucket(message.bodyWords, [1, 4, 8, 14, 22, 35, 50, 80, 120, 180, 220]));
  shape(1, bucket(message.paragraphs.length, [1, 2, 3, 4, 5]));
  shape(2, bucket(message.emoji.length, [1, 2, 3, 4, 6]));
  shape(3, bucket(message.runs.length, [1, 2, 4]));
  shape(4, bucket(tally.questions, [1, 2, 3, 4]));
  shape(5, message.greeting === null ? 0 : 1);
  shape(6, message.signOff === null ? 0 : 1);
  shape(7, bucket(message.sentences.length, [1, 2, 3, 4, 6, 9]));
  let caps = 0;
  let slang = 0;
  for (const token of tokens) {
    if (token.caps) caps++;
    if (token.slang) slang++;
  }
  shape(8, bucket(caps, [1, 3, 6]));
  shape(9, bucket(tally.capitals, [1, 2, 4, 7]));
  shape(10, bucket(slang, [1, 2, 4]));
}

function readProfile(
  message: Message,
  tally: Tally,
  { level, activity }: { readonly level: number; readonly activity: readonly string[] },
  profile: Note,
): void {
  const { claims, artifacts, capitals } = tally;
  const specific = tally.activity + tally.shared;
  profile(0, level * 10 + bucket(tally.activity, [1, 2, 3, 5]));
  profile(1, level * 10 + bucket(tally.shared, [1, 2]));
  profile(2, level * 10 + bucket(tally.about, [1, 2, 3]));
  profile(3, level * 10 + bucket(tally.headline, [1, 2]));
  profile(4, level * 10 + bucket(tally.company, [1, 2]));
  profile(5, level * 10 + bucket(specific + tally.about + tally.headline, [1, 2, 3, 5, 8]));
  const greeted = message.greeting?.names.length ?? 0;
  profile(6, level === 0 ? 0 : greeted === 0 ? 1 : tally.name > 0 ? 2 : 3);
  profile(7, level * 10 + bucket(capitals, [1, 2, 4]) + (specific > 0 ? 5 : 0));
  if (level === 0) return;
  const all = claims.known + claims.words + claims.capitals;
  profile(8, level * 100 + bucket(claims.capitals, [1, 2, 4]) * 10 + bucket(claims.known, [1, 2, 4]));
  profile(9, level * 10 + bucket(claims.strange, [1, 2]));
  profile(10, level * 10 + bucket(all === 0 ? 99 : (10 * claims.known) / all, [0.1, 1, 2, 3, 5, 50]));
  if (artifacts.length === 0) {
    profile(11, level * 100);
    return;
  }
  const kinds = new Set(activity.map(line => line.split(':')[0]!.trim().toLowerCase().split(' ').at(-1)!));
  const right = artifacts.filter(word => kinds.has(word)).length;
  profile(11, level * 100 + Math.min(2, right) * 10 + Math.min(2, artifacts.length - right));
}

/** Words and classes of the sender's headline. */
function readHeadline(headline: readonly Token[], classesAt: ClassesAt, sink: Sink): void {
  const phrases: number[] = [];
  headline.forEach((token, i) => {
    sink.add(FAMILY.sender, 40, lemmaHash(token.word));
    const count = classesAt(headline, i, headline.length, phrases);
    for (let k = 0; k < count; k++) sink.add(FAMILY.sender, 41, phrases[k]!);
  });
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

import type { Message } from '../../message/message.ts';
import { parseMessage } from '../../message/parse.ts';
import type { Reading } from '../reading.ts';
import { type ClassTable, classesAt } from './classes.ts';
import { bucket, type Emit, FAMILY } from './feature.ts';
import { hashOf, mix } from './hash.ts';
import type { Tally } from './sentence-features.ts';

const SELLERS = new Set(
  'sale sales account executive commercial business-development bd founder ceo agency marketing growth partner agent broker adviser advisor consultant coach solution solutions representative rep seller key presales'.split(
    ' ',
  ),
);
const RECRUITERS = new Set(
  'recruiter recruitment recruiting talent sourcer headhunter staffing hr'.split(' '),
);

const asText = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 400) : '');
const asLines = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.slice(0, 50).map(asText) : [];

/** What the sender is by the headline: 0 unknown, 1 someone, 2 a seller, 3 a recruiter. */
export function senderKind(headline: unknown): number {
  const lemmas = parseMessage(asText(headline)).tokens.map(token => token.lemma);
  if (lemmas.length === 0) return 0;
  if (lemmas.some(word => RECRUITERS.has(word))) return 3;
  return lemmas.some(word => SELLERS.has(word)) ? 2 : 1;
}

interface Facts {
  readonly tally: Tally;
  readonly classes: ClassTable;
  readonly seller: number;
}

/** Emits what holds for the message as a whole: its shape, the situation, and how it meets the profile. */
export function readSituation(reading: Reading, { tally, classes, seller }: Facts, emit: Emit): void {
  const { message, situation } = reading;
  readShape(message, tally, (name, value) => emit(FAMILY.shape, 100 + name, value, -1));
  const context = (name: number, value: number): void => emit(FAMILY.context, 200 + name, value, -1);
  const isFollowUp = (situation.followUp ?? 0) > 0 || situation.kind === 'follow-up' ? 1 : 0;
  const days = situation.daysSinceLast ?? -1;
  // What is left open counts as the usual case, so that saying it changes nothing.
  context(0, hashOf(situation.kind ?? (isFollowUp === 1 ? 'follow-up' : 'first-contact')));
  context(1, hashOf(situation.channel ?? 'message'));
  context(2, Number(situation.connected ?? false));
  context(3, situation.followUp === undefined && isFollowUp === 1 ? 9 : Math.min(3, situation.followUp ?? 0));
  context(4, bucket(days, 0, 4, 7, 10, 14, 21));
  context(5, isFollowUp * 10 + bucket(days, 0, 7));
  if (situation.channel === 'note') context(6, bucket(message.text.length, 100, 200, 300));
  context(8, seller);
  const recipient = situation.recipient;
  const activity = asLines(recipient?.activity);
  const known =
    recipient?.about || recipient?.company || activity.length > 0 || asLines(recipient?.shared).length > 0;
  const level = !recipient ? 0 : known ? 2 : 1;
  context(7, level);
  if (reading.bad !== null) context(9, bucket(similarity(message, reading.bad), 1, 3, 5, 7, 8, 9, 10));
  readProfile(message, tally, { level, activity }, (name, value) =>
    emit(FAMILY.profile, 300 + name, value, -1),
  );
  readHeadline(asText(situation.sender?.headline), classes, emit);
}

type Note = (name: number, value: number) => void;

function readShape(message: Message, tally: Tally, shape: Note): void {
  const { tokens } = message;
  shape(0, bucket(message.bodyWords, 1, 4, 8, 14, 22, 35, 50, 80, 120, 180, 220));
  shape(1, bucket(message.paragraphs.length, 1, 2, 3, 4, 5));
  shape(2, bucket(message.emoji.length, 1, 2, 3, 4, 6));
  shape(3, bucket(message.runs.length, 1, 2, 4));
  shape(4, bucket(tally.questions, 1, 2, 3, 4));
  shape(5, message.greeting === null ? 0 : 1);
  shape(6, message.signOff === null ? 0 : 1);
  shape(7, bucket(message.sentences.length, 1, 2, 3, 4, 6, 9));
  let caps = 0;
  let slang = 0;
  for (const token of tokens) {
    if (token.caps) caps++;
    if (token.slang) slang++;
  }
  shape(8, bucket(caps, 1, 3, 6));
  shape(9, bucket(tally.capitals, 1, 2, 4, 7));
  shape(10, bucket(slang, 1, 2, 4));
}

function readProfile(
  message: Message,
  { overlap, claims, artifacts, capitals }: Tally,
  { level, activity }: { readonly level: number; readonly activity: readonly string[] },
  profile: Note,
): void {
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
  if (level === 0) return;
  const all = claims.known + claims.words + claims.capitals;
  profile(8, level * 100 + bucket(claims.capitals, 1, 2, 4) * 10 + bucket(claims.known, 1, 2, 4));
  profile(9, level * 10 + bucket(claims.strange, 1, 2));
  profile(10, level * 10 + bucket(all === 0 ? 99 : (10 * claims.known) / all, 0.1, 1, 2, 3, 5, 50));
  const kinds = new Set(activity.map(line => line.split(':')[0]!.trim().toLowerCase().split(' ').at(-1)!));
  const right = artifacts.filter(word => kinds.has(word)).length;
  profile(11, level * 100 + Math.min(2, right) * 10 + Math.min(2, artifacts.length - right));
}

/** Words and classes of the sender's headline. */
function readHeadline(text: string, classes: ClassTable, emit: Emit): void {
  const { tokens } = parseMessage(text);
  tokens.forEach((token, i) => {
    emit(FAMILY.sender, 40, hashOf(token.lemma), -1);
    classesAt(tokens, i, tokens.length, classes, id => emit(FAMILY.sender, 41, id, -1));
  });
}

/** How much of a text comes from another one: share of its word pairs, in tenths. */
function similarity(message: Message, other: Message): number {
  const pairs = new Set<number>();
  const theirs = other.tokens;
  for (let i = 1; i < theirs.length; i++)
    pairs.add(mix(hashOf(theirs[i - 1]!.lemma), hashOf(theirs[i]!.lemma)));
  let same = 0;
  const { tokens } = message;
  for (let i = 1; i < tokens.length; i++)
    if (pairs.has(mix(hashOf(tokens[i - 1]!.lemma), hashOf(tokens[i]!.lemma)))) same++;
  return Math.floor((10 * same) / Math.max(1, tokens.length - 1));
}

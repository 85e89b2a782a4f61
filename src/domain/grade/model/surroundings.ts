import type { Token } from '../../message/message.ts';
import type { Situation } from '../../situation.ts';
import type { ClassesAt } from './classes.ts';
import { bucket, FAMILY, type Sink } from './feature.ts';
import { hashOf, lemmaHash, mix } from './hash.ts';
import { senderOf } from './sender.ts';

const asText = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 400) : '');
const asLines = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.slice(0, 50).map(asText) : [];

/** What a situation says of every message in it. */
export interface Surroundings {
  /** Its features: parallel lists. */
  readonly family: readonly number[];
  readonly hash: readonly number[];
  readonly isFollowUp: boolean;
  /** 0 unknown, 1 someone, 2 a seller, 3 a recruiter. */
  readonly seller: number;
  /** How much is known of the recipient: 0 nothing, 1 a name or headline, 2 more. */
  readonly level: number;
  /** What the recipient has published: "post", "talk". */
  readonly published: ReadonlySet<string>;
}

const known = new WeakMap<Situation, { readonly classesAt: ClassesAt; readonly found: Surroundings }>();

/** Reads a situation, once per object. */
export function surroundingsOf(situation: Situation, classesAt: ClassesAt): Surroundings {
  const before = known.get(situation);
  if (before?.classesAt === classesAt) return before.found;
  const found = readSurroundings(situation, classesAt);
  known.set(situation, { classesAt, found });
  return found;
}

/** Adds the features of a situation. */
export function addSurroundings({ family, hash }: Surroundings, sink: Sink): void {
  for (let i = 0; i < hash.length; i++) sink.push(family[i]!, hash[i]!);
}

function readSurroundings(situation: Situation, classesAt: ClassesAt): Surroundings {
  const family: number[] = [];
  const hash: number[] = [];
  const add = (of: number, salt: number, value: number): void => {
    family.push(of);
    hash.push(mix(salt, value));
  };
  const context = (name: number, value: number): void => add(FAMILY.context, 200 + name, value);
  const isFollowUp = (situation.followUp ?? 0) > 0 || situation.kind === 'follow-up';
  const days = situation.daysSinceLast ?? -1;
  // What is left open counts as the usual case, so that saying it changes nothing.
  context(0, hashOf(situation.kind ?? (isFollowUp ? 'follow-up' : 'first-contact')));
  context(1, hashOf(situation.channel ?? 'message'));
  context(2, Number(situation.connected ?? false));
  context(3, situation.followUp === undefined && isFollowUp ? 9 : Math.min(3, situation.followUp ?? 0));
  context(4, bucket(days, [0, 4, 7, 10, 14, 21]));
  context(5, (isFollowUp ? 10 : 0) + bucket(days, [0, 7]));
  const { kind: seller, headline } = senderOf(situation);
  context(8, seller);
  const { recipient } = situation;
  const activity = asLines(recipient?.activity);
  const isFull =
    recipient?.about || recipient?.company || activity.length > 0 || asLines(recipient?.shared).length > 0;
  const level = !recipient ? 0 : isFull ? 2 : 1;
  context(7, level);
  readHeadline(headline, classesAt, add);
  const published = new Set(
    activity.map(line => line.split(':')[0]!.trim().toLowerCase().split(' ').at(-1)!),
  );
  return { family, hash, isFollowUp, seller, level, published };
}

/** Words and classes of the sender's headline. */
function readHeadline(headline: readonly Token[], classesAt: ClassesAt, add: Sink['add']): void {
  const phrases: number[] = [];
  headline.forEach((token, i) => {
    add(FAMILY.sender, 40, lemmaHash(token.word));
    const count = classesAt(headline, i, headline.length, phrases);
    for (let k = 0; k < count; k++) add(FAMILY.sender, 41, phrases[k]!);
  });
}

import { ACTIVITY_KINDS, type Fact, type FactBody } from './fact.ts';
import { FAULT_IDS, STRENGTH_IDS, VERDICTS } from './rubric.ts';
import { GOALS } from './scenario/goal.ts';
import { TOPIC_IDS } from './topic.ts';

/** The version of the archive's format: JSON lines, a header, then one fact a line. */
export const ARCHIVE_VERSION = 1;

/** The first line of an archive. */
export interface ArchiveHeader {
  readonly rapport: 'facts';
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
}

/** A longer text than anybody writes by hand; an archive that holds one was not made by this program. */
const LONGEST_TEXT = 200_000;

type Check = (value: unknown) => boolean;

const text: Check = value => typeof value === 'string' && value.length <= LONGEST_TEXT;
const whole: Check = value => Number.isSafeInteger(value);
const score: Check = value => typeof value === 'number' && value >= 0 && value <= 100;
const flag: Check = value => typeof value === 'boolean';
const optional =
  (check: Check): Check =>
  value =>
    value === undefined || check(value);
const oneOf =
  (values: readonly (string | null)[]): Check =>
  value =>
    (values as readonly unknown[]).includes(value);
const listOf =
  (check: Check): Check =>
  value =>
    Array.isArray(value) && value.length <= 100 && value.every(check);
const anything: Check = () => true;
const intent: Check = value =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const faults = listOf(oneOf(FAULT_IDS));
const verdict = oneOf(VERDICTS);
const outcome = oneOf(['good', 'mixed', 'bad']);

/** What each field of each fact must be. */
const FIELDS: { readonly [T in FactBody['type']]: Readonly<Record<string, Check>> } = {
  'learner.described': { name: text, goal: oneOf([...GOALS, null]) },
  'session.started': {
    session: text,
    activity: oneOf(ACTIVITY_KINDS),
    ref: text,
    seed: whole,
    input: anything,
    machineVersion: whole,
    contentHash: text,
  },
  'session.moved': { session: text, n: whole, intent },
  'session.ended': { session: text, left: oneOf(['finished', 'abandoned', 'outdated']) },
  'answer.given': {
    session: text,
    question: text,
    topic: oneOf(TOPIC_IDS),
    faults,
    right: flag,
    sure: optional(flag),
  },
  'attempt.made': {
    session: text,
    item: text,
    text,
    verdict,
    score,
    faults,
    strengths: listOf(oneOf(STRENGTH_IDS)),
    rungs: whole,
    trains: faults,
  },
  'message.sent': { session: text, item: text, text, verdict, storyDay: whole },
  'decision.made': { session: text, item: text, choice: text, storyDay: whole },
  'ending.reached': { session: text, item: text, ending: text, outcome },
  'question.asked': { question: text, topic: oneOf([...TOPIC_IDS, 'none']) },
  'card.reviewed': {
    session: text,
    card: text,
    item: text,
    grade: oneOf(['again', 'good']),
    sure: optional(flag),
  },
  'review.undone': { session: text },
  'card.requested': { card: text },
  'lesson.finished': { session: text, topic: oneOf(TOPIC_IDS) },
  'probe.finished': {
    session: text,
    stage: oneOf(['before', 'after', 'later']),
    right: whole,
    total: whole,
  },
  'draft.kept': { text, verdict, faults },
};

const isType = (type: unknown): type is FactBody['type'] =>
  typeof type === 'string' && Object.hasOwn(FIELDS, type);

const isMoment = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value) &&
  !Number.isNaN(Date.parse(value));
const isDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));

/** A fact as one line of an archive. */
export const writeFact = (fact: Fact): string => JSON.stringify(fact);

/** A line of an archive as a fact, or what is wrong with it. Fields that no fact has are left out. */
export function readFact(line: string): Fact | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'This is not JSON.' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: 'This is not a JSON object.' };
  const given = value as Record<string, unknown>;
  const { id, at, day, type } = given;
  if (typeof id !== 'string' || id === '' || id.length > 100) return { problem: '"id" must be a text.' };
  if (!isMoment(at)) return { problem: '"at" must be a moment, like 2026-03-09T08:00:00.000Z.' };
  if (!isDay(day)) return { problem: '"day" must be a day, like 2026-03-09.' };
  if (!isType(type)) return { problem: `There is no fact of the type ${JSON.stringify(type)}.` };
  const fact: Record<string, unknown> = { id, at, day, type };
  for (const [field, check] of Object.entries(FIELDS[type])) {
    if (!check(given[field])) return { problem: `"${field}" does not fit a fact of the type "${type}".` };
    if (given[field] !== undefined) fact[field] = given[field];
  }
  return fact as unknown as Fact;
}

/** The header of an archive, or what is wrong with it. */
export function readHeader(line: string): ArchiveHeader | { readonly problem: string } {
  try {
    const value = JSON.parse(line) as Partial<ArchiveHeader> | null;
    if (value?.rapport !== 'facts') return { problem: 'This is not an archive of Rapport.' };
    if (value.version !== ARCHIVE_VERSION)
      return {
        problem: `The archive has version ${value.version}; this program reads version ${ARCHIVE_VERSION}.`,
      };
    return value as ArchiveHeader;
  } catch {
    return { problem: 'This is not an archive of Rapport.' };
  }
}

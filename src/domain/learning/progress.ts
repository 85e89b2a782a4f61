import type { Fact } from '../fact.ts';
import type { Verdict } from '../rubric.ts';
import type { TopicId } from '../topic.ts';
import { draftOf, EMPTY_LEDGER, enter, type Ledger, type LedgerDraft, reviewToUndo } from './ledger.ts';

/** Counts up whenever the same facts come to other numbers: then every cached progress is rebuilt. */
export const PROGRESS_VERSION = 2;

/** So many right of so many. */
export interface Tally {
  readonly right: number;
  readonly total: number;
}

/** How the attempts at one message went. */
export interface Attempts {
  readonly count: number;
  readonly firstScore: number;
  readonly lastScore: number;
  readonly lastVerdict: Verdict;
}

/** What the facts come to: plain JSON, made anew from the facts at any time, and added to as facts come in. */
export interface Progress {
  readonly ledger: Ledger;
  /** Endings reached, `<scenario>#<ending>`, with how they were. */
  readonly endings: Readonly<Record<string, 'good' | 'mixed' | 'bad'>>;
  readonly answers: Readonly<Partial<Record<TopicId, Tally>>>;
  readonly attempts: Readonly<Record<string, Attempts>>;
  /** Attempts of each month (YYYY-MM) by verdict. */
  readonly verdicts: Readonly<Record<string, Readonly<Record<Verdict, number>>>>;
  /** Things done on each day. */
  readonly days: Readonly<Record<string, number>>;
  /** Seconds spent on each day, pauses of over five minutes left out. */
  readonly seconds: Readonly<Record<string, number>>;
  /** How often "sure" and "unsure" answers were right. */
  readonly confidence: { readonly sure: Tally; readonly unsure: Tally };
  readonly probes: readonly {
    readonly stage: 'before' | 'after' | 'later';
    readonly day: string;
    readonly right: number;
    readonly total: number;
  }[];
  /** The day on which the lesson on each topic was finished. */
  readonly lessons: Readonly<Partial<Record<TopicId, string>>>;
  /** The moment of the last fact of the last session, for the time between two facts. */
  readonly last: { readonly session: string; readonly at: number };
}

/** Nobody has done anything yet. */
export const NO_PROGRESS: Progress = {
  ledger: EMPTY_LEDGER,
  endings: {},
  answers: {},
  attempts: {},
  verdicts: {},
  days: {},
  seconds: {},
  confidence: { sure: { right: 0, total: 0 }, unsure: { right: 0, total: 0 } },
  probes: [],
  lessons: {},
  last: { session: '', at: 0 },
};

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Writable<
  Omit<Progress, 'ledger' | 'endings' | 'answers' | 'attempts' | 'verdicts' | 'days' | 'seconds' | 'probes'>
> & {
  ledger: LedgerDraft;
  endings: Record<string, 'good' | 'mixed' | 'bad'>;
  answers: Partial<Record<TopicId, Tally>>;
  attempts: Record<string, Attempts>;
  verdicts: Record<string, Record<Verdict, number>>;
  days: Record<string, number>;
  seconds: Record<string, number>;
  probes: Progress['probes'][number][];
};

/** A pause longer than this was not spent learning. */
const LONGEST_PAUSE_MS = 300_000;

const tallied = (tally: Tally | undefined, right: boolean, by: 1 | -1 = 1): Tally => ({
  right: (tally?.right ?? 0) + (right ? by : 0),
  total: (tally?.total ?? 0) + by,
});

function spendTime(draft: Draft, session: string, fact: Pick<Fact, 'at' | 'day'>): void {
  const at = Date.parse(fact.at);
  const pause = at - draft.last.at;
  if (draft.last.session === session && pause > 0 && pause <= LONGEST_PAUSE_MS)
    draft.seconds[fact.day] = (draft.seconds[fact.day] ?? 0) + pause / 1000;
  draft.last = { session, at };
}

function rate(draft: Draft, sure: boolean | undefined, right: boolean, by: 1 | -1 = 1): void {
  if (sure === undefined) return;
  const key = sure ? 'sure' : 'unsure';
  draft.confidence = { ...draft.confidence, [key]: tallied(draft.confidence[key], right, by) };
}

function attempted(draft: Draft, fact: Extract<Fact, { type: 'attempt.made' }>): void {
  const before = draft.attempts[fact.item];
  draft.attempts[fact.item] = {
    count: (before?.count ?? 0) + 1,
    firstScore: before?.firstScore ?? fact.score,
    lastScore: fact.score,
    lastVerdict: fact.verdict,
  };
  const month = fact.day.slice(0, 7);
  const verdicts = draft.verdicts[month] ?? { send: 0, revise: 0, 'dont-send': 0 };
  draft.verdicts[month] = { ...verdicts, [fact.verdict]: verdicts[fact.verdict] + 1 };
}

/** The types of facts whose content changes the progress; of all others only the time counts. */
export const TELLING_TYPES = [
  'answer.given',
  'attempt.made',
  'card.requested',
  'card.reviewed',
  'ending.reached',
  'lesson.finished',
  'probe.finished',
  'review.undone',
] as const satisfies readonly Fact['type'][];

/** A fact of which only the time counts. */
export interface Footprint {
  readonly type: 'footprint';
  readonly session: string;
  readonly at: string;
  readonly day: string;
}

const DEEDS: ReadonlySet<string> = new Set([
  'answer.given',
  'attempt.made',
  'card.reviewed',
  'ending.reached',
]);

function take(draft: Draft, fact: Fact): void {
  if (DEEDS.has(fact.type)) draft.days[fact.day] = (draft.days[fact.day] ?? 0) + 1;
  if (fact.type === 'answer.given') {
    draft.answers[fact.topic] = tallied(draft.answers[fact.topic], fact.right);
    rate(draft, fact.sure, fact.right);
  } else if (fact.type === 'attempt.made') attempted(draft, fact);
  else if (fact.type === 'card.reviewed') rate(draft, fact.sure, fact.grade === 'good');
  else if (fact.type === 'ending.reached') draft.endings[`${fact.item}#${fact.ending}`] = fact.outcome;
  else if (fact.type === 'lesson.finished') draft.lessons = { ...draft.lessons, [fact.topic]: fact.day };
  else if (fact.type === 'probe.finished')
    draft.probes.push({ stage: fact.stage, day: fact.day, right: fact.right, total: fact.total });
}

/** Takes a review out of the figures again; the ledger still knows it. */
function takeBack(draft: Draft, session: string): void {
  const review = reviewToUndo(draft.ledger, session);
  if (!review) return;
  rate(draft, review.sure, review.grade === 'good', -1);
  const left = (draft.days[review.day] ?? 0) - 1;
  if (left > 0) draft.days[review.day] = left;
  else delete draft.days[review.day];
}

/** Progress after more facts, in the order of their time. */
export function foldProgress(progress: Progress, facts: Iterable<Fact | Footprint>): Progress {
  const draft: Draft = {
    ...progress,
    ledger: draftOf(progress.ledger),
    endings: { ...progress.endings },
    answers: { ...progress.answers },
    attempts: { ...progress.attempts },
    verdicts: { ...progress.verdicts },
    days: { ...progress.days },
    seconds: { ...progress.seconds },
    probes: [...progress.probes],
  };
  for (const fact of facts) {
    if ('session' in fact) spendTime(draft, fact.session, fact);
    if (fact.type === 'footprint') continue;
    if (fact.type === 'review.undone') takeBack(draft, fact.session);
    enter(draft.ledger, fact);
    take(draft, fact);
  }
  return draft;
}

/** The practice scenarios that were played to an end. */
export const finishedScenarios = ({ endings }: Progress): readonly string[] => [
  ...new Set(Object.keys(endings).map(key => key.slice(0, key.lastIndexOf('#')))),
];

import { type Card, createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';
import { addDays } from './calendar.ts';

/** How a review went. A failure is never "hard": two grades cost next to nothing in precision (evidence.md, section 2). */
export type ReviewGrade = 'again' | 'good';

/**
 * What is known of one skill. Days are the learner's calendar days (YYYY-MM-DD), so that neither time zones nor
 * daylight saving move a review.
 */
export interface Memory {
  readonly dueDay: string;
  /** Days until the chance of recall falls to 0.9. */
  readonly stability: number;
  /** 1 easy to 10 hard. */
  readonly difficulty: number;
  readonly state: 'learning' | 'review' | 'relearning';
  readonly step: number;
  readonly reps: number;
  readonly lapses: number;
  readonly lastDay: string;
  /** Failures in a row. */
  readonly misses: number;
}

/** The chance of recall at which a skill becomes due. */
export const RETENTION = 0.9;

const scheduler = fsrs({ request_retention: RETENTION, enable_fuzz: true });

const STATES = { learning: State.Learning, review: State.Review, relearning: State.Relearning } as const;
const NAMES: Readonly<Record<number, Memory['state']>> = {
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
};

/** Noon, so that a day is a day whatever the zone. */
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

function cardOf(memory: Memory): Card {
  return {
    due: noon(memory.dueDay),
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: memory.step,
    reps: memory.reps,
    lapses: memory.lapses,
    state: STATES[memory.state],
    last_review: noon(memory.lastDay),
  };
}

/**
 * The memory after a review on a day. Fuzz is seeded by the review itself: the same reviews always give the same
 * days. A day before the last review (a clock set back) counts as the day of the last review.
 */
export function review(memory: Memory | null, grade: ReviewGrade, day: string): Memory {
  const on = memory && memory.lastDay > day ? memory.lastDay : day;
  const now = noon(on);
  const card = memory ? cardOf(memory) : createEmptyCard(now);
  const next = scheduler.next(card, now, grade === 'good' ? Rating.Good : Rating.Again).card;
  return {
    dueDay: addDays(on, next.scheduled_days),
    stability: next.stability,
    difficulty: next.difficulty,
    state: NAMES[next.state] ?? 'learning',
    step: next.learning_steps,
    reps: next.reps,
    lapses: next.lapses,
    lastDay: on,
    misses: grade === 'again' ? (memory?.misses ?? 0) + 1 : 0,
  };
}

/** The chance, 0 to 1, that the skill is recalled on a day. */
export function retrievability(memory: Memory, day: string): number {
  const elapsedDays = Math.max(0, (noon(day).getTime() - noon(memory.lastDay).getTime()) / 86_400_000);
  return scheduler.forgetting_curve(elapsedDays, memory.stability);
}

import { type Card, createEmptyCard, fsrs, get_fuzz_range, Rating, State } from 'ts-fsrs';
import { addDays, daysBetween } from '../calendar.ts';
import { seededRandom } from '../random.ts';

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

/** The longest wait between two reviews, as the library has it. */
const LONGEST_DAYS = 36_500;
/** Shorter waits stay as they are. */
const FUZZ_FROM_DAYS = 2.5;

/** The library's own fuzz would take most of the time of a review to seed its generator, so the days are drawn here. */
const scheduler = fsrs({ request_retention: RETENTION, enable_fuzz: false });

const STATES = { learning: State.Learning, review: State.Review, relearning: State.Relearning } as const;
const NAMES: Readonly<Record<number, Memory['state']>> = {
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
};

/** Noon, so that a day is a day whatever the zone. */
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

function cardOf(memory: Memory, on: string): Card {
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
    last_review: noon(memory.lastDay < on ? memory.lastDay : on),
  };
}

/** The days to wait, a little more or less within the library's range: always the same for the same review. */
function fuzzed(days: number, elapsedDays: number, key: string): number {
  if (days < FUZZ_FROM_DAYS) return days;
  const { min_ivl: least, max_ivl: most } = get_fuzz_range(days, elapsedDays, LONGEST_DAYS);
  return least + Math.floor(seededRandom(0, key)() * (most - least + 1));
}

/** Whether a skill is to be reviewed on a day; also when its last review is dated in a future that a wrong clock told. */
export const isDue = (memory: Memory, day: string): boolean =>
  memory.dueDay <= day || daysBetween(day, memory.lastDay) > 1;

/**
 * The memory after a review on a day. The same reviews always give the same days: fuzz is seeded by the review itself.
 * Across time zones a day may come twice, so that the last review lies one ahead: then it counts for that day. One
 * further ahead was dated by a clock that has been set right since, and the true day counts.
 */
export function review(memory: Memory | null, grade: ReviewGrade, day: string): Memory {
  const gapInDays = memory ? daysBetween(memory.lastDay, day) : 0;
  const on = memory && gapInDays === -1 ? memory.lastDay : day;
  const now = noon(on);
  const elapsedDays = Math.max(0, gapInDays);
  const card = memory ? cardOf(memory, on) : createEmptyCard(now);
  const next = scheduler.next(card, now, grade === 'good' ? Rating.Good : Rating.Again).card;
  return {
    dueDay: addDays(on, fuzzed(next.scheduled_days, elapsedDays, `${on}/${next.reps}/${next.stability}`)),
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
  return scheduler.forgetting_curve(Math.max(0, daysBetween(memory.lastDay, day)), memory.stability);
}

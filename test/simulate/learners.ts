import { addDays } from '../../src/domain/calendar.ts';
import { EMPTY_LEDGER, foldLedger, type Ledger } from '../../src/domain/learning/ledger.ts';
import { isDue, retrievability } from '../../src/domain/learning/schedule.ts';
import { SKILL_IDS, type SkillId, type Trial } from '../../src/domain/learning/skill.ts';
import { drawTrial, isAskedAgain, planToday, type Today } from '../../src/domain/learning/today.ts';
import { type Random, seededRandom } from '../../src/domain/random.ts';

/** Somebody who learns by a rule. */
export interface SimulatedLearner {
  readonly name: string;
  /** How long they really remember, relative to what the schedule believes. */
  readonly memory: number;
  /** The chance of being right about something new. */
  readonly firstGuess: number;
  /** Days without opening the program. */
  readonly away: readonly [number, number] | null;
}

/** Three learners unlike each other. */
export const LEARNERS: readonly SimulatedLearner[] = [
  { name: 'forgetful', memory: 0.85, firstGuess: 0.45, away: null },
  { name: 'quick', memory: 1.3, firstGuess: 0.8, away: null },
  { name: 'absent for a month', memory: 1, firstGuess: 0.65, away: [40, 69] },
];

/** What came of it. */
export interface Course {
  readonly learner: string;
  readonly reviews: number;
  /** The most items on one day, repetitions included. */
  readonly busiestDay: number;
  /** The longest sitting, in minutes as the plan has them. */
  readonly longestSitting: number;
  /** Right answers among the first ones of each day on settled skills. */
  readonly retention: number;
  /** The most days that a due skill had to wait while the learner was there; the days away do not count. */
  readonly longestWait: number;
  /** Days from the return to the first one that left nothing due; 0 for somebody who was never away. */
  readonly catchUp: number;
  readonly introduced: number;
}

const trials: ReadonlyMap<SkillId, readonly Trial[]> = new Map(
  SKILL_IDS.map(skill => [
    skill,
    Array.from({ length: 8 }, (_, i): Trial => {
      const id = `${skill}/${i}`;
      return {
        kind: 'question',
        id,
        question: { kind: 'order', id, topic: 'value', prompt: '', explain: '', items: [] },
      };
    }),
  ]),
);

/** A learner in the middle of a course. */
interface Situation {
  readonly learner: SimulatedLearner;
  readonly random: Random;
  readonly cap: number;
  readonly seed: number;
  ledger: Ledger;
  settled: number;
  right: number;
}

/** Whether the learner knows the answer, by chance; young skills fade within a day as they do for the schedule. */
function knows({ learner, random, ledger }: Situation, skill: SkillId, day: string): boolean {
  const memory = ledger.cards[skill];
  if (!memory) return random() < learner.firstGuess;
  return random() < retrievability({ ...memory, stability: memory.stability * learner.memory }, day);
}

/** Works through one sitting as the program gives it, repetitions included. Returns how many items that was. */
function sit(situation: Situation, day: string, today: Today): number {
  const queue = today.due.map(item => item.skill);
  for (let n = 0; n < queue.length; n++) {
    const skill = queue[n]!;
    const isFirst = queue.indexOf(skill) === n;
    const good = knows(situation, skill, day);
    if (isFirst && situation.ledger.cards[skill]?.state === 'review') {
      situation.settled++;
      if (good) situation.right++;
    }
    const item = drawTrial(skill, { ...situation, trials, day })!.id;
    const grade = good ? 'good' : 'again';
    const id = `${day}/${situation.ledger.today.reviewed}`;
    const stamp = { id, at: `${day}T08:00:00Z`, day, session: day };
    situation.ledger = foldLedger(situation.ledger, [
      { type: 'card.reviewed', card: skill, item, grade, ...stamp },
    ]);
    const asked = queue.filter(one => one === skill).length;
    const memory = situation.ledger.cards[skill]!;
    if (isAskedAgain(memory, { asked, items: queue.length, room: today.room, day })) queue.push(skill);
  }
  return queue.length;
}

/** Days that the learner was there between two days, the first one left out. */
const daysThere = ({ away }: SimulatedLearner, first: string, due: string, n: number): number => {
  const from = Math.max(0, Math.round((Date.parse(due) - Date.parse(first)) / 86_400_000));
  const missed = away ? Math.max(0, Math.min(n, away[1] + 1) - Math.max(from, away[0])) : 0;
  return n - from - missed;
};

/** Lets a learner do every sitting of every day for `days` days. Seeded: the same call gives the same course. */
export function simulate(learner: SimulatedLearner, days: number, cap: number, seed: number): Course {
  const random = seededRandom(seed, learner.name);
  const situation: Situation = { learner, random, cap, seed, ledger: EMPTY_LEDGER, settled: 0, right: 0 };
  let [reviews, busiestDay, longestSitting, longestWait, catchUp] = [0, 0, 0, 0, 0];
  let isBehind = false;
  const first = '2026-01-05';
  for (let n = 0; n < days; n++) {
    if (learner.away && n >= learner.away[0] && n <= learner.away[1]) {
      isBehind = true;
      continue;
    }
    const day = addDays(first, n);
    let done = 0;
    for (;;) {
      const today = planToday({ ...situation, trials, day });
      if (today.due.length === 0) break;
      longestSitting = Math.max(longestSitting, today.minutes);
      for (const { skill } of today.due) {
        const due = situation.ledger.cards[skill]?.dueDay;
        if (due) longestWait = Math.max(longestWait, daysThere(learner, first, due, n));
      }
      done += sit(situation, day, today);
    }
    reviews += done;
    busiestDay = Math.max(busiestDay, done);
    const left = Object.values(situation.ledger.cards).filter(memory => isDue(memory, day)).length;
    if (isBehind) catchUp++;
    if (left === 0) isBehind = false;
  }
  return {
    learner: learner.name,
    reviews,
    busiestDay,
    longestSitting,
    retention: situation.right / situation.settled,
    longestWait,
    catchUp,
    introduced: Object.keys(situation.ledger.cards).length,
  };
}

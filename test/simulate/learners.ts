import { addDays } from '../../src/domain/calendar.ts';
import type { Fact } from '../../src/domain/fact.ts';
import { EMPTY_LEDGER, foldLedger, type Ledger } from '../../src/domain/ledger.ts';
import { seededRandom } from '../../src/domain/random.ts';
import { retrievability } from '../../src/domain/schedule.ts';
import { SKILL_IDS, type SkillId, type Trial } from '../../src/domain/skill.ts';
import { planToday } from '../../src/domain/today.ts';

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
  /** The most items on one day. */
  readonly busiestDay: number;
  /** Right answers among reviews of settled skills on days when the learner was not just back. */
  readonly retention: number;
  /** The most days that a due skill had to wait while the learner was there. */
  readonly longestWait: number;
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

/** Lets a learner work through every day's plan for `days` days. Seeded: the same call gives the same course. */
export function simulate(learner: SimulatedLearner, days: number, cap: number, seed: number): Course {
  const random = seededRandom(seed, learner.name);
  let ledger: Ledger = EMPTY_LEDGER;
  let reviews = 0;
  let settled = 0;
  let right = 0;
  let busiestDay = 0;
  let longestWait = 0;
  const first = '2026-01-05';
  for (let n = 0; n < days; n++) {
    if (learner.away && n >= learner.away[0] && n <= learner.away[1]) continue;
    const day = addDays(first, n);
    const backSince = learner.away && n > learner.away[1] ? n - learner.away[1] : Number.POSITIVE_INFINITY;
    let done = 0;
    for (;;) {
      const [item] = planToday({ ledger, trials, day, cap, seed }).due;
      if (!item) break;
      const memory = ledger.cards[item.skill];
      const recalls = memory
        ? retrievability({ ...memory, stability: memory.stability * learner.memory }, day)
        : learner.firstGuess;
      const good = random() < recalls;
      if (memory?.state === 'review' && backSince > 7) {
        settled++;
        if (good) right++;
        const waited = (Date.parse(day) - Date.parse(memory.dueDay)) / 86_400_000;
        longestWait = Math.max(longestWait, waited);
      }
      const fact: Fact = {
        type: 'card.reviewed',
        id: `${n}/${done}`,
        at: `${day}T08:00:00Z`,
        day,
        session: day,
        card: item.skill,
        item: item.trial.id,
        grade: good ? 'good' : 'again',
      };
      ledger = foldLedger(ledger, [fact]);
      done++;
      reviews++;
    }
    busiestDay = Math.max(busiestDay, done);
  }
  return {
    learner: learner.name,
    reviews,
    busiestDay,
    retention: right / settled,
    longestWait,
    introduced: Object.keys(ledger.cards).length,
  };
}

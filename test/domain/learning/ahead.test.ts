import { expect, test } from 'vitest';
import { comingDays, countsAhead, reviewsAhead, sittingInWords } from '../../../src/domain/learning/ahead.ts';
import { EMPTY_LEDGER, type Ledger } from '../../../src/domain/learning/ledger.ts';
import { type Memory, review } from '../../../src/domain/learning/schedule.ts';
import { SKILL_IDS, type SkillId, type Trial } from '../../../src/domain/learning/skill.ts';
import { type Due, planToday } from '../../../src/domain/learning/today.ts';

const DAY = '2026-03-09';
const trials = new Map<SkillId, readonly Trial[]>(
  SKILL_IDS.map(skill => [
    skill,
    [
      {
        kind: 'question',
        id: skill,
        question: { kind: 'order', id: skill, topic: 'value', prompt: '', explain: '', items: [] },
      },
    ],
  ]),
);
const due = (dueDay: string): Memory => ({
  ...review(review(null, 'good', '2026-01-01'), 'good', '2026-01-01'),
  dueDay,
});
const ledgerOf = (days: readonly string[], over: Partial<Ledger> = {}): Ledger => ({
  ...EMPTY_LEDGER,
  cards: Object.fromEntries(days.map((day, n) => [SKILL_IDS[n]!, due(day)])),
  ...over,
});
const plan = (ledger: Ledger, cap = 15) => ({ ledger, trials, day: DAY, cap, seed: 7 });

test('what comes is told by day, and what is overdue for today', () => {
  const ahead = reviewsAhead(plan(ledgerOf(['2026-03-10', '2026-03-01', '2026-03-12', '2026-03-10'])));
  expect(ahead).toEqual([
    { day: DAY, count: 1 },
    { day: '2026-03-10', count: 2 },
    { day: '2026-03-12', count: 1 },
  ]);
  expect(countsAhead(ahead, DAY, 4)).toEqual([1, 2, 0, 1]);
  expect(comingDays(ahead, DAY)).toBe('2 tomorrow, 1 on Thursday 12 March');
  expect(comingDays([], DAY)).toBe('');
});

test('what does not fit under the cap of a day goes over to the next', () => {
  const ledger = ledgerOf(SKILL_IDS.map(() => '2026-03-01'));
  const counts = countsAhead(reviewsAhead(plan(ledger)), DAY, 4);
  expect(counts).toEqual([15, 15, SKILL_IDS.length - 30, 0]);
  const done = { ...ledger, today: { day: DAY, reviewed: 15, introduced: 0 } };
  expect(countsAhead(reviewsAhead(plan(done)), DAY, 4)).toEqual([0, 15, 15, SKILL_IDS.length - 30]);
});

test('a rule that the learner asked for comes today, and a review of today that missed comes tomorrow', () => {
  const [first, second] = SKILL_IDS as readonly [SkillId, SkillId];
  const ledger: Ledger = {
    ...EMPTY_LEDGER,
    cards: { [first]: due('2026-12-01'), [second]: review(null, 'again', DAY) },
    wanted: [first],
    today: { day: DAY, reviewed: 3, introduced: 1 },
  };
  expect(countsAhead(reviewsAhead(plan(ledger)), DAY, 2)).toEqual([1, 1]);
  const now = planToday(plan(ledger)).due.filter(item => !item.isNew);
  expect(now.map(item => item.skill)).toEqual([first]);
});

test('a sitting is told in rules', () => {
  const item = (isNew: boolean) => ({ isNew }) as Due;
  expect(sittingInWords({ due: [] })).toBe('');
  expect(sittingInWords({ due: [item(true)] })).toBe('1 new rule');
  expect(sittingInWords({ due: [item(false), item(false), item(true)] })).toBe('2 rules due and 1 new');
});

import { expect, test } from 'vitest';
import { EMPTY_LEDGER, type Ledger } from '../../src/domain/ledger.ts';
import { type Memory, review } from '../../src/domain/schedule.ts';
import { SKILL_IDS, type SkillId, type Trial, topicOf } from '../../src/domain/skill.ts';
import { drawTrial, forecast, interleave, NEW_PER_DAY, planToday } from '../../src/domain/today.ts';
import { LEARNERS, simulate } from '../simulate/learners.ts';

const question = (id: string): Trial => ({
  kind: 'question',
  id,
  question: { kind: 'order', id, topic: 'value', prompt: '', explain: '', items: [] },
});
const trials = new Map<SkillId, readonly Trial[]>(
  SKILL_IDS.map(skill => [skill, ['a', 'b', 'c'].map(n => question(`${skill}/${n}`))]),
);
const plan = { ledger: EMPTY_LEDGER, trials, day: '2026-05-01', cap: 15, seed: 7 };
const settled = (dueDay: string): Memory => ({
  ...review(null, 'good', '2026-01-01'),
  state: 'review',
  dueDay,
});
const allDue: Ledger = {
  ...EMPTY_LEDGER,
  cards: Object.fromEntries(SKILL_IDS.map(skill => [skill, settled('2026-04-01')])),
};

test('a beginner meets a few new skills a day', () => {
  expect(planToday(plan).due.map(item => item.isNew)).toEqual(Array(NEW_PER_DAY).fill(true));
});

test('after an absence the day is capped and the rest waits', () => {
  const today = planToday({ ...plan, ledger: allDue });
  expect(today.due).toHaveLength(15);
  expect(today.later).toBe(SKILL_IDS.length - 15);
});

test('what was done today counts towards the cap', () => {
  const ledger = { ...allDue, today: { day: '2026-05-01', reviewed: 12, introduced: 4 } };
  expect(planToday({ ...plan, ledger }).due).toHaveLength(3);
});

test('a trial that was never seen comes before one seen long ago, and that before a recent one', () => {
  const skill: SkillId = 'topic:value';
  const seen = { 'topic:value/a': '2026-04-30', 'topic:value/b': '2026-02-01' };
  expect(drawTrial(skill, { ...plan, ledger: { ...EMPTY_LEDGER, seen } })?.id).toBe('topic:value/c');
  const all = { ...seen, 'topic:value/c': '2026-03-01' };
  expect(drawTrial(skill, { ...plan, ledger: { ...EMPTY_LEDGER, seen: all } })?.id).toBe('topic:value/b');
});

test('skills of one topic do not follow each other while there is something between', () => {
  const row = interleave(['fault:hostile', 'fault:spam-chain', 'topic:value', 'topic:emoji']);
  expect(row.slice(1).every((skill, i) => topicOf(skill) !== topicOf(row[i]!))).toBe(true);
});

test('a skill missed four times in a row is taught again', () => {
  const missed: Ledger = {
    ...EMPTY_LEDGER,
    cards: { 'topic:value': { ...settled('2026-04-01'), misses: 4 } },
  };
  expect(planToday({ ...plan, ledger: missed }).due[0]).toMatchObject({
    skill: 'topic:value',
    reteach: true,
  });
});

test('skills wanted by the learner are introduced first', () => {
  const ledger: Ledger = { ...EMPTY_LEDGER, wanted: ['fault:shouting'] };
  expect(planToday({ ...plan, ledger }).due.map(item => item.skill)).toContain('fault:shouting');
});

test('the forecast counts what is overdue on the first day', () => {
  expect(forecast(allDue, ['2026-05-01', '2026-05-02'])).toEqual([SKILL_IDS.length, 0]);
});

test.each(LEARNERS)(
  'over 120 days the $name learner stays under the cap, remembers and meets every skill',
  learner => {
    const courses = Array.from({ length: 10 }, (_, i) => simulate(learner, 120, 15, i + 1));
    const retention = courses.reduce((sum, course) => sum + course.retention, 0) / courses.length;
    expect(Math.max(...courses.map(course => course.busiestDay))).toBeLessThanOrEqual(15);
    expect(retention).toBeGreaterThanOrEqual(0.85);
    expect(retention).toBeLessThanOrEqual(0.95);
    expect(Math.min(...courses.map(course => course.introduced))).toBe(SKILL_IDS.length);
    expect(Math.max(...courses.map(course => course.longestWait))).toBeLessThanOrEqual(7);
  },
);

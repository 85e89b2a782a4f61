import { expect, test } from 'vitest';
import { EMPTY_LEDGER, type Ledger } from '../../../src/domain/learning/ledger.ts';
import { type Memory, review } from '../../../src/domain/learning/schedule.ts';
import { SKILL_IDS, type SkillId, type Trial, topicOf } from '../../../src/domain/learning/skill.ts';
import {
  comesOn,
  drawTrial,
  interleave,
  isAskedAgain,
  NEW_PER_DAY,
  planToday,
  SITTING_MINUTES,
} from '../../../src/domain/learning/today.ts';
import { exercise } from '../../helpers/session.ts';
import { type Course, LEARNERS, simulate } from '../../simulate/learners.ts';

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
  ...review(review(null, 'good', '2026-01-01'), 'good', '2026-01-01'),
  dueDay,
});
const allDue: Ledger = {
  ...EMPTY_LEDGER,
  cards: Object.fromEntries(SKILL_IDS.map(skill => [skill, settled('2026-04-01')])),
};

test('a beginner meets a few new skills a day', () => {
  expect(planToday(plan).due.map(item => item.isNew)).toEqual(Array(NEW_PER_DAY).fill(true));
});

test('asking a new skill twice counts towards the cap', () => {
  const today = planToday({ ...plan, cap: 5 });
  expect(today.due).toHaveLength(2);
  expect(today.room).toBe(5);
});

test('a sitting takes ten minutes at most, and holds two messages to write at most', () => {
  const both = (skill: SkillId): Trial[] => [
    { kind: 'rewrite', id: `${skill}/w`, rewrite: exercise },
    question(`${skill}/q`),
  ];
  const mixed = new Map(SKILL_IDS.map(skill => [skill, both(skill)]));
  const today = planToday({ ...plan, ledger: allDue, trials: mixed, cap: 200 });
  expect(today.minutes).toBeLessThanOrEqual(SITTING_MINUTES);
  expect(today.due.filter(({ trial }) => trial.kind === 'rewrite')).toHaveLength(2);
  expect(today.due.length + today.later).toBe(SKILL_IDS.length);
});

test('nothing comes twice in a sitting, though it tests two skills', () => {
  const shared = new Map<SkillId, readonly Trial[]>([
    ['topic:emoji', [question('shared'), question('other')]],
    ['fault:too-many-emoji', [question('shared')]],
  ]);
  const ids = planToday({ ...plan, trials: shared }).due.map(({ trial }) => trial.id);
  expect(new Set(ids)).toEqual(new Set(ids.length === 2 ? ['shared', 'other'] : ['shared']));
});

test('a skill is asked again on the same day until it sits, three times at most, and only while there is room', () => {
  const day = '2026-05-01';
  const missed = review(settled('2026-04-01'), 'again', day);
  const at = { asked: 1, items: 4, room: 15, day };
  expect(isAskedAgain(missed, at)).toBe(true);
  expect(isAskedAgain(missed, { ...at, asked: 3 })).toBe(false);
  expect(isAskedAgain(missed, { ...at, items: 15 })).toBe(false);
  expect(isAskedAgain(review(missed, 'good', day), at)).toBe(false);
});

test('a rule that a draft broke comes up again, though its card is not due', () => {
  const skill: SkillId = 'fault:shouting';
  const known = { [skill]: { ...settled('2026-12-01'), lastDay: '2026-04-20' } };
  const ledger: Ledger = { ...EMPTY_LEDGER, cards: known, wanted: [skill] };
  const skills = (of: Ledger) => planToday({ ...plan, ledger: of }).due.map(item => item.skill);
  expect(skills(ledger)).toContain(skill);
  expect(skills({ ...ledger, wanted: [] })).not.toContain(skill);
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

test('what was asked today has had its turn, though it does not sit: it comes back tomorrow', () => {
  const missed = review(null, 'again', plan.day);
  expect(missed.dueDay).toBe(plan.day);
  const ledger: Ledger = {
    ...EMPTY_LEDGER,
    cards: { 'topic:value': missed },
    today: { day: plan.day, reviewed: 3, introduced: 1 },
  };
  expect(comesOn('topic:value', { ledger, day: plan.day })).toBe('2026-05-02');
  expect(planToday({ ...plan, ledger }).due).toEqual([]);
  expect(planToday({ ...plan, ledger, day: '2026-05-02' }).due.map(item => item.skill)).toContain(
    'topic:value',
  );
});

test('new skills alone call nobody back on the same day, unless the learner asked for them', () => {
  const ledger: Ledger = { ...EMPTY_LEDGER, today: { day: plan.day, reviewed: 6, introduced: 3 } };
  expect(planToday({ ...plan, ledger }).due).toEqual([]);
  const wanting: Ledger = { ...ledger, wanted: ['fault:shouting'] };
  expect(planToday({ ...plan, ledger: wanting }).due.map(item => item.skill)).toEqual(['fault:shouting']);
});

test.each(LEARNERS)(
  'over 120 days the $name learner stays under the cap, remembers and meets every skill',
  learner => {
    const courses = Array.from({ length: 10 }, (_, i) => simulate(learner, 120, 15, i + 1));
    const most = (pick: (course: Course) => number) => Math.max(...courses.map(pick));
    const retention = courses.reduce((sum, course) => sum + course.retention, 0) / courses.length;
    expect(most(course => course.busiestDay)).toBeLessThanOrEqual(15);
    expect(most(course => course.longestSitting)).toBeLessThanOrEqual(SITTING_MINUTES);
    expect(retention).toBeGreaterThanOrEqual(0.85);
    expect(retention).toBeLessThanOrEqual(0.95);
    expect(Math.min(...courses.map(course => course.introduced))).toBe(SKILL_IDS.length);
    expect(most(course => course.longestWait)).toBeLessThanOrEqual(3);
    expect(most(course => course.catchUp)).toBeLessThanOrEqual(learner.away ? 5 : 0);
  },
);

import { expect, test } from 'vitest';
import { isDue, retrievability, review } from '../../../src/domain/learning/schedule.ts';

test('a skill known at once comes back on the same day, then after days', () => {
  const first = review(null, 'good', '2026-03-02');
  expect(first.dueDay).toBe('2026-03-02');
  const second = review(first, 'good', '2026-03-02');
  expect(second.state).toBe('review');
  expect(second.dueDay > '2026-03-02').toBe(true);
});

test('the wait grows with every success and shrinks after a failure', () => {
  let memory = review(review(null, 'good', '2026-03-02'), 'good', '2026-03-02');
  const before = memory.stability;
  memory = review(memory, 'good', memory.dueDay);
  expect(memory.stability).toBeGreaterThan(before);
  expect(review(memory, 'again', memory.dueDay).stability).toBeLessThan(memory.stability);
});

test('failures in a row are counted, and one success ends the row', () => {
  let memory = review(null, 'again', '2026-03-02');
  memory = review(memory, 'again', '2026-03-02');
  expect(memory.misses).toBe(2);
  expect(review(memory, 'good', '2026-03-02').misses).toBe(0);
});

test('recall is about nine in ten on the day a skill falls due, and sinks from there', () => {
  let memory = review(review(null, 'good', '2026-03-02'), 'good', '2026-03-02');
  memory = review(memory, 'good', memory.dueDay);
  expect(retrievability(memory, memory.dueDay)).toBeCloseTo(0.9, 1);
  expect(retrievability(memory, '2027-03-02')).toBeLessThan(0.8);
  expect(retrievability(memory, memory.lastDay)).toBe(1);
});

test('a review on the day before the last one, as after a flight westward, counts for the day of the last one', () => {
  const ahead = review(review(null, 'good', '2026-03-10'), 'good', '2026-03-10');
  const back = review(ahead, 'good', '2026-03-09');
  expect(back).toMatchObject({ lastDay: '2026-03-10', reps: ahead.reps + 1 });
  expect(isDue(back, '2026-03-09')).toBe(false);
});

test('what a clock years ahead has dated is due once it is set right, and once only', () => {
  const wrong = review(review(null, 'good', '2030-01-01'), 'good', '2030-01-01');
  expect(isDue(wrong, '2026-03-09')).toBe(true);
  const right = review(wrong, 'good', '2026-03-09');
  expect(right.lastDay).toBe('2026-03-09');
  expect(isDue(right, '2026-03-09')).toBe(false);
  expect(isDue(right, right.dueDay)).toBe(true);
});

test('the same reviews always lead to the same days', () => {
  const run = (): string[] => {
    let memory = review(null, 'good', '2026-01-01');
    const days: string[] = [];
    for (let i = 0; i < 12; i++) {
      memory = review(memory, i % 5 === 4 ? 'again' : 'good', memory.dueDay);
      days.push(memory.dueDay);
    }
    return days;
  };
  expect(run()).toEqual(run());
});

import { expect, test } from 'vitest';
import { changeSince } from '../../src/domain/feedback-change.ts';
import { gradeOf } from '../helpers/stub-grader.ts';

test('nothing is said of a first attempt', () => {
  expect(changeSince(null, gradeOf('x', ['generic']))).toBe('');
});

test('what was mended, what is new and what was gained or lost is told in one sentence', () => {
  const before = gradeOf('x', ['generic', 'pressure'], ['thanks']);
  const now = gradeOf('y', ['pressure', 'shouting'], ['personal', 'value']);
  expect(changeSince(before, now)).toBe(
    'Since your last attempt: mended: nothing about this reader; new trouble: shouting; gained: a personal point and something of use to the reader; lost: courtesy.',
  );
});

test('an attempt with the same points says so', () => {
  expect(changeSince(gradeOf('x', ['generic']), gradeOf('y', ['generic']))).toBe(
    'The same points as in your last attempt.',
  );
});

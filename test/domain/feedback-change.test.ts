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
    'Since your last attempt, it speaks to this reader and it offers something of use, but it shouts and the courtesy is gone.',
  );
});

test('an attempt with the same points says so', () => {
  expect(changeSince(gradeOf('x', ['generic']), gradeOf('y', ['generic']))).toBe(
    'The same points as in your last attempt.',
  );
});

test('only what is better, or only what is worse, makes a sentence of its own', () => {
  expect(changeSince(gradeOf('x', ['pressure']), gradeOf('y', []))).toBe(
    'Since your last attempt, the pressure is gone.',
  );
  expect(changeSince(gradeOf('x', [], ['way-out']), gradeOf('y', ['shouting', 'too-long'], []))).toBe(
    'Since your last attempt, it shouts, it has grown too long and the easy way out is gone.',
  );
});

test('a strength is not told where the fault that denies it is still there', () => {
  const before = gradeOf('hello', ['generic', 'no-purpose']);
  const now = gradeOf('I like your field. Any vacancies?', ['generic'], ['personal', 'purpose']);
  expect(changeSince(before, now)).toBe('Since your last attempt, it says why you write.');
  expect(changeSince(now, gradeOf('I like it.', ['generic'], ['purpose']))).toBe(
    'The same points as in your last attempt.',
  );
});

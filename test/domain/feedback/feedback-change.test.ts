import { expect, test } from 'vitest';
import { changeSince } from '../../../src/domain/feedback/feedback-change.ts';
import { gradeOf } from '../../helpers/stub-grader.ts';

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

test('a fault that is only hidden, because there is no message any more, is not told as mended', () => {
  const faulty = gradeOf('pleaseh x2 x3', ['generic', 'no-purpose']);
  const nonsense = gradeOf('pleaseh x2 x3 x4x5', ['not-a-message']);
  expect(changeSince(faulty, nonsense)).toBe('This time it is no message at all.');
  expect(changeSince(nonsense, gradeOf('x', ['not-a-message']))).toBe(
    'Still no message that a reader could answer.',
  );
});

test('a fault that was hidden while there was no message is not told as new', () => {
  const nonsense = gradeOf('pleaseh', ['not-a-message']);
  expect(changeSince(nonsense, gradeOf('Hello', ['generic'], ['thanks']))).toBe(
    'Since your last attempt, it has become a message and it is courteous.',
  );
});

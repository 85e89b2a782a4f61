import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../../src/domain/text/nearest.ts';

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
  ['chekc', 'check', 1],
])('from %j to %j it takes %i steps', (a, b, steps) => {
  expect(editDistance(a, b)).toBe(steps);
  expect(editDistance(b, a)).toBe(steps);
});

const IDS = ['first-contact-shared-field', 'follow-up-silent-week', 'quiz', 'rewrite', 'content check'];

test.each([
  ['quizz', 'quiz'],
  ['QUIZ', 'quiz'],
  ['rwerite', 'rewrite'],
  ['first', 'first-contact-shared-field'],
  ['first-contct', 'first-contact-shared-field'],
  ['silent-week', 'follow-up-silent-week'],
  ['content chck', 'content check'],
  ['zebra', undefined],
  ['', undefined],
])('%j means %j', (typed, meant) => {
  expect(nearest(typed, IDS)).toBe(meant);
});

import { expect, test } from 'vitest';
import { followUpTiming, mayFollowUp } from '../../src/domain/follow-up-rules.ts';

test('under a week is too soon, one to two weeks is right, later is late', () => {
  expect([0, 6, 7, 14, 15].map(followUpTiming)).toEqual([
    'too-soon',
    'too-soon',
    'well-timed',
    'well-timed',
    'late',
  ]);
});

test('two follow-ups are the most', () => {
  expect([0, 1, 2, 3].map(mayFollowUp)).toEqual([true, true, false, false]);
});

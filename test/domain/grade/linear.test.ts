import { expect, test } from 'vitest';
import { grade } from '../../../src/domain/grade/grade.ts';
import { hostileTexts, proseOf } from '../../bench/messages.ts';

/** Milliseconds of this thread's best of three judgements: a busy machine only ever makes them longer. */
function msFor(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const startedAt = performance.now();
    grade(text);
    best = Math.min(best, performance.now() - startedAt);
  }
  return best;
}

test('ten times the text takes about ten times as long at most, up to a megabyte', () => {
  grade(proseOf(20_000));
  const [small, middle, large] = [10_000, 100_000, 1_000_000].map(length => msFor(proseOf(length)));
  expect(middle! / small!).toBeLessThan(20);
  expect(large! / middle!).toBeLessThan(20);
});

test('no text is much harder than prose of its length', () => {
  const length = 50_000;
  const prose = msFor(proseOf(length));
  for (const [name, text] of hostileTexts(length))
    expect({ name, ratio: msFor(text) / prose < 8 }).toEqual({ name, ratio: true });
});

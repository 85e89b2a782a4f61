import { expect, test } from 'vitest';
import { f1, precision, quadraticKappa, recall } from './metrics.ts';

test('kappa is 1 for full agreement, 0 for chance, and a far miss costs four times a near one', () => {
  expect(
    quadraticKappa([
      [5, 0, 0],
      [0, 5, 0],
      [0, 0, 5],
    ]),
  ).toBe(1);
  expect(
    quadraticKappa([
      [1, 1],
      [1, 1],
    ]),
  ).toBeCloseTo(0);
  const near = quadraticKappa([
    [4, 1, 0],
    [0, 5, 0],
    [0, 0, 5],
  ]);
  const far = quadraticKappa([
    [4, 0, 1],
    [0, 5, 0],
    [0, 0, 5],
  ]);
  expect(near).toBeGreaterThan(far);
});

test('precision, recall and F1 follow from hits, false alarms and misses', () => {
  const count = { tp: 6, fp: 2, fn: 4 };
  expect(precision(count)).toBe(0.75);
  expect(recall(count)).toBe(0.6);
  expect(f1(count)).toBeCloseTo(2 / 3);
});

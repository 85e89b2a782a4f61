import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { currentModel } from '../../../../src/domain/grade/model/current.ts';
import { LABELS } from '../../../../src/domain/grade/model/labels.ts';
import { pack, unpack } from '../../../../src/domain/grade/model/model.ts';
import { addRows, rowsOf, START, sumIn, WIDTH } from '../../../../src/domain/grade/model/rows.ts';
import { PACKED } from '../../../../src/domain/grade/model/weights.generated.ts';

test('the committed weights stay under one megabyte', () => {
  const url = new URL('../../../../src/domain/grade/model/weights.generated.ts', import.meta.url);
  expect(statSync(url).size).toBeLessThan(1_000_000);
});

test('packing and unpacking give the same model', () => {
  expect(pack(unpack(PACKED), PACKED.classes.names)).toEqual(PACKED);
});

test('every feature has a weight for every label in both layers', () => {
  const model = currentModel();
  expect(WIDTH).toBe(LABELS.length);
  expect(model.bag.weights.length).toBe(model.features.keys.length * WIDTH);
  expect(model.pooled.weights.length).toBe(model.features.keys.length * WIDTH);
  expect(model.thresholds.labels).toHaveLength(WIDTH);
});

test('rows add up to the same sums as the weights one by one, however many there are', () => {
  const model = currentModel();
  const rows = rowsOf(model);
  const count = model.features.keys.length;
  const places = Array.from({ length: 700 }, (_, i) => (i * 7919) % count);
  for (const layer of ['bag', 'pooled'] as const) {
    const { weights } = model[layer];
    const sums = new Array<number>(WIDTH).fill(0);
    addRows(rows, START[layer], places, places.length, sums);
    for (let l = 0; l < WIDTH; l++) {
      expect(sums[l]).toBe(places.reduce((sum, place) => sum + weights[place * WIDTH + l]!, 0));
      expect(sumIn(rows, START[layer], [places[9]!], l)).toBe(weights[places[9]! * WIDTH + l]);
    }
  }
});

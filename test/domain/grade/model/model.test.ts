import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { currentModel } from '../../../../src/domain/grade/model/current.ts';
import { LABELS } from '../../../../src/domain/grade/model/labels.ts';
import { pack, unpack, WIDTH } from '../../../../src/domain/grade/model/model.ts';
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

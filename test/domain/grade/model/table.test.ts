import fc from 'fast-check';
import { expect, test } from 'vitest';
import { find, keyTable } from '../../../../src/domain/grade/model/table.ts';

test('every key is found at its place and no other key is found', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
      fc.integer(),
      (keys, other) => {
        const table = keyTable(Int32Array.from(keys));
        keys.forEach((key, i) => {
          expect(find(table, key)).toBe(i);
        });
        if (!keys.includes(other | 0)) expect(find(table, other | 0)).toBe(-1);
      },
    ),
  );
});

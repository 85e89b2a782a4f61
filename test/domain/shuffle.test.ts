import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../../src/domain/random.ts';
import { shuffle } from '../../src/domain/shuffle.ts';

test('a shuffle keeps the items, leaves its argument alone, and repeats for the same seed and purpose', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      const before = [...items];
      const shuffled = shuffle(items, seededRandom(seed, 'a'));
      expect(items).toEqual(before);
      expect([...shuffled].sort()).toEqual([...items].sort());
      expect(shuffle(items, seededRandom(seed, 'a'))).toEqual(shuffled);
    }),
  );
});

test('every order of three comes up about equally often', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 6000; seed++) {
    const order = shuffle(['a', 'b', 'c'], seededRandom(seed, 'fair')).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('random numbers lie between 0 and 1 and differ by purpose', () => {
  const [a, b] = [seededRandom(1, 'a'), seededRandom(1, 'b')];
  const numbers = Array.from({ length: 500 }, () => a());
  expect(numbers.every(n => n >= 0 && n < 1)).toBe(true);
  expect(numbers[0]).not.toBe(b());
});

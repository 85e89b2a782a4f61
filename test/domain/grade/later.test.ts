import { describe, expect, test } from 'vitest';
import { later, lazily } from '../../../src/domain/grade/later.ts';

interface Pair {
  readonly left: number;
  readonly right: string;
}

const getterOf = (pair: Pair) => Object.getOwnPropertyDescriptor(pair, 'right')!.get;

describe('parts that are worked out later', () => {
  test('are found when first read, and once', () => {
    let times = 0;
    const pair = lazily<Pair>({ left: 1, right: later(() => `found ${++times}`) });
    expect(times).toBe(0);
    expect([pair.right, pair.right]).toEqual(['found 1', 'found 1']);
  });

  test('look like the others when an object is copied, written or compared', () => {
    const pair = lazily<Pair>({ left: 1, right: later(() => 'found') });
    expect({ ...pair, left: 2 }).toEqual({ left: 2, right: 'found' });
    expect(JSON.stringify(pair)).toBe('{"left":1,"right":"found"}');
    expect(pair).toEqual({ left: 1, right: 'found' });
  });

  test('have one getter for all objects, for V8 keeps alive what a getter of its own sees', () => {
    const [one, other] = [1, 2].map(left => lazily<Pair>({ left, right: later(() => 'found') }));
    expect(getterOf(one!)).toBe(getterOf(other!));
  });
});

import { LABELS } from './labels.ts';
import type { Model } from './model.ts';

/** The number of labels each feature has weights for. */
export const WIDTH = LABELS.length;

/** The weights of a layer are so many 32-bit words, an even number, four weights in each; the last weights are nothing. */
const WORDS = 2 * Math.ceil(WIDTH / 8);
/** Each feature has a row: its pooled weights and behind them those of the bag, for both are asked for together. */
const ROW = 2 * WORDS;

/** Where the weights of a layer begin in a row. */
export const START = { pooled: 0, bag: WORDS } as const;

const known = new WeakMap<Model, Int32Array>();

/** The weights of a model in rows; the built program has them at rest, elsewhere they are made when first needed. */
export function rowsOf(model: Model): Int32Array {
  if (model.rows !== undefined) return model.rows;
  let rows = known.get(model);
  if (rows === undefined) {
    rows = toRows(model.pooled.weights, model.bag.weights);
    known.set(model, rows);
  }
  return rows;
}

/** Puts the weights of two layers into rows, each counted from 0 to 255, so that sums need no signs. */
export function toRows(pooled: Int8Array, bag: Int8Array): Int32Array {
  const count = pooled.length / WIDTH;
  const rows = new Int32Array(count * ROW);
  const bytes = new Uint8Array(rows.buffer);
  for (let i = 0; i < count; i++)
    for (let l = 0; l < WIDTH; l++) {
      bytes[(i * ROW + START.pooled) * 4 + l] = pooled[i * WIDTH + l]! + ZERO;
      bytes[(i * ROW + START.bag) * 4 + l] = bag[i * WIDTH + l]! + ZERO;
    }
  return rows;
}

/** What no weight at all is in a row. */
const ZERO = 128;

/** The sum of the weights of a label in a layer of the rows of some features. */
export function sumIn(rows: Int32Array, start: number, places: readonly number[], label: number): number {
  const word = start + (label >> 2);
  const shift = 8 * (label & 3);
  let sum = -ZERO * places.length;
  for (let i = 0; i < places.length; i++) sum += (rows[places[i]! * ROW + word]! >>> shift) & 0xff;
  return sum;
}

const EVEN = 0x00ff00ff;
/** So many rows can be added up before the sum of 16 bits of a word could overflow. */
const MOST = 256;

/**
 * Adds the weights of a layer in the rows of the first features of a list up, one sum for each label: two words at a time,
 * in each the first and third weight at once and the second and fourth at once.
 */
export function addRows(
  rows: Int32Array,
  start: number,
  places: readonly number[],
  count: number,
  sums: number[],
): void {
  for (let from = 0; from < count; from += MOST) {
    const to = Math.min(count, from + MOST);
    const zero = ZERO * (to - from);
    for (let word = 0; word < WORDS; word += 2) {
      const offset = start + word;
      let even = 0;
      let odd = 0;
      let nextEven = 0;
      let nextOdd = 0;
      for (let i = from; i < to; i++) {
        const at = places[i]! * ROW + offset;
        const four = rows[at]!;
        const next = rows[at + 1]!;
        even = (even + (four & EVEN)) | 0;
        odd = (odd + ((four >>> 8) & EVEN)) | 0;
        nextEven = (nextEven + (next & EVEN)) | 0;
        nextOdd = (nextOdd + ((next >>> 8) & EVEN)) | 0;
      }
      add(sums, word * 4, even, odd, zero);
      add(sums, word * 4 + 4, nextEven, nextOdd, zero);
    }
  }
}

/** Adds the sums of a word to those of its labels. */
function add(sums: number[], l: number, even: number, odd: number, zero: number): void {
  sums[l]! += (even & 0xffff) - zero;
  if (l + 1 < WIDTH) sums[l + 1]! += (odd & 0xffff) - zero;
  if (l + 2 < WIDTH) sums[l + 2]! += (even >>> 16) - zero;
  if (l + 3 < WIDTH) sums[l + 3]! += (odd >>> 16) - zero;
}

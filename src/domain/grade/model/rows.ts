import { LABELS } from './labels.ts';
import type { Layer } from './model.ts';

/** The number of labels each feature has weights for. */
export const WIDTH = LABELS.length;

/** Each feature has a row of so many 32-bit words, four weights in each; the last weights are nothing. */
const WORDS = Math.ceil(WIDTH / 4);

const known = new WeakMap<Layer, Int32Array>();

/** The weights of a layer in rows; the built program has them at rest, elsewhere they are made when first needed. */
export function rowsOf(layer: Layer): Int32Array {
  if (layer.rows !== undefined) return layer.rows;
  let rows = known.get(layer);
  if (rows === undefined) {
    rows = toRows(layer.weights);
    known.set(layer, rows);
  }
  return rows;
}

/** Puts weights that stand close together into rows. */
export function toRows(weights: Int8Array): Int32Array {
  const count = weights.length / WIDTH;
  const bytes = new Int8Array(count * WORDS * 4);
  for (let i = 0; i < count; i++)
    for (let l = 0; l < WIDTH; l++) bytes[i * WORDS * 4 + l] = weights[i * WIDTH + l]!;
  return new Int32Array(bytes.buffer);
}

/** The sum of the weights of a label in the rows of some features. */
export function sumIn(rows: Int32Array, places: readonly number[], label: number): number {
  const word = label >> 2;
  const shift = 24 - 8 * (label & 3);
  let sum = 0;
  for (let i = 0; i < places.length; i++) sum += (rows[places[i]! * WORDS + word]! << shift) >> 24;
  return sum;
}

/** Flips the signs of four weights, so that they count from 0 to 255. */
const FLIP = 0x80808080 | 0;
const EVEN = 0x00ff00ff;
/** So many rows can be added up before the sum of 16 bits of a word could overflow. */
const MOST = 256;

/**
 * Adds the rows of the first features of a list up, one sum for each label: word by word, the first and third weight of a word at once and
 * the second and fourth at once.
 */
export function addRows(rows: Int32Array, places: readonly number[], count: number, sums: number[]): void {
  for (let from = 0; from < count; from += MOST) {
    const to = Math.min(count, from + MOST);
    const flipped = 128 * (to - from);
    for (let word = 0; word < WORDS; word++) {
      let even = 0;
      let odd = 0;
      for (let i = from; i < to; i++) {
        const four = rows[places[i]! * WORDS + word]! ^ FLIP;
        even = (even + (four & EVEN)) | 0;
        odd = (odd + ((four >>> 8) & EVEN)) | 0;
      }
      const l = word * 4;
      sums[l]! += (even & 0xffff) - flipped;
      if (l + 1 < WIDTH) sums[l + 1]! += (odd & 0xffff) - flipped;
      if (l + 2 < WIDTH) sums[l + 2]! += (even >>> 16) - flipped;
      if (l + 3 < WIDTH) sums[l + 3]! += (odd >>> 16) - flipped;
    }
  }
}

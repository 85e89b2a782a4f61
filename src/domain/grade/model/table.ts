import { int32Of, type Packed } from '../../packed.ts';

/** Maps 32-bit keys to their place in a list: open addressing over typed arrays, built in one pass. */
export interface KeyTable {
  readonly mask: number;
  readonly slots: Int32Array;
  readonly keys: Int32Array;
}

/** Builds the table of a list of distinct keys. */
export function keyTable(keys: Int32Array): KeyTable {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  for (let i = 0; i < keys.length; i++) {
    let at = keys[i]! & mask;
    while (slots[at]! >= 0) at = (at + 1) & mask;
    slots[at] = i;
  }
  return { mask, slots, keys };
}

/** The table of packed keys, with its slots where they are known already. */
export function tableOf(packed: Packed, packedSlots?: Packed): KeyTable {
  const keys = int32Of(packed);
  if (packedSlots === undefined) return keyTable(keys);
  const slots = int32Of(packedSlots);
  return { mask: slots.length - 1, slots, keys };
}

/** The place of a key in its list, or -1. */
export function find({ mask, slots, keys }: KeyTable, key: number): number {
  for (let at = key & mask; ; at = (at + 1) & mask) {
    const i = slots[at]!;
    if (i < 0 || keys[i] === key) return i;
  }
}

/**
 * Bits that tell which hashes a map may hold. A profile's maps have long been pushed out of the processor's cache when the
 * next message asks for most of its words in vain; these few bits are read at once.
 */
export type Sieve = Int32Array;

/** A power of two. */
const SIZE = 32;

/** Makes the sieve of some hashes. */
export function sieveOf(hashes: Iterable<number>): Sieve {
  const sieve = new Int32Array(SIZE);
  for (const hash of hashes) sieve[placeOf(hash)]! |= 1 << hash;
  return sieve;
}

/** Whether a hash may be among those of a sieve. */
export const mayHold = (sieve: Sieve, hash: number): boolean => (sieve[placeOf(hash)]! & (1 << hash)) !== 0;

const placeOf = (hash: number): number => (hash >>> 5) & (SIZE - 1);

import { mix } from './hash.ts';

/** Families of features; each has its own scale while fitting. */
export const FAMILY = {
  word: 0,
  pair: 1,
  triple: 2,
  class: 3,
  classPair: 4,
  shape: 5,
  context: 6,
  profile: 7,
  sender: 8,
  cue: 9,
  rule: 10,
} as const;

/** Takes features: their families and their hashes, in lists that grow as needed and are used again. */
export class Sink {
  family = new Uint8Array(1024);
  hash = new Int32Array(1024);
  length = 0;

  /** Adds one feature: its family, a salt that names what is counted, and its value. */
  add(family: number, salt: number, value: number): void {
    this.push(family, mix(salt, value));
  }

  /** Adds one feature whose hash is known. */
  push(family: number, hash: number): void {
    if (this.length === this.hash.length) this.grow();
    this.family[this.length] = family;
    this.hash[this.length++] = hash;
  }

  private grow(): void {
    const { family, hash } = this;
    this.family = new Uint8Array(family.length * 2);
    this.family.set(family);
    this.hash = new Int32Array(hash.length * 2);
    this.hash.set(hash);
  }
}

/** In which of the ranges between the borders a number lies. */
export function bucket(n: number, ...borders: number[]): number {
  let i = 0;
  while (i < borders.length && n >= borders[i]!) i++;
  return i;
}

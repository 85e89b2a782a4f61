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

/** Takes features. */
export interface Sink {
  /** Takes one feature: its family, a salt that names what is counted, and its value. */
  readonly add: (family: number, salt: number, value: number) => void;
  /** Takes one feature whose hash is known. */
  readonly push: (family: number, hash: number) => void;
  /** Takes a pair of classes that stand in one sentence, by their numbers; the left one is the smaller. */
  readonly pair: (left: number, right: number) => void;
}

/** The hash of a pair of classes. */
export const classPairHash = (left: number, right: number): number => mix(17, mix(left, right));

/** In which of the ranges between the borders a number lies. */
export function bucket(n: number, borders: readonly number[]): number {
  let i = 0;
  while (i < borders.length && n >= borders[i]!) i++;
  return i;
}

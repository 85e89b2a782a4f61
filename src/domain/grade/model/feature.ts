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

/** Features of a message: parallel lists of hash, family and sentence (-1: the message as a whole). */
export interface Features {
  readonly hash: number[];
  readonly family: number[];
  readonly sentence: number[];
}

/** Takes one feature: its family, a salt that names what is counted, its value and its sentence. */
export type Emit = (family: number, salt: number, value: number, sentence: number) => void;

/** In which of the ranges between the borders a number lies. */
export function bucket(n: number, ...borders: number[]): number {
  let i = 0;
  while (i < borders.length && n >= borders[i]!) i++;
  return i;
}

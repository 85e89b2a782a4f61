import { ownCopy } from '../message/word.ts';
import { FAMILY, type Sink } from './model/feature.ts';
import { hashOf, mix } from './model/hash.ts';

const SALT = 50;

/** Signals whose names begin with "c" or "p" weigh as cues do. */
const familyOf = (name: string): number =>
  name.startsWith('c') || name.startsWith('p') ? FAMILY.cue : FAMILY.rule;

/** The hash of the signal of a name. */
export const hashOfSignal = (name: string): number => mix(SALT, hashOf(name));

/** Makes the function that adds a signal; its hash is worked out when first needed. */
export function signal(name: string): (sink: Sink) => void {
  const family = familyOf(name);
  let hash: number | undefined;
  return sink => {
    hash ??= hashOfSignal(name);
    sink.push(family, hash);
  };
}

/** Makes the function that adds one of the signals with a prefix, by the rest of its name; each hash is worked out once. */
export function signals(prefix: string): (sink: Sink, rest: string) => void {
  const family = familyOf(prefix);
  const hashes = new Map<string, number>();
  return (sink, rest) => {
    let hash = hashes.get(rest);
    if (hash === undefined) {
      hash = hashOfSignal(prefix + rest);
      if (hashes.size < MOST_NAMES) hashes.set(ownCopy(rest), hash);
    }
    sink.push(family, hash);
  };
}

/** A kind or a greeting may be anything that a file of cases says. */
const MOST_NAMES = 5000;

/** Adds a signal for each border that a value reaches. */
export type Steps = (sink: Sink, value: number) => void;

/** Makes the function that adds a signal for each border that a value reaches; their hashes are worked out when first needed. */
export function steps(name: string, borders: readonly number[]): Steps {
  const hashes: number[] = [];
  return (sink, value) => {
    for (let i = 0; i < borders.length && value >= borders[i]!; i++) {
      if (i === hashes.length) hashes.push(hashOfSignal(`${name}>=${borders[i]!}`));
      sink.push(FAMILY.rule, hashes[i]!);
    }
  };
}

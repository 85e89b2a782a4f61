import type { Token } from '../../message/message.ts';
import { hashOf, mix } from './hash.ts';
import { find, type KeyTable } from './table.ts';

/** Phrases as hashed lemma sequences: every prefix is a key, with the set of classes that end there. */
export interface ClassTable {
  readonly count: number;
  readonly table: KeyTable;
  /** Per key, which of `sets` ends there; 0 is the empty set of a mere prefix. */
  readonly set: Uint16Array;
  readonly sets: readonly (readonly number[])[];
}

const LONGEST = 6;

/** Appends the classes of every phrase that begins at a token. */
export function classesAt(
  tokens: readonly Token[],
  at: number,
  last: number,
  classes: ClassTable,
  into: number[],
): void {
  let key = 0;
  for (let j = at; j < last && j < at + LONGEST; j++) {
    key = mix(key, hashOf(tokens[j]!.lemma));
    const place = find(classes.table, key);
    if (place < 0) return;
    const set = classes.sets[classes.set[place]!]!;
    for (let k = 0; k < set.length; k++) into.push(set[k]!);
  }
}

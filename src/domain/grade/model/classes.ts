import type { Token } from '../../message/message.ts';
import { ofWord, type Word } from '../../message/word.ts';
import { lemmaHash, mix } from './hash.ts';
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

/** Writes the classes of every phrase that begins at a token to the beginning of a list, and returns how many there are. */
export type ClassesAt = (tokens: readonly Token[], at: number, last: number, into: number[]) => number;

const readers = new WeakMap<ClassTable, ClassesAt>();

/** Makes the function that reads the classes of a table, once for each. */
export function classReader(classes: ClassTable): ClassesAt {
  let reader = readers.get(classes);
  if (reader === undefined) {
    reader = makeReader(classes);
    readers.set(classes, reader);
  }
  return reader;
}

function makeReader({ table, set, sets }: ClassTable): ClassesAt {
  /** Most words begin no phrase at all. */
  const first = ofWord((word: Word) => find(table, mix(0, lemmaHash(word))));
  return (tokens, at, last, into) => {
    let place = first(tokens[at]!.word);
    let count = 0;
    for (let j = at + 1; place >= 0; j++) {
      const classes = sets[set[place]!]!;
      for (let k = 0; k < classes.length; k++) into[count++] = classes[k]!;
      if (j === last || j === at + LONGEST) break;
      place = find(table, mix(table.keys[place]!, lemmaHash(tokens[j]!.word)));
    }
    return count;
  };
}

import { lemma } from './lemma.ts';

/** A word as it is compared, the same wherever it stands; within one message equal words are one object. */
export interface Word {
  /** Folded, in lower case. */
  readonly lower: string;
  readonly lemma: string;
  /** What has been worked out about it so far, see `ofWord`. */
  readonly known: unknown[];
}

let places = 0;

/** So many words are remembered from message to message; then all are forgotten, between two messages. */
const MOST = 8_000;
let words = new Map<string, Word>();

/** A copy of a string that keeps no longer text alive and that V8 compares by its address. */
export const ownCopy = (text: string): string => Object.keys({ [text]: 0 })[0]!;

/** The word of a folded spelling in lower case. */
export function wordOf(lower: string): Word {
  let word = words.get(lower);
  if (word === undefined) {
    const own = ownCopy(lower);
    word = { lower: own, lemma: ownCopy(lemma(own)), known: new Array(places) };
    words.set(own, word);
  }
  return word;
}

/** Whether so many words are known that it is time to forget them, which `forgetWords` does. */
export const areWordsMany = (): boolean => words.size > MOST;

/** Forgets all words. Those in messages that are parsed already stay as they are. */
export function forgetWords(): void {
  words = new Map();
}

/** Makes a function that works something out about a word once, and keeps it with the word. */
export function ofWord<T>(compute: (word: Word) => T): (word: Word) => T {
  const place = places++;
  return word => {
    const known = word.known[place] as T | undefined;
    if (known !== undefined) return known;
    const value = compute(word);
    word.known[place] = value;
    return value;
  };
}

/** Makes a function that tells whether a word is one of a list, separated by space. */
export function isOneOf(list: string): (word: Word) => boolean {
  let set: ReadonlySet<string> | undefined;
  return ofWord(({ lower }) => {
    set ??= new Set(list.split(/\s+/));
    return set.has(lower);
  });
}

/**
 * Makes a function that tells whether a text is one of a list, separated by single spaces; looked up in the list itself,
 * since a message asks little of it and a table takes longer to build.
 */
export function isListed(list: string): (text: string) => boolean {
  const padded = ` ${list} `;
  return text => padded.includes(` ${text} `);
}

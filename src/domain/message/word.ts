import { lemma } from './lemma.ts';

/** A word as it is compared, the same wherever it stands; within one message equal words are one object. */
export interface Word {
  /** Folded, in lower case. */
  readonly lower: string;
  readonly lemma: string;
  /** What has been worked out about it so far, see `ofWord`. */
  readonly known: unknown[];
  /** What has been asked of it, see `whetherWord`: a bit for each question, and the bits of those that are so. */
  asked: number;
  isSo: number;
  askedToo: number;
  isSoToo: number;
}

let places = 0;
let questions = 0;

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
    word = newWord(own, ownCopy(lemma(own)));
    words.set(own, word);
  }
  return word;
}

/** A word of which nothing is known. */
export const newWord = (lower: string, lemma: string): Word => ({
  lower,
  lemma,
  known: new Array(places),
  asked: 0,
  isSo: 0,
  askedToo: 0,
  isSoToo: 0,
});

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

/** As many questions as a number has bits that V8 counts with. */
const BITS = 31;

/**
 * Makes a function that finds something out about a word once, yes or no. The answers to all such questions lie in two
 * numbers of the word, not in a place each, so that a word takes little of the processor's cache.
 */
export function whetherWord(compute: (word: Word) => boolean): (word: Word) => boolean {
  const question = questions++;
  const bit = 1 << (question % BITS);
  if (question < BITS)
    return word => {
      if ((word.asked & bit) === 0) {
        word.asked |= bit;
        if (compute(word)) word.isSo |= bit;
      }
      return (word.isSo & bit) !== 0;
    };
  if (question < 2 * BITS)
    return word => {
      if ((word.askedToo & bit) === 0) {
        word.askedToo |= bit;
        if (compute(word)) word.isSoToo |= bit;
      }
      return (word.isSoToo & bit) !== 0;
    };
  return ofWord(compute);
}

/** Makes a function that tells whether a word is one of a list, separated by space. */
export function isOneOf(list: string): (word: Word) => boolean {
  let set: ReadonlySet<string> | undefined;
  return whetherWord(({ lower }) => {
    set ??= new Set(list.split(/\s+/));
    return set.has(lower);
  });
}

/**
 * The same for a list that a single message asks little of: each word is looked up in the list itself, since a table takes
 * longer to build.
 */
export function isListed(list: string): (word: Word) => boolean {
  const padded = ` ${list} `;
  return whetherWord(({ lower }) => padded.includes(` ${lower} `));
}

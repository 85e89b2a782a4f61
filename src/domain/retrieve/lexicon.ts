import { CONCEPT_NAMES, LEXICON } from './lexicon.generated.ts';
import { findKey, KEY, keyOf, SIGNS } from './records.ts';

/** A record is a key and two signs: the number of the concept plus one, or zero for the beginning of a longer entry. */
export const RECORD = KEY + 2;

/** Longest entry, in words. */
const MAX_WORDS = 6;

const DIGIT = new Uint8Array(128);
SIGNS.forEach((sign, i) => {
  DIGIT[sign.charCodeAt(0)] = i;
});

/** The two signs of a number. */
export const numberSigns = (n: number): string =>
  SIGNS[Math.floor(n / SIGNS.length)]! + SIGNS[n % SIGNS.length]!;

const numberAt = (at: number): number =>
  DIGIT[LEXICON.charCodeAt(at)]! * SIGNS.length + DIGIT[LEXICON.charCodeAt(at + 1)]!;

/** Whether a word, in dictionary form, is an entry or begins one. */
export const isInLexicon = (word: string): boolean => findKey(LEXICON, keyOf(word), RECORD) >= 0;

/** The concepts of the entries that begin at a word. */
export function conceptsAt(words: readonly string[], from: number): readonly string[] {
  const found: string[] = [];
  let entry = '';
  for (let i = from; i < words.length && i < from + MAX_WORDS; i++) {
    entry = entry === '' ? words[i]! : `${entry} ${words[i]}`;
    const key = keyOf(entry);
    let at = findKey(LEXICON, key, RECORD);
    if (at < 0) break;
    while (at > 0 && LEXICON.startsWith(key, at - RECORD)) at -= RECORD;
    for (; LEXICON.startsWith(key, at); at += RECORD) {
      const n = numberAt(at + KEY);
      if (n > 0) found.push(CONCEPT_NAMES[n - 1]!);
    }
  }
  return found;
}

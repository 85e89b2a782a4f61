import type { Message } from '../message/message.ts';
import { isOneOf, ofWord, whetherWord } from '../message/word.ts';
import { eachSentence, once, type Reading } from './reading.ts';

const isFunctionWord = isOneOf(
  'the a an and or but if of to in on at by for from with as is be am are was were it its i me my we us our you your he she they this that these those there here so than then not no yes do have had has did does can will would could should may might what which who how why when where all any some more about after just',
);

/** What is counted among the words of a text. */
interface Counts {
  words: number;
  english: number;
  odd: number;
}

const countsIn = eachSentence(({ message: { tokens } }, { first, last }): Counts => {
  const found = { words: 0, english: 0, odd: 0 };
  for (let i = first; i < last; i++) {
    const { kind, word } = tokens[i]!;
    if (kind !== 'word') continue;
    found.words++;
    if (isFunctionWord(word)) found.english++;
    if (isOdd(word)) found.odd++;
  }
  return found;
});

const counted = once((reading): Counts => {
  const sum = { words: 0, english: 0, odd: 0 };
  for (const { words, english, odd } of countsIn(reading)) {
    sum.words += words;
    sum.english += english;
    sum.odd += odd;
  }
  return sum;
});

/** The last count that came upon a word: each is distinct once. */
const seenBy = ofWord(() => ({ count: 0 }));
let counts = 0;

/** Whether a text has no more than so many different words. */
function hasAtMost(most: number, { tokens }: Message): boolean {
  counts++;
  let distinct = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, word } = tokens[i]!;
    if (kind !== 'word') continue;
    const seen = seenBy(word);
    if (seen.count === counts) continue;
    seen.count = counts;
    distinct++;
    if (distinct > most) return false;
  }
  return true;
}

/** Share of English function words among the words of a text, and how many words there are. */
export function englishShare(reading: Reading): { readonly share: number; readonly words: number } {
  const { words, english } = counted(reading);
  return { share: words === 0 ? 0 : english / words, words };
}

/** Whether a text makes no words, says the same few again and again, or makes no sentences. */
export function sense(reading: Reading): {
  readonly isGibberish: boolean;
  readonly isRepetition: boolean;
  readonly isSoup: boolean;
} {
  const { message } = reading;
  const { words, english, odd } = counted(reading);
  if (words === 0) return { isGibberish: message.emoji.length === 0, isRepetition: false, isSoup: false };
  return {
    isGibberish: odd / words > 0.5,
    isRepetition: words >= 8 && (hasAtMost(Math.max(2, words / 6), message) || saysThrice(message)),
    isSoup: words >= 6 && english / words < 0.12 && /^[\u0000-\u007f\s]*$/.test(message.text),
  };
}

/** The fewest characters of a sentence that is not said again for a good reason. */
const SHORTEST = 20;

/** Whether a sentence of some length stands there three times. */
function saysThrice({ sentences, text, tokens }: Message): boolean {
  const long = sentences.filter(({ start, end }) => end - start >= SHORTEST);
  if (long.length < 3) return false;
  // What is the same ends with the same word: that is quickly seen.
  if (!hasThrice(long.map(({ last }) => tokens[last - 1]!.word))) return false;
  return hasThrice(
    long.map(({ start, end }) => {
      const said = text.slice(start, end).trim().toLowerCase();
      // The first time the greeting may stand apart.
      return said.replace(/^(?:hello|hi|hey|dear [^,]{1,40}),\s*/, '');
    }),
  );
}

function hasThrice(list: readonly unknown[]): boolean {
  const counts = new Map<unknown, number>();
  for (const one of list) {
    const count = (counts.get(one) ?? 0) + 1;
    if (count === 3) return true;
    counts.set(one, count);
  }
  return false;
}

const isOdd = whetherWord(({ lower }) => (lower.length < 4 ? lower === '…' : looksOdd(lower)));

/** Letters side by side on a keyboard. */
const ROWS = 'asdf sdfg dfgh fghj ghjk hjkl qwer wert zxcv xcvb cvbn'.split(' ');
const MOST_CONSONANTS = 5;
const MOST_REPEATS = 3;

/** A lower-case word that no language has: no vowel, many consonants in a row, or four letters of the same row of keys. */
function looksOdd(word: string): boolean {
  if (word.length > 24) return true;
  let [vowels, consonants, repeats] = [0, 0, 0];
  let isOdd = false;
  for (let i = 0; i < word.length; i++) {
    const letter = word[i]!;
    if (letter < 'a' || letter > 'z') return false;
    const isVowel = 'aeiouy'.includes(letter);
    if (isVowel) vowels++;
    // An "s" binds any consonants: "borschtsch".
    consonants = isVowel || letter === 's' ? 0 : consonants + 1;
    repeats = letter === word[i - 1] ? repeats + 1 : 1;
    if (consonants > MOST_CONSONANTS || repeats > MOST_REPEATS) isOdd = true;
  }
  return isOdd || vowels === 0 || ROWS.some(row => word.includes(row));
}

/** How much of two messages is the same, 0 to 1: common pairs of words over all of the longer one. */
export function likeness(left: Message, right: Message): number {
  const a = pairs(left);
  const b = pairs(right);
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return common / Math.max(a.size, b.size);
}

const knownPairs = new WeakMap<Message, ReadonlySet<string>>();

function pairs(message: Message): ReadonlySet<string> {
  const known = knownPairs.get(message);
  if (known !== undefined) return known;
  const found = new Set<string>();
  const { tokens } = message;
  for (let i = 0; i < Math.min(tokens.length, 3000); i++)
    found.add(`${tokens[i]!.lower} ${tokens[i + 1]?.lower ?? ''}`);
  knownPairs.set(message, found);
  return found;
}

/** Whether a text is the bad message of an exercise again; the same words in a lower voice are not. */
export const isHandedBack = (message: Message, bad: Message): boolean =>
  likeness(message, bad) >= SAME && capsIn(message) >= capsIn(bad) / 2;

const SAME = 0.985;

const capsIn = ({ tokens }: Message): number => {
  let count = 0;
  for (const token of tokens) if (token.caps && token.lower.length > 1) count++;
  return count;
};

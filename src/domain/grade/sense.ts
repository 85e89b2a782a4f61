import type { Message } from '../message/message.ts';
import { once, type Reading } from './reading.ts';

const FUNCTION_WORDS = new Set(
  'the a an and or but if of to in on at by for from with as is be am are was were it its i me my we us our you your he she they this that these those there here so than then not no yes do have had has did does can will would could should may might what which who how why when where all any some more about after just'.split(
    ' ',
  ),
);

/** What is counted among the words up to a token. */
interface Counts {
  readonly words: number;
  readonly english: number;
  readonly odd: number;
  readonly distinct: number;
}

/** The counts before each token and before the end: a beginning has the first tokens of the whole. */
const countsBefore = once(({ message: { tokens } }): readonly Counts[] => {
  const seen = new Set<string>();
  let [words, english, odd] = [0, 0, 0];
  const counts: Counts[] = [{ words, english, odd, distinct: 0 }];
  for (const { kind, lower } of tokens) {
    if (kind === 'word') {
      words++;
      if (FUNCTION_WORDS.has(lower)) english++;
      if (isOdd(lower)) odd++;
      seen.add(lower);
    }
    counts.push({ words, english, odd, distinct: seen.size });
  }
  return counts;
});

const counted = (reading: Reading): Counts =>
  countsBefore(reading.whole ?? reading)[reading.message.tokens.length]!;

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
  const { words, english, odd, distinct } = counted(reading);
  if (words === 0) return { isGibberish: message.emoji.length === 0, isRepetition: false, isSoup: false };
  return {
    isGibberish: odd / words > 0.5,
    isRepetition: words >= 8 && (distinct <= Math.max(2, words / 6) || saysThrice(message)),
    isSoup: words >= 6 && english / words < 0.12 && /^[\u0000-\u007f\s]*$/.test(message.text),
  };
}

/** Whether a sentence of some length stands there three times. */
function saysThrice({ sentences, text }: Message): boolean {
  if (sentences.length < 3) return false;
  const counts = new Map<string, number>();
  for (const { start, end } of sentences) {
    if (end - start < 20) continue;
    // The first time the greeting may stand apart.
    const said = text
      .slice(start, end)
      .trim()
      .toLowerCase()
      .replace(/^(?:hello|hi|hey|dear [^,]{1,40}),\s*/, '');
    const count = (counts.get(said) ?? 0) + 1;
    if (count === 3) return true;
    counts.set(said, count);
  }
  return false;
}

const oddness = new Map<string, boolean>();

function isOdd(word: string): boolean {
  if (word.length < 4) return word === '…';
  let odd = oddness.get(word);
  if (odd === undefined) {
    odd = looksOdd(word);
    if (oddness.size < 20_000) oddness.set(word, odd);
  }
  return odd;
}

/** A lower-case word that no language has: no vowel, or four and more consonants of the same row of keys. */
function looksOdd(word: string): boolean {
  if (word.length > 24) return true;
  if (!/^[a-z]+$/.test(word)) return false;
  return (
    !/[aeiouy]/.test(word) ||
    /(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|zxcv|xcvb|cvbn)/.test(word) ||
    /[bcdfghjklmnpqrtvwxz]{6,}/.test(word) ||
    /(.)\1{3,}/.test(word)
  );
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

import type { Message } from '../message/message.ts';

const FUNCTION_WORDS = new Set(
  'the a an and or but if of to in on at by for from with as is be am are was were it its i me my we us our you your he she they this that these those there here so than then not no yes do have had has did does can will would could should may might what which who how why when where all any some more about after just'.split(
    ' ',
  ),
);

/** Share of English function words among the words of a text, and how many words there are. */
export function englishShare(message: Message): { readonly share: number; readonly words: number } {
  let known = 0;
  let words = 0;
  for (const token of message.tokens) {
    if (token.kind !== 'word') continue;
    words++;
    if (FUNCTION_WORDS.has(token.lower)) known++;
  }
  return { share: words === 0 ? 0 : known / words, words };
}

/** Whether a text makes no words, says the same few again and again, or makes no sentences. */
export function sense(message: Message): {
  readonly isGibberish: boolean;
  readonly isRepetition: boolean;
  readonly isSoup: boolean;
} {
  const words = message.tokens.filter(token => token.kind === 'word');
  if (words.length === 0)
    return { isGibberish: message.emoji.length === 0, isRepetition: false, isSoup: false };
  const odd = words.filter(token => isOdd(token.lower)).length;
  const distinct = new Set(words.map(token => token.lower)).size;
  const repeats = words.length >= 8 && distinct <= Math.max(2, words.length / 6);
  const { share } = englishShare(message);
  return {
    isGibberish: odd / words.length > 0.5,
    isRepetition: repeats,
    isSoup: words.length >= 6 && share < 0.12 && /^[\u0000-\u007f\s]*$/.test(message.text),
  };
}

/** A lower-case word that no language has: no vowel, or four and more consonants of the same row of keys. */
function isOdd(word: string): boolean {
  if (word === '…' || word.length > 24) return true;
  if (!/^[a-z]+$/.test(word) || word.length < 4) return false;
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

function pairs(message: Message): Set<string> {
  const found = new Set<string>();
  const { tokens } = message;
  for (let i = 0; i < Math.min(tokens.length, 3000); i++)
    found.add(`${tokens[i]!.lower} ${tokens[i + 1]?.lower ?? ''}`);
  return found;
}

import { isTextSpeak, spellOut } from './slang.ts';
import { areWordsMany, forgetWords, ownCopy, type Word, wordOf } from './word.ts';

/** What a written word tells by itself, wherever it stands. */
export interface Spelling {
  /** The words that it stands for: two for "don't", the spelt-out ones for text-speak. */
  readonly words: readonly Word[];
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** At least two letters, all of them capitals. */
  readonly caps: boolean;
  /** Written as slang or text-speak. */
  readonly slang: boolean;
}

/** Longest piece that is read as one word; longer runs are one token that matches nothing. */
const MAX_WORD = 40;

const NEGATED = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['ai', 'is'],
]);
const ENDINGS = new Map([
  ['m', 'am'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
]);

/** Splits "don't" and "I'm" in two; "let's" is "let us"; a possessive keeps "'s" as its own token. */
function splitContraction(word: string): readonly string[] {
  const mark = word.lastIndexOf("'");
  if (mark < 1) return [word];
  const head = word.slice(0, mark);
  const tail = word.slice(mark + 1);
  if (tail === 't' && head.endsWith('n')) {
    const stem = head.slice(0, -1);
    return [NEGATED.get(stem) ?? stem, 'not'];
  }
  if (tail === 's') return head === 'let' ? ['let', 'us'] : [head, "'s"];
  const ending = ENDINGS.get(tail);
  if (ending !== undefined) return [head, ending];
  return [head + tail];
}

const ASCII_ONLY = /^[\u0000-\u007f]*$/;

const isCaps = (raw: string): boolean => {
  // A second ASCII letter that is small settles it for nearly all words.
  if (raw.length < 2 || (raw[1]! >= 'a' && raw[1]! <= 'z')) return false;
  if (ASCII_ONLY.test(raw)) return /[A-Z].*[A-Z]/.test(raw) && !/[a-z]/.test(raw);
  return /\p{Lu}.*\p{Lu}/u.test(raw) && !/\p{Ll}/u.test(raw);
};

const isCapital = (raw: string): boolean => (raw < '\u0080' ? raw >= 'A' && raw < '[' : /^\p{Lu}/u.test(raw));

/** The words that a word is written for. */
function spelledOut(lower: string, raw: string): readonly string[] {
  if (lower.includes("'")) return splitContraction(lower);
  // "R", "U", "DM" in capitals are initials or names of things more often than text-speak.
  if (lower.length < 3 && raw !== lower) return [lower];
  return spellOut(lower) ?? [lower];
}

const lowerOf = (raw: string): string => (raw.length > MAX_WORD ? '…' : raw.toLowerCase());

let spellings = new Map<string, Spelling>();

/** So many spellings are remembered from message to message. */
const MOST = 30_000;

/** Makes room before a message is read: words are forgotten all at once, and never within a message. */
export function makeRoom(): void {
  if (spellings.size <= MOST && !areWordsMany()) return;
  spellings = new Map();
  forgetWords();
}

/** Reads a folded word as it is written. */
export function spellingOf(raw: string): Spelling {
  const known = spellings.get(raw);
  if (known !== undefined) return known;
  const lower = lowerOf(raw);
  const caps = isCaps(raw);
  const spelling: Spelling = {
    words: spelledOut(lower, raw).map(wordOf),
    capital: isCapital(raw),
    caps,
    slang: isTextSpeak(lower) && !(caps && raw.length < 3),
  };
  if (raw.length <= MAX_WORD) spellings.set(ownCopy(raw), spelling);
  return spelling;
}

/** A piece that is no word: a number, a link, a picture. */
export const symbolOf = (raw: string): Spelling => ({
  words: [wordOf(lowerOf(raw))],
  capital: isCapital(raw),
  caps: false,
  slang: false,
});

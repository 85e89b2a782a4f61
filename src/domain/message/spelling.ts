import { isTextSpeak, spellOut } from './slang.ts';
import { areWordsMany, forgetWords, ownCopy, type Word, wordOf } from './word.ts';

/** What a written word tells by itself, wherever it stands. */
export interface Spelling {
  readonly raw: string;
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

/** So many spellings are remembered from message to message, in a table that is looked up without cutting words out. */
const MOST = 8_000;
const FEWEST_SLOTS = 1024;
let slots = new Array<Spelling | undefined>(FEWEST_SLOTS);
let count = 0;

/** Makes room before a message is read: words are forgotten all at once, and never within a message. */
export function makeRoom(): void {
  if (count <= MOST && !areWordsMany()) return;
  slots = new Array(FEWEST_SLOTS);
  count = 0;
  forgetWords();
}

function hashAt(source: string, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ source.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function standsAt(raw: string, source: string, from: number): boolean {
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) !== source.charCodeAt(from + i)) return false;
  return true;
}

/** Twice as many slots; the table is half empty at least. */
function grow(): void {
  const old = slots;
  slots = new Array(2 * old.length);
  for (const one of old) if (one !== undefined) put(one);
}

function put(spelling: Spelling): void {
  const mask = slots.length - 1;
  let slot = hashAt(spelling.raw, 0, spelling.raw.length) & mask;
  while (slots[slot] !== undefined) slot = (slot + 1) & mask;
  slots[slot] = spelling;
}

/** Reads the folded word that stands between two offsets as it is written. */
export function spellingAt(source: string, from: number, to: number): Spelling {
  if (to - from > MAX_WORD) return spellingOf(source.slice(from, to));
  const mask = slots.length - 1;
  let slot = hashAt(source, from, to) & mask;
  for (let known = slots[slot]; known !== undefined; known = slots[slot]) {
    if (known.raw.length === to - from && standsAt(known.raw, source, from)) return known;
    slot = (slot + 1) & mask;
  }
  const spelling = spellingOf(ownCopy(source.slice(from, to)));
  slots[slot] = spelling;
  count++;
  if (2 * count >= slots.length) grow();
  return spelling;
}

function spellingOf(raw: string): Spelling {
  const lower = lowerOf(raw);
  const caps = isCaps(raw);
  return {
    raw,
    words: spelledOut(lower, raw).map(wordOf),
    capital: isCapital(raw),
    caps,
    slang: isTextSpeak(lower) && !(caps && raw.length < 3),
  };
}

/** A piece that is no word: a number, a link, a picture. */
export const symbolOf = (raw: string): Spelling => ({
  raw,
  words: [wordOf(lowerOf(raw))],
  capital: isCapital(raw),
  caps: false,
  slang: false,
});

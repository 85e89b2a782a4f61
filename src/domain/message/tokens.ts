import { type Folded, fold } from './fold.ts';
import { latinPattern } from './latin-pattern.ts';
import { lemma } from './lemma.ts';
import type { Token, TokenKind } from './message.ts';
import { isTextSpeak, spellOut } from './slang.ts';

/** Longest piece that is read as one word; longer runs are one token that matches nothing. */
const MAX_WORD = 40;

const LINK =
  '(?<link>(?:https?:\\/\\/|www\\.)[^\\s<>"\']{1,400}|[\\w.+-]{1,60}@[a-z0-9-]{1,60}(?:\\.[a-z0-9-]{1,30}){1,3}|\\b[a-z0-9-]{2,40}\\.(?:com|io|org|net|co|ai|app|dev|me|ly)(?:\\/[^\\s<>"\']{0,200})?\\b)|';
const rest = (emoji: string): string =>
  [
    '(?<money>[$\\u00a3\\u20ac\\u20b9\\u00a5]\\s?\\d[\\d.,]{0,15}(?:\\s?(?:k|m|bn|million)\\b)?|\\d[\\d.,]{0,15}\\s?(?:%|[$\\u00a3\\u20ac\\u20b9]))',
    `(?<emoji>${emoji})`,
    '(?<smiley>(?<![\\w:])(?:[:;=]-?[)(DPp*/|]|<3|\\^_\\^)(?![\\w/]))',
    "(?<word>[\\p{L}\\p{N}_]+(?:[.,](?=\\d)\\d+)*(?:'[\\p{L}]+)?)",
  ].join('|');
const REST = rest(
  '(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\p{Extended_Pictographic})[\\u200d\\ufe0f\\u{1F3FB}-\\u{1F3FF}]{0,3}(?:(?<=\\u200d)\\p{Extended_Pictographic}[\\u200d\\ufe0f\\u{1F3FB}-\\u{1F3FF}]{0,3}){0,8}',
);
/** The only two signs below U+0250 that may be pictures. */
const LATIN_REST = rest('[\\xa9\\xae]');
const tokenPattern = latinPattern(REST, 'gi', LATIN_REST);
const tokenOrLinkPattern = latinPattern(LINK + REST, 'gi', LINK + LATIN_REST);
const HAS_LINK = /@|:\/\/|www\.|\.(?:com|io|org|net|co|ai|app|dev|me|ly)\b/i;

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

const SPACE = 32;
const GAP = /[\n"'()[\]{}<>,;:.!?/*#|&+=_-]/g;

/** The marks between two tokens, at most 12 of them, and one space after them if there was any white space. */
function gapOf(folded: string, from: number, to: number): string {
  if (from === to) return '';
  if (to === from + 1 && folded.charCodeAt(from) === SPACE) return ' ';
  const text = folded.slice(from, Math.min(to, from + 60));
  const marks = text.match(GAP);
  const space = /\s/.test(text) ? ' ' : '';
  return marks === null ? space : marks.slice(0, 12).join('') + space;
}

/** Quoted ranges of the folded text: paired double quotes within one line, at most 400 characters. */
function quotedRanges(folded: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  if (!folded.includes('"')) return found;
  for (const match of folded.matchAll(/"[^"\n]{1,400}"/g))
    found.push([match.index, match.index + match[0].length]);
  return found;
}

/** Kinds of ASCII signs: 1 begins no token, 2 a small letter, 4 a capital; the rest is left to the pattern. */
const SIGNS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return 2;
  if (code >= 65 && code <= 90) return 4;
  return /[\s!"#%&'()*+,./>?@[\\\]`{|}~-]/.test(String.fromCharCode(code)) ? 1 : 0;
});
const LETTER = 6;

/**
 * Where a word of ASCII letters ends that begins here, with what follows an apostrophe; 0 where more than letters may
 * belong to it.
 */
function plainEnd(source: string, from: number): number {
  let at = from;
  let code = source.charCodeAt(at);
  while (code < 128 && SIGNS[code]! & LETTER) code = source.charCodeAt(++at);
  if (code === APOSTROPHE) {
    const mark = at;
    code = source.charCodeAt(++at);
    while (code < 128 && SIGNS[code]! & LETTER) code = source.charCodeAt(++at);
    // An apostrophe without a letter after it stands outside the word.
    if (at === mark + 1) return code < 128 || at === source.length ? mark : 0;
    return code < 128 || at === source.length ? at : 0;
  }
  if (at === source.length) return at;
  // Digits, underscores and other letters belong to the word, and so may a comma or full stop before a digit.
  if (code >= 128 || code === UNDERSCORE || isDigit(code)) return 0;
  if ((code === COMMA || code === FULL_STOP) && isDigit(source.charCodeAt(at + 1))) return 0;
  return at;
}

const APOSTROPHE = 39;
const COMMA = 44;
const FULL_STOP = 46;
const UNDERSCORE = 95;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A piece of the folded text that is a token, or two when it is a contraction. */
interface Piece {
  readonly kind: TokenKind;
  readonly from: number;
  readonly to: number;
}

/** Finds the pieces of a folded text. Words of plain letters are read sign by sign, the rest by pattern. */
function pieces(source: string): readonly Piece[] {
  const found: Piece[] = [];
  const hasLink = HAS_LINK.test(source);
  let pattern: RegExp | undefined;
  let at = 0;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    const sign = hasLink || code >= 128 ? 0 : SIGNS[code]!;
    if (sign === 1) {
      at++;
      continue;
    }
    const end = sign & LETTER ? plainEnd(source, at) : 0;
    if (end > 0) {
      found.push({ kind: 'word', from: at, to: end });
      at = end;
      continue;
    }
    pattern ??= (hasLink ? tokenOrLinkPattern : tokenPattern)(source);
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match === null) break;
    at = match.index + match[0].length;
    found.push({ kind: kindOf(match.groups!, match[0]), from: match.index, to: at });
  }
  return found;
}

/** Splits a text into tokens with offsets in the original. Linear in the length. */
export function tokenise(text: string): { readonly tokens: readonly Token[]; readonly folded: Folded } {
  const folded = fold(text);
  const source = folded.text;
  const isPlain = source === text;
  const quoted = quotedRanges(source);
  let quote = 0;
  const tokens: Token[] = [];
  let previous = 0;
  for (const { kind, from, to } of pieces(source)) {
    const raw = source.slice(from, to);
    while (quote < quoted.length && quoted[quote]![1] <= from) quote++;
    const start = folded.at(from);
    const base = {
      kind,
      start,
      // A folded character may stand for several: end at the end of the last one, never inside.
      end: isPlain
        ? to
        : Math.max(folded.at(to - 1) + 1, folded.at(to) - trailing(text, folded.at(to - 1), folded.at(to))),
      capital: isCapital(raw),
      caps: kind === 'word' && isCaps(raw),
      quoted: quote < quoted.length && quoted[quote]![0] < from,
    };
    const gap = gapOf(source, previous, from);
    previous = to;
    const lower = raw.length > MAX_WORD ? '…' : raw.toLowerCase();
    const slang = kind === 'word' && isTextSpeak(lower) && !(base.caps && raw.length < 3);
    const parts = kind === 'word' ? spelledOut(lower, raw) : null;
    if (parts === null) tokens.push({ ...base, slang, gap, lower, lemma: lemma(lower) });
    else
      parts.forEach((part, index) => {
        tokens.push({ ...base, slang, gap: index === 0 ? gap : '', lower: part, lemma: lemma(part) });
      });
  }
  return { tokens, folded };
}

/** How many invisible or foreign code units lie between a token's last character and the next folded one. */
function trailing(text: string, last: number, next: number): number {
  const width = (text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  return Math.max(0, next - last - width);
}

/** The words that a word is written for; null when it stands for itself. */
function spelledOut(lower: string, raw: string): readonly string[] | null {
  if (lower.includes("'")) return splitContraction(lower);
  // "R", "U", "DM" in capitals are initials or names of things more often than text-speak.
  if (lower.length < 3 && raw !== lower) return null;
  return spellOut(lower) ?? null;
}

function kindOf({ word, link, money, emoji }: Record<string, string | undefined>, raw: string): TokenKind {
  if (word !== undefined) return /^\d[\d.,]*$/.test(raw) ? 'number' : 'word';
  if (link !== undefined) return 'link';
  if (money !== undefined) return 'money';
  return emoji !== undefined ? 'emoji' : 'smiley';
}

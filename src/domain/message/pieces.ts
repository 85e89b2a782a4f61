import { latinPattern } from './latin-pattern.ts';
import type { TokenKind } from './message.ts';

const LINK =
  '(?<link>(?:https?:\\/\\/|www\\.)[^\\s<>"\']{1,400}|[\\w.+-]{1,60}@[a-z0-9-]{1,60}(?:\\.[a-z0-9-]{1,30}){1,3}|\\b[a-z0-9-]{2,40}\\.(?:com|io|org|net|co|ai|app|dev|me|ly)(?:\\/[^\\s<>"\']{0,200})?\\b)|';
const rest = (emoji: string): string =>
  [
    '(?<money>[$\\u00a3\\u20ac\\u20b9\\u00a5]\\s?\\d[\\d.,]{0,15}(?:\\s?(?:k|m|bn|million)(?!\\w))?|\\d[\\d.,]{0,15}\\s?(?:%|[$\\u00a3\\u20ac\\u20b9]))',
    `(?<emoji>${emoji})`,
    '(?<smiley>(?<![\\w:])(?:[:;=]-?[)(DPp*/|]|<3|\\^_\\^)(?![\\w/]))',
    "(?<word>[\\p{L}\\p{N}_]+(?:(?<=\\d)[.,]\\d+)*(?:'[\\p{L}]+)?)",
  ].join('|');
const REST = rest(
  '(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\p{Extended_Pictographic})[\\u200d\\ufe0f\\u{1F3FB}-\\u{1F3FF}]{0,3}(?:(?<=\\u200d)\\p{Extended_Pictographic}[\\u200d\\ufe0f\\u{1F3FB}-\\u{1F3FF}]{0,3}){0,8}',
);
/** The only two signs below U+0250 that may be pictures. */
const LATIN_REST = rest('[\\xa9\\xae]');
const tokenPattern = latinPattern(REST, 'gi', LATIN_REST);
const tokenOrLinkPattern = latinPattern(LINK + REST, 'gi', LINK + LATIN_REST);
const HAS_LINK = /@|:\/\/|www\.|\.(?:com|io|org|net|co|ai|app|dev|me|ly)(?!\w)/i;

/** Kinds of ASCII signs: 1 begins no token, 2 a small letter, 4 a capital, 8 a digit; the rest is left to the pattern. */
const SIGNS = new Uint8Array(128).fill(2, 97, 123).fill(4, 65, 91).fill(8, 48, 58);
for (const sign of '\t\n\v\f\r !"#%&\'()*+,-./>?@[\\]`{|}~') SIGNS[sign.charCodeAt(0)] = 1;
const LETTER = 6;
const DIGIT = 8;

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
  // Digits, underscores and other letters belong to the word.
  return code >= 128 || code === UNDERSCORE || isDigit(code) ? 0 : at;
}

/** The longest number that is read sign by sign. */
const LONGEST = 12;

/** Where digits end that begin here and stand alone or before a percent sign; 0 where more may belong to them. */
function numberEnd(source: string, from: number): number {
  let at = from;
  while (at - from < LONGEST && isDigit(source.charCodeAt(at))) at++;
  const next = source.charAt(at);
  if (next === '%') return at + 1;
  // A point may go on with digits, and a space with the sign of a sum.
  const after = source.slice(at, at + 3);
  return /^(?:[\w\t\v\f\r$'\x80-\uffff]|[.,][\d.,%$\x80-\uffff]|[.,]?\s[%$\x80-\uffff])/.test(after) ? 0 : at;
}

/** Signs that begin smileys and nothing else, with what may come next then. */
const SMILEYS: Readonly<Record<string, string>> = {
  ':': '-)(DdPp*/|',
  ';': '-)(DdPp*/|',
  '=': '-)(DdPp*/|',
  '<': '3',
  '^': '_',
};

/** Whether a sign, such as a colon before a space, begins no smiley and so nothing. */
function beginsNothing(source: string, at: number): boolean {
  const next = SMILEYS[source[at]!];
  return next !== undefined && (at + 1 === source.length || !next.includes(source[at + 1]!));
}

const APOSTROPHE = 39;
const UNDERSCORE = 95;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Takes a piece of a folded text that is a token, or two when it is a contraction. */
type TakePiece = (kind: TokenKind, from: number, to: number) => void;

/** Finds the pieces of a folded text in turn. Words of plain letters and plain numbers are read sign by sign, the rest by pattern. */
export function eachPiece(source: string, take: TakePiece): void {
  const hasLink = HAS_LINK.test(source);
  let pattern: RegExp | undefined;
  let at = 0;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    const sign = hasLink || code >= 128 ? 0 : SIGNS[code]!;
    if (sign === 1 || (sign === 0 && !hasLink && beginsNothing(source, at))) {
      at++;
      continue;
    }
    const end = sign & LETTER ? plainEnd(source, at) : sign === DIGIT ? numberEnd(source, at) : 0;
    if (end > 0) {
      take(sign & LETTER ? 'word' : source[end - 1] === '%' ? 'money' : 'number', at, end);
      at = end;
      continue;
    }
    pattern ??= (hasLink ? tokenOrLinkPattern : tokenPattern)(source);
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match === null) break;
    at = match.index + match[0].length;
    take(kindOf(match.groups!, match[0]), match.index, at);
  }
}

function kindOf({ word, link, money, emoji }: Record<string, string | undefined>, raw: string): TokenKind {
  if (word !== undefined) return /^\d[\d.,]*$/.test(raw) ? 'number' : 'word';
  if (link !== undefined) return 'link';
  if (money !== undefined) return 'money';
  return emoji !== undefined ? 'emoji' : 'smiley';
}

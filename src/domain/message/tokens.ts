import { type Folded, fold } from './fold.ts';
import { latinPattern } from './latin-pattern.ts';
import type { Token, TokenKind } from './message.ts';
import { makeRoom, type Spelling, spellingOf, symbolOf } from './spelling.ts';
import type { Word } from './word.ts';

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

const SPACE = 32;
const GAP = /[\n"'()[\]{}<>,;:.!?/*#|&+=_-]/g;

/** What stands between tokens again and again: "," and a space, a full stop and a space, a line end. */
const gaps = new Map<string, string>();
const SHORT_GAP = 4;

/** The marks between two tokens, at most 12 of them, and one space after them if there was any white space. */
function gapOf(folded: string, from: number, to: number): string {
  if (from === to) return '';
  if (to === from + 1 && folded.charCodeAt(from) === SPACE) return ' ';
  const text = folded.slice(from, Math.min(to, from + 60));
  if (text.length > SHORT_GAP) return marksOf(text);
  let gap = gaps.get(text);
  if (gap === undefined) {
    gap = marksOf(text);
    if (gaps.size < 1000) gaps.set(text, gap);
  }
  return gap;
}

function marksOf(text: string): string {
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
  makeRoom();
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
    // A folded character may stand for several: end at the end of the last one, never inside.
    const end = isPlain
      ? to
      : Math.max(folded.at(to - 1) + 1, folded.at(to) - trailing(text, folded.at(to - 1), folded.at(to)));
    const isQuoted = quote < quoted.length && quoted[quote]![0] < from;
    const spelling = kind === 'word' ? spellingOf(raw) : symbolOf(raw);
    const gap = gapOf(source, previous, from);
    previous = to;
    const { words } = spelling;
    for (let i = 0; i < words.length; i++)
      tokens.push(tokenOf(words[i]!, spelling, { kind, start, end, gap: i === 0 ? gap : '', isQuoted }));
  }
  return { tokens, folded };
}

/** Where and how a word stands in the text. */
interface Place extends Pick<Token, 'kind' | 'start' | 'end' | 'gap'> {
  readonly isQuoted: boolean;
}

const tokenOf = (
  word: Word,
  { capital, caps, slang }: Spelling,
  { kind, start, end, gap, isQuoted }: Place,
): Token => ({
  kind,
  start,
  end,
  word,
  lower: word.lower,
  lemma: word.lemma,
  capital,
  caps,
  slang,
  gap,
  quoted: isQuoted,
});

/** How many invisible or foreign code units lie between a token's last character and the next folded one. */
function trailing(text: string, last: number, next: number): number {
  const width = (text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  return Math.max(0, next - last - width);
}

function kindOf({ word, link, money, emoji }: Record<string, string | undefined>, raw: string): TokenKind {
  if (word !== undefined) return /^\d[\d.,]*$/.test(raw) ? 'number' : 'word';
  if (link !== undefined) return 'link';
  if (money !== undefined) return 'money';
  return emoji !== undefined ? 'emoji' : 'smiley';
}

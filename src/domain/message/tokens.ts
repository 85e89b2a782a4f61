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
  if (raw.length < 2) return false;
  if (ASCII_ONLY.test(raw)) return /[A-Z].*[A-Z]/.test(raw) && !/[a-z]/.test(raw);
  return /\p{Lu}.*\p{Lu}/u.test(raw) && !/\p{Ll}/u.test(raw);
};

const isCapital = (raw: string): boolean => (raw < '\u0080' ? raw >= 'A' && raw < '[' : /^\p{Lu}/u.test(raw));

const GAP = /[\n"'()[\]{}<>,;:.!?/*#|&+=_-]/g;

/** The marks between two tokens, at most 12 of them, and one space after them if there was any white space. */
function gapOf(folded: string, from: number, to: number): string {
  if (from === to) return '';
  const text = folded.slice(from, Math.min(to, from + 60));
  if (text === ' ') return ' ';
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

/** Splits a text into tokens with offsets in the original. Linear in the length. */
export function tokenise(text: string): { readonly tokens: readonly Token[]; readonly folded: Folded } {
  const folded = fold(text);
  const source = folded.text;
  const quoted = quotedRanges(source);
  let quote = 0;
  const tokens: Token[] = [];
  let previous = 0;
  for (const match of source.matchAll((HAS_LINK.test(source) ? tokenOrLinkPattern : tokenPattern)(source))) {
    const raw = match[0];
    const groups = match.groups!;
    const from = match.index;
    const to = from + raw.length;
    while (quote < quoted.length && quoted[quote]![1] <= from) quote++;
    const kind = kindOf(groups, raw);
    const start = folded.at(from);
    const base = {
      kind,
      start,
      // A folded character may stand for several: end at the end of the last one, never inside.
      end: Math.max(folded.at(to - 1) + 1, folded.at(to) - trailing(text, folded.at(to - 1), folded.at(to))),
      capital: isCapital(raw),
      caps: kind === 'word' && isCaps(raw),
      quoted: quote < quoted.length && quoted[quote]![0] < from,
    };
    const gap = gapOf(source, previous, from);
    previous = to;
    const lower = raw.length > MAX_WORD ? '…' : raw.toLowerCase();
    const parts = kind === 'word' ? spelledOut(lower, raw) : [lower];
    const slang = kind === 'word' && isTextSpeak(lower) && !(base.caps && raw.length < 3);
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

function spelledOut(lower: string, raw: string): readonly string[] {
  if (lower.includes("'")) return splitContraction(lower);
  // "R", "U", "DM" in capitals are initials or names of things more often than text-speak.
  if (lower.length < 3 && raw !== lower) return [lower];
  return spellOut(lower) ?? [lower];
}

function kindOf({ word, link, money, emoji }: Record<string, string | undefined>, raw: string): TokenKind {
  if (word !== undefined) return /^\d[\d.,]*$/.test(raw) ? 'number' : 'word';
  if (link !== undefined) return 'link';
  if (money !== undefined) return 'money';
  return emoji !== undefined ? 'emoji' : 'smiley';
}

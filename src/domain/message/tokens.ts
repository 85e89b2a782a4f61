import { type Folded, fold } from './fold.ts';
import type { Token } from './message.ts';
import { eachPiece } from './pieces.ts';
import { makeRoom, spellingAt, symbolOf } from './spelling.ts';

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

/** The marks between two tokens of a text. */
export function gapIn(text: string, from: number, to: number): string {
  const between = fold(text.slice(from, to)).text;
  return gapOf(between, 0, between.length);
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

/** Splits a text into tokens with offsets in the original. Linear in the length. */
export function tokenise(text: string): { readonly tokens: readonly Token[]; readonly folded: Folded } {
  makeRoom();
  const folded = fold(text);
  const source = folded.text;
  const isPlain = source === text;
  const quotes = quotedRanges(source);
  let quote = 0;
  const tokens: Token[] = [];
  let previous = 0;
  eachPiece(source, (kind, from, to) => {
    while (quote < quotes.length && quotes[quote]![1] <= from) quote++;
    const quoted = quote < quotes.length && quotes[quote]![0] < from;
    const start = folded.at(from);
    const end = isPlain ? to : endOf(text, folded, to);
    const { words, capital, caps, slang } =
      kind === 'word' ? spellingAt(source, from, to) : symbolOf(source.slice(from, to));
    let gap = gapOf(source, previous, from);
    previous = to;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      const { lower, lemma } = word;
      tokens.push({ kind, start, end, word, lower, lemma, capital, caps, slang, gap, quoted });
      gap = '';
    }
  });
  return { tokens, folded };
}

/** A folded character may stand for several: a token ends at the end of the last one, never inside. */
function endOf(text: string, { at }: Folded, to: number): number {
  const last = at(to - 1);
  return Math.max(last + 1, at(to) - trailing(text, last, at(to)));
}

/** How many invisible or foreign code units lie between a token's last character and the next folded one. */
function trailing(text: string, last: number, next: number): number {
  const width = (text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  return Math.max(0, next - last - width);
}

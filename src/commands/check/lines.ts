import { cleanText } from '../../domain/text/clean-text.ts';
import { wrapRows } from '../../domain/text/wrap.ts';
import { type Piece, piece } from './style.ts';

/** Lines behind a sign, the further ones under the first. */
export function hanging(sign: readonly Piece[], pieces: readonly Piece[], width: number): Piece[][] {
  const indent = sign.reduce((sum, { text }) => sum + text.length, 0);
  return wrapped(pieces, width - indent).map((line, index) => [
    ...(index === 0 ? sign : [piece(' '.repeat(indent))]),
    ...line,
  ]);
}

/** Pieces as lines of at most `width` cells, without anything that a terminal would obey. */
export function wrapped(pieces: readonly Piece[], width: number): Piece[][] {
  const clean = pieces.map(one => ({ ...one, text: cleanText(one.text) }));
  const text = clean.map(one => one.text).join('');
  return wrapRows(text, width).map(({ start, end, last }) =>
    slice(clean, start, last ? end : blanksOff(text, start, end)),
  );
}

function blanksOff(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text[at - 1] === ' ') at -= 1;
  return at;
}

function slice(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const one of pieces) {
    const text = one.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += one.text.length;
    if (text !== '') found.push({ ...one, text });
  }
  return found;
}

import { harmless } from '../domain/text/clean-text.ts';
import { cellWidth } from '../domain/text/width.ts';
import { wrapRows } from '../domain/text/wrap.ts';
import type { Role } from './theme.ts';

/** A stretch of text that looks the same throughout. */
export interface Piece {
  readonly text: string;
  readonly role?: Role;
  readonly bold?: boolean;
  readonly underline?: boolean;
}

/** One row of the screen, already cut to its width. */
export type Line = readonly Piece[];

/** The empty row. */
export const BLANK: Line = [];

/** One piece of text as a line or part of one, without anything that a terminal would obey. */
export const piece = (text: string, role?: Role, extra: Omit<Piece, 'text' | 'role'> = {}): Piece => ({
  text: harmless(text),
  ...(role !== undefined && { role }),
  ...extra,
});

/** Cells that a line takes. */
export const lineWidth = (line: Line): number => line.reduce((sum, { text }) => sum + cellWidth(text), 0);

/** Styled text wrapped at a width: the rows of the joined text, each with its share of the pieces. */
export function wrapPieces(pieces: Line, width: number): Line[] {
  const text = pieces.map(part => part.text).join('');
  return wrapRows(text, width).map(row => {
    const shown = text.slice(row.start, row.end).trimEnd();
    return slicePieces(pieces, row.start, row.start + shown.length);
  });
}

/** Plain text wrapped at a width, in one look. */
export const wrapLines = (
  text: string,
  width: number,
  role?: Role,
  extra?: Omit<Piece, 'text' | 'role'>,
): Line[] => wrapPieces([piece(text, role, extra)], width);

/** The pieces between two UTF-16 offsets of their joined text. */
export function slicePieces(pieces: Line, start: number, end: number): Line {
  const cut: Piece[] = [];
  let at = 0;
  for (const part of pieces) {
    const from = Math.max(start, at);
    const to = Math.min(end, at + part.text.length);
    if (from < to) cut.push({ ...part, text: part.text.slice(from - at, to - at) });
    at += part.text.length;
  }
  return cut;
}

/** Lines with the same pieces before each; the first line may get others. */
export const indented = (lines: readonly Line[], rest: Line, first: Line = rest): Line[] =>
  lines.map((line, index) => [...(index === 0 ? first : rest), ...line]);

/** A line filled with blanks up to a width. */
export function padded(line: Line, width: number): Line {
  const missing = width - lineWidth(line);
  return missing > 0 ? [...line, piece(' '.repeat(missing))] : line;
}

/** A line with something at its right end; the left part is cut where both do not fit. */
export function justified(left: Line, right: Line, width: number): Line {
  const room = width - lineWidth(right);
  const shown = lineWidth(left) < room ? left : truncated(left, Math.max(0, room - 1));
  return [...padded(shown, room), ...right];
}

/** A line cut to a width, with an ellipsis where something is missing. */
export function truncated(line: Line, width: number): Line {
  if (lineWidth(line) <= width) return line;
  if (width < 1) return BLANK;
  const text = line.map(part => part.text).join('');
  let end = wrapCut(text, width - 1);
  while (end > 0 && text[end - 1] === ' ') end -= 1;
  return [...slicePieces(line, 0, end), piece('…', line.at(-1)?.role)];
}

/** How many UTF-16 units of a text fit into a width. */
function wrapCut(text: string, width: number): number {
  if (width < 1) return 0;
  const solid = text.replaceAll(' ', '\u00a0').replaceAll('\n', '\u00a0');
  const row = wrapRows(solid, width)[0]!;
  return cellWidth(solid.slice(0, row.end)) <= width ? row.end : 0;
}

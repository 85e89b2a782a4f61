import { maskEscapes } from '../../domain/text/clean-text.ts';
import { type Piece, piece, type Role, type Styling } from './style.ts';

/** Words of a text that a finding or a strength is about. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly role: Role;
}

/** A text up to this length is shown whole; of a longer one what is near the borders of marks. */
const WHOLE = 3000;
const AROUND = 120;

/**
 * A text with its marks: the words underlined and followed by `[1]`, or in brackets, `[1: words]`, where no underline
 * can be seen. Where marks overlap, each has its own label at its end.
 */
export function markedText(text: string, marks: readonly Mark[], styling: Styling): Piece[] {
  if (text === '') return [piece('(empty)', 'muted')];
  // Masked as a whole: a mark may begin within an escape sequence.
  const masked = maskEscapes(text);
  const shown = marks.filter(({ start, end }) => end > start);
  const borders = [...new Set([0, text.length, ...shown.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const pieces: Piece[] = [];
  borders.slice(1).forEach((end, index) => {
    const start = borders[index]!;
    const over = shown.filter(mark => mark.start <= start && mark.end >= end);
    const words = text.length > WHOLE ? ends(masked.slice(start, end)) : masked.slice(start, end);
    // The narrowest mark gives the look.
    const narrowest = over.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
    if (styling === 'none') pieces.push(...opened(over, start), piece(words));
    else pieces.push(narrowest ? { text: words, role: narrowest.role, underlined: true } : piece(words));
    const closing = over.filter(mark => mark.end === end).toSorted((a, b) => b.start - a.start);
    for (const { label, role } of closing) pieces.push(piece(styling === 'none' ? ']' : `[${label}]`, role));
  });
  return pieces;
}

const opened = (marks: readonly Mark[], start: number): Piece[] =>
  marks
    .filter(mark => mark.start === start)
    .toSorted((a, b) => b.end - a.end)
    .map(({ label, role }) => piece(`[${label}: `, role));

/** The ends of a long stretch, next to the marks before and after it. */
const ends = (words: string): string =>
  words.length <= 2 * AROUND ? words : `${words.slice(0, AROUND)} … ${words.slice(-AROUND)}`;

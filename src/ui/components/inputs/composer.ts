import { rowOf } from '../../../domain/fields/text-places.ts';
import { countText } from '../../../domain/text/count-text.ts';
import { plural } from '../../../domain/text/plural.ts';
import { cellWidth } from '../../../domain/text/width.ts';
import { windowStart, wrapRows } from '../../../domain/text/wrap.ts';
import type { Mark } from '../../../domain/view.ts';
import { type Line, padded, piece, slicePieces, truncated, wrapLines } from '../../line.ts';
import { MEASURE } from '../blocks/draw.ts';
import { boxed, innerWidth } from '../box.ts';
import type { DrawInput } from './drawing.ts';
import { outOfSight } from './out-of-sight.ts';

/** Cells at the right for the numbers of live marks. */
const GUTTER = 7;
const MIN_ROWS = 3;
const MAX_ROWS = 14;

/** The width that the composer wraps at: the frame's inside less a cell for the cursor and the gutter of live marks. */
export const composerWidth = (width: number, hasMarks: boolean): number =>
  Math.max(10, innerWidth(Math.min(width, MEASURE)) - 1 - (hasMarks ? GUTTER : 0));

/** The multi-line field with its counter; live marks are underlined and numbered at the end of their row. */
export const compose: DrawInput<'compose'> = (input, field, space) => {
  const buffer = field.type === 'text' ? field.buffer : null;
  const text = buffer?.text ?? '';
  const cursor = buffer?.cursor ?? 0;
  const outer = Math.min(space.width, MEASURE);
  const textWidth = composerWidth(space.width, space.marks !== undefined);
  const rows = wrapRows(text, textWidth);
  const head = input.prompt === '' ? [] : wrapLines(input.prompt, outer, undefined, { bold: true });
  const { row: cursorRow, index } = rowOf(rows, cursor);
  const legendRows = space.marks === undefined ? 0 : 1;
  const room = Math.max(1, Math.min(MAX_ROWS, space.height - head.length - legendRows - 2));
  const shown = Math.max(Math.min(MIN_ROWS, room), Math.min(rows.length, room));
  const top = windowStart(rows.length, shown, index, Math.max(0, index - Math.floor(shown / 2)));
  const pieces = livePieces(text, space.marks ?? []);
  const lines: Line[] = rows.slice(top, top + shown).map(row => {
    const line = slicePieces(pieces, row.start, row.end);
    const numbers = gutterSign(
      (space.marks ?? []).filter(mark => mark.start < row.end && mark.start >= row.start),
    );
    return numbers === '' ? line : [...padded(line, textWidth + 1), piece(numbers, 'warning')];
  });
  while (lines.length < shown) lines.push([]);
  const column = Math.min(textWidth, cellWidth(text.slice(cursorRow.start, cursor)));
  return {
    groups: [
      { lines: head },
      {
        lines: boxed(lines, outer, {
          label: outOfSight(top, rows.length - top - shown),
          note: counter(text, input.limit),
        }),
      },
      { lines: space.marks === undefined ? [] : [legend(space.marks, outer)] },
    ],
    cursor: { x: 2 + column, y: head.length + 1 + index - top },
  };
};

/** The numbers of the marks that begin in a row, e.g. "[2]" or "[1-3]". */
function gutterSign(marks: readonly Mark[]): string {
  const numbers = marks.map(({ number }) => number).toSorted((a, b) => a - b);
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return `[${first}]`;
  return `[${first}${last - first === numbers.length - 1 ? '-' : ','}${last}]`.slice(0, GUTTER);
}

/** What the live marks stand for, in one row. */
function legend(marks: readonly Mark[], width: number): Line {
  const labelled = marks.filter(({ label }) => label !== undefined);
  return truncated(
    labelled.map(({ number, label }) => piece(`[${number}] ${label}   `, 'warning')),
    width,
  );
}

function livePieces(text: string, marks: readonly Mark[]): Line {
  const borders = [0, text.length, ...marks.flatMap(mark => [mark.start, mark.end])]
    .filter(at => at >= 0 && at <= text.length)
    .toSorted((a, b) => a - b);
  return borders.slice(1).flatMap((end, index): Line => {
    const start = borders[index]!;
    if (start === end) return [];
    const mark = marks.find(each => each.start <= start && end <= each.end);
    const words = text.slice(start, end);
    if (mark === undefined) return [piece(words)];
    return [piece(words, mark.tone === 'hard' ? 'bad' : 'warning', { underline: true })];
  });
}

/** Words, paragraphs, and characters against the limit. */
function counter(text: string, limit: number): Line {
  const { words, paragraphs, characters } = countText(text);
  const over = characters - limit;
  const figures = `${plural(words, 'word')} · ${plural(paragraphs, 'paragraph')} · `;
  return over > 0
    ? [piece(figures, 'muted'), piece(`${characters}/${limit}, ${over} too many`, 'bad', { bold: true })]
    : [piece(`${figures}${characters}/${limit}`, 'muted')];
}

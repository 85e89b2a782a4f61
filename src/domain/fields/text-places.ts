import { nextBorder, previousBorder } from '../text/graphemes.ts';
import { cellWidth } from '../text/width.ts';
import { nextWord, previousWord } from '../text/words.ts';
import { type Row, wrapRows } from '../text/wrap.ts';
import type { FieldAction } from './field-action.ts';

/** A text with its cursor, a UTF-16 offset on a grapheme border. */
export interface Place {
  readonly text: string;
  readonly cursor: number;
}

/** Where a cursor can be moved to. */
export type Movement = Extract<FieldAction, { type: 'move' }>['to'];
type Vertical = 'up' | 'down';
type Sideways = Exclude<Movement, Vertical>;
/** What can be deleted. */
export type Deletion = Extract<FieldAction, { type: 'delete' }>['what'];

/** Where a move to the side, or to an edge, leads; `width` is that of the wrapped rows in cells. */
export function placeAt({ text, cursor }: Place, to: Sideways, width: number): number {
  switch (to) {
    case 'left':
      return previousBorder(text, cursor);
    case 'right':
      return nextBorder(text, cursor);
    case 'word-left':
      return previousWord(text, cursor);
    case 'word-right':
      return nextWord(text, cursor);
    case 'line-start':
      return rowOf(wrapRows(text, width), cursor).row.start;
    case 'line-end':
      return lastPosition(text, rowOf(wrapRows(text, width), cursor).row);
    case 'text-start':
      return 0;
    case 'text-end':
      return text.length;
  }
}

/** The row with the cursor: at a soft break the cursor stands at the start of the following row. */
export function rowOf(rows: readonly Row[], cursor: number): { readonly row: Row; readonly index: number } {
  const index = rows.findLastIndex(row => row.start <= cursor);
  return { row: rows[index]!, index };
}

/** The last place for the cursor on a row: past its end for the last of a paragraph, else before its last cluster. */
const lastPosition = (text: string, row: Row): number =>
  row.last ? row.end : Math.max(row.start, previousBorder(text, row.end));

/** Where a move by one row leads, and the cell column that it tries to keep: `goal`, or where the cursor stands. */
export function placeByRow(
  { text, cursor }: Place,
  to: Vertical,
  { width, goal }: { readonly width: number; readonly goal: number | null },
): { readonly cursor: number; readonly column: number } {
  const rows = wrapRows(text, width);
  const { row, index } = rowOf(rows, cursor);
  const column = goal ?? cellWidth(text.slice(row.start, cursor));
  const next = rows[to === 'up' ? index - 1 : index + 1];
  const edge = to === 'up' ? 0 : text.length;
  return { cursor: next === undefined ? edge : positionAtColumn(text, next, column), column };
}

/** The grapheme border on a row nearest to a column from the left. */
function positionAtColumn(text: string, row: Row, column: number): number {
  const last = lastPosition(text, row);
  let at = row.start;
  let cells = 0;
  while (at < last) {
    const next = nextBorder(text, at);
    cells += cellWidth(text.slice(at, next));
    if (cells > column) break;
    at = next;
  }
  return at;
}

/** The stretch that a deletion takes. At its own edge a deletion to the line's start or end takes the line break. */
export function doomed(place: Place, what: Deletion, width: number): readonly [number, number] {
  const { text, cursor } = place;
  switch (what) {
    case 'back':
      return [previousBorder(text, cursor), cursor];
    case 'forward':
      return [cursor, nextBorder(text, cursor)];
    case 'word-back':
      return [previousWord(text, cursor), cursor];
    case 'word-forward':
      return [cursor, nextWord(text, cursor)];
    case 'to-line-start': {
      const start = placeAt(place, 'line-start', width);
      return [start < cursor ? start : previousBorder(text, cursor), cursor];
    }
    case 'to-line-end': {
      const { row } = rowOf(wrapRows(text, width), cursor);
      return [cursor, row.end > cursor ? row.end : nextBorder(text, cursor)];
    }
    case 'line': {
      const start = text.slice(0, cursor).lastIndexOf('\n') + 1;
      const feed = text.indexOf('\n', cursor);
      if (feed !== -1) return [start, feed + 1];
      return [Math.max(0, start - 1), text.length];
    }
  }
}

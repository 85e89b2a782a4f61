import { cleanText, MAX_TEXT } from './clean-text.ts';
import type { FieldAction } from './field-action.ts';
import { borderAtOrAfter, nextBorder, previousBorder } from './graphemes.ts';
import { cellWidth } from './width.ts';
import { nextWord, previousWord } from './words.ts';
import { type Row, wrapRows } from './wrap.ts';

/** A text with its cursor, as undo remembers it. */
interface Snapshot {
  readonly text: string;
  readonly cursor: number;
}

/** The composer's text. `cursor` is a UTF-16 offset on a grapheme border. */
export interface TextBuffer extends Snapshot {
  /** The cell column that up and down try to keep; null when the last action was not a vertical move. */
  readonly goalColumn: number | null;
  readonly undo: readonly Snapshot[];
  readonly redo: readonly Snapshot[];
  /** What is being repeated: letters typed, or deleted, in a row are undone together, a word at a time. */
  readonly run?: 'typing' | 'deleting';
}

const UNDO_STEPS = 200;

type Movement = Extract<FieldAction, { type: 'move' }>['to'];
type Deletion = Extract<FieldAction, { type: 'delete' }>['what'];

/** A buffer that holds a text, cleaned, with the cursor at its end and nothing to undo. */
export function bufferOf(raw: string): TextBuffer {
  const text = cleanText(raw);
  return { text, cursor: text.length, goalColumn: null, undo: [], redo: [] };
}

/** The buffer after one action; `width` is that of the wrapped rows in cells. What does not concern text changes nothing. */
export function editBuffer(buffer: TextBuffer, action: FieldAction, width: number): TextBuffer {
  switch (action.type) {
    case 'insert':
      return typed(buffer, cleanText(action.text));
    case 'newline':
      return inserted(buffer, '\n');
    case 'paste':
      return inserted(buffer, cleanText(action.text));
    case 'replace': {
      const text = cleanText(action.text);
      return text === buffer.text ? buffer : changed(buffer, text, text.length);
    }
    case 'move':
      return moved(buffer, action.to, width);
    case 'delete':
      return deleted(buffer, action.what, width);
    case 'undo':
      return undone(buffer);
    case 'redo':
      return redone(buffer);
    default:
      return buffer;
  }
}

/** A changed text as one step of undo, unless it carries on a run. */
function changed(buffer: TextBuffer, text: string, cursor: number, run?: TextBuffer['run']): TextBuffer {
  const carriesOn = run !== undefined && run === buffer.run;
  const undo = carriesOn
    ? buffer.undo
    : [...buffer.undo.slice(1 - UNDO_STEPS), { text: buffer.text, cursor: buffer.cursor }];
  return {
    text,
    cursor: borderAtOrAfter(text, cursor),
    goalColumn: null,
    undo,
    redo: [],
    ...(run !== undefined && { run }),
  };
}

/** As much of an insertion as the buffer still takes. */
function inserted(buffer: TextBuffer, addition: string, run?: TextBuffer['run']): TextBuffer {
  const room = MAX_TEXT - buffer.text.length;
  const fitting = addition.length <= room ? addition : addition.slice(0, Math.max(0, room)).toWellFormed();
  if (fitting === '') return buffer;
  const { text, cursor } = buffer;
  return changed(buffer, text.slice(0, cursor) + fitting + text.slice(cursor), cursor + fitting.length, run);
}

function typed(buffer: TextBuffer, addition: string): TextBuffer {
  const startsWord = /\s/.test(buffer.text[buffer.cursor - 1] ?? '') && /^\S/.test(addition);
  return inserted(startsWord ? withoutRun(buffer) : buffer, addition, 'typing');
}

function withoutRun({ run: _, ...rest }: TextBuffer): TextBuffer {
  return rest;
}

function undone(buffer: TextBuffer): TextBuffer {
  const last = buffer.undo.at(-1);
  if (last === undefined) return buffer;
  const now = { text: buffer.text, cursor: buffer.cursor };
  return { ...last, goalColumn: null, undo: buffer.undo.slice(0, -1), redo: [...buffer.redo, now] };
}

function redone(buffer: TextBuffer): TextBuffer {
  const next = buffer.redo.at(-1);
  if (next === undefined) return buffer;
  const now = { text: buffer.text, cursor: buffer.cursor };
  return { ...next, goalColumn: null, undo: [...buffer.undo, now], redo: buffer.redo.slice(0, -1) };
}

function moved(buffer: TextBuffer, to: Movement, width: number): TextBuffer {
  if (to === 'up' || to === 'down') return movedByRow(buffer, to, width);
  return { ...withoutRun(buffer), cursor: target(buffer, to, width), goalColumn: null };
}

/** Where a horizontal move leads. */
function target({ text, cursor }: TextBuffer, to: Movement, width: number): number {
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
    default:
      return cursor;
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

function movedByRow(buffer: TextBuffer, to: 'up' | 'down', width: number): TextBuffer {
  const { text, cursor } = buffer;
  const rows = wrapRows(text, width);
  const { row, index } = rowOf(rows, cursor);
  const goalColumn = buffer.goalColumn ?? cellWidth(text.slice(row.start, cursor));
  const next = rows[to === 'up' ? index - 1 : index + 1];
  const edge = to === 'up' ? 0 : text.length;
  return {
    ...withoutRun(buffer),
    cursor: next === undefined ? edge : positionAtColumn(text, next, goalColumn),
    goalColumn,
  };
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

function deleted(buffer: TextBuffer, what: Deletion, width: number): TextBuffer {
  const [start, end] = doomed(buffer, what, width);
  if (start >= end) return buffer;
  const { text } = buffer;
  const run = what === 'back' || what === 'forward' ? 'deleting' : undefined;
  return changed(buffer, text.slice(0, start) + text.slice(end), start, run);
}

/** The stretch that a deletion takes. At its own edge a deletion to the line's start or end takes the line break. */
function doomed(buffer: TextBuffer, what: Deletion, width: number): readonly [number, number] {
  const { text, cursor } = buffer;
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
      const start = target(buffer, 'line-start', width);
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

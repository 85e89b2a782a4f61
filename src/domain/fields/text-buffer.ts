import { cleanText, MAX_TEXT } from '../text/clean-text.ts';
import { borderAtOrAfter } from '../text/graphemes.ts';
import type { FieldAction } from './field-action.ts';
import { type Deletion, doomed, type Movement, type Place, placeAt, placeByRow } from './text-places.ts';

/** The composer's text with its cursor, and what can be undone. */
export interface TextBuffer extends Place {
  /** The cell column that up and down try to keep; null when the last action was not a vertical move. */
  readonly goalColumn: number | null;
  readonly undo: readonly Place[];
  readonly redo: readonly Place[];
  /** What is being repeated: letters typed, or deleted, in a row are undone together, a word at a time. */
  readonly run?: 'typing' | 'deleting';
}

const UNDO_STEPS = 200;

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
  if (to === 'up' || to === 'down') {
    const { cursor, column } = placeByRow(buffer, to, { width, goal: buffer.goalColumn });
    return { ...withoutRun(buffer), cursor, goalColumn: column };
  }
  return { ...withoutRun(buffer), cursor: placeAt(buffer, to, width), goalColumn: null };
}

function deleted(buffer: TextBuffer, what: Deletion, width: number): TextBuffer {
  const [start, end] = doomed(buffer, what, width);
  if (start >= end) return buffer;
  const { text } = buffer;
  const run = what === 'back' || what === 'forward' ? 'deleting' : undefined;
  return changed(buffer, text.slice(0, start) + text.slice(end), start, run);
}

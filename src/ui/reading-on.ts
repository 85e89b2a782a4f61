import { focusOf } from '../domain/fields/focus.ts';
import type { TextBuffer } from '../domain/fields/text-buffer.ts';
import type { AppView } from '../domain/view.ts';
import type { Drawing } from './components/inputs/drawing.ts';
import { piece } from './line.ts';

/** Whether long text comes before the input: in transcripts and readers, unless the learner has begun to write. */
export function readsFirst(view: AppView): boolean {
  if (view.screen !== 'activity' && view.screen !== 'reader') return false;
  const { input, field } = focusOf(view);
  if (input.type === 'compose') return field.type === 'text' && isUntouched(field.buffer);
  return input.type !== 'line' && input.type !== 'continue';
}

/** Whether nothing was ever written in a buffer: an emptied composer stays where it is. */
const isUntouched = ({ text, undo, redo }: TextBuffer): boolean =>
  text === '' && undo.length === 0 && redo.length === 0;

/** How many pages of new text come before the input, which then leaves `beside` rows for its end; 0 where both fit. */
export function pagesToRead(newRows: number, beside: number, height: number): number {
  if (newRows <= beside) return 0;
  const unread = newRows - height - beside + 1;
  return 1 + Math.max(0, Math.ceil(unread / Math.max(1, height - 1)));
}

/** Stands in for the options until the text before them is read. */
export const READ_ON: Drawing = {
  groups: [{ lines: [[piece('› ', 'focus'), piece('Read on', 'focus')]], item: { isFocused: true } }],
  cursor: null,
};

import { cleanLine, cleanText, MAX_TEXT } from '../text/clean-text.ts';
import type { Input } from '../view.ts';
import type { FieldAction, FieldState, FieldStep } from './field.ts';
import { editBuffer } from './text-buffer.ts';

type TextInput = Extract<Input, { type: 'compose' | 'line' }>;
type TextState = Extract<FieldState, { type: 'text' }>;

/** One action on the composer or on a one-line field, which takes no line breaks and never wraps. */
export function editText(input: TextInput, state: TextState, action: FieldAction, width: number): FieldStep {
  if (action.type === 'submit') return submitted(input, state);
  const buffer =
    input.type === 'compose'
      ? editBuffer(state.buffer, action, width)
      : editBuffer(state.buffer, onOneLine(action), Number.MAX_SAFE_INTEGER);
  return {
    state: buffer === state.buffer ? state : { type: 'text', buffer },
    ...(isTooMuch(state, action) && { notice: TOO_MUCH }),
  };
}

const TOO_MUCH = `A text has room for ${MAX_TEXT.toLocaleString('en')} characters; what was beyond that is left out.`;

/** Whether some of a text that arrives finds no room. */
function isTooMuch({ buffer }: TextState, action: FieldAction): boolean {
  if (action.type !== 'insert' && action.type !== 'paste' && action.type !== 'replace') return false;
  const taken = action.type === 'replace' ? 0 : buffer.text.length;
  return taken + cleanText(action.text, 2 * MAX_TEXT).length > MAX_TEXT;
}

/** An empty text is submitted only where it is optional. */
function submitted(input: TextInput, state: TextState): FieldStep {
  const text = input.type === 'line' ? state.buffer.text.trim() : state.buffer.text;
  const isWanted = text.trim() !== '' || input.optional;
  return isWanted
    ? { state, intent: { type: 'text.submitted', text } }
    : { state, notice: 'Write something first.' };
}

function onOneLine(action: FieldAction): FieldAction {
  switch (action.type) {
    case 'insert':
    case 'paste':
    case 'replace':
      return { type: action.type, text: cleanLine(action.text) };
    case 'newline':
      return { type: 'insert', text: '' };
    default:
      return action;
  }
}

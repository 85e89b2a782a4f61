import type { Input } from '../view.ts';
import { editDay } from './day.ts';
import type { FieldAction, FieldState, FieldStep } from './field.ts';
import { editForm } from './form.ts';
import { isGoAhead } from './go-ahead.ts';
import { editList, firstSegment } from './list.ts';
import { editText } from './text.ts';
import { bufferOf } from './text-buffer.ts';

/** The state in which an input appears; `drafts` replace the initial texts, by their keys. */
export function initialField(input: Input, drafts: Readonly<Record<string, string>> = {}): FieldState {
  switch (input.type) {
    case 'continue':
      return { type: 'none' };
    case 'form':
      return { type: 'form', at: 0, fields: input.fields.map(field => initialField(field, drafts)) };
    case 'choose':
      return { type: 'list', focus: input.focus ?? 0, chosen: [] };
    case 'choose-several':
    case 'order':
      return { type: 'list', focus: 0, chosen: [] };
    case 'pick-segment':
      return { type: 'list', focus: firstSegment(input.segments), chosen: [] };
    case 'pick-day':
      return { type: 'day', day: Math.min(input.to, Math.max(input.from, input.today)) };
    case 'compose':
    case 'line':
      return { type: 'text', buffer: bufferOf(drafts[input.draftKey] ?? input.initial) };
  }
}

/** One action on the field with the focus; `width` is the composer's width in cells. Unknown actions change nothing. */
export function editField(input: Input, state: FieldState, action: FieldAction, width: number): FieldStep {
  switch (input.type) {
    case 'form':
      return state.type === 'form' ? editForm(input, state, action, { width, editField }) : { state };
    case 'continue':
      return isGoAhead(action) ? { state, intent: { type: 'reading.continued' } } : { state };
    case 'choose':
    case 'choose-several':
    case 'order':
    case 'pick-segment':
      return state.type === 'list' ? editList(input, state, action) : { state };
    case 'pick-day':
      return state.type === 'day' ? editDay(input, state, action) : { state };
    case 'compose':
    case 'line':
      return state.type === 'text' ? editText(input, state, action, width) : { state };
  }
}

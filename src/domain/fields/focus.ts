import type { Input } from '../view.ts';
import type { FieldState } from './field.ts';

/** An input that is no form, with its state. */
export interface Focused {
  readonly input: Exclude<Input, { type: 'form' }>;
  readonly field: FieldState;
}

/** What the keys go to: the input itself, or the field of a form that has the focus. */
export function focusOf({ input, field }: { readonly input: Input; readonly field: FieldState }): Focused {
  if (input.type !== 'form') return { input, field };
  const at = field.type === 'form' ? field.at : 0;
  const inner = field.type === 'form' ? field.fields[at] : undefined;
  return { input: input.fields[at]!, field: inner ?? { type: 'none' } };
}

/** A text that is being written, with what identifies it. */
export interface WrittenText {
  readonly input: Extract<Input, { type: 'line' | 'compose' }>;
  readonly text: string;
}

/** Every text that is being written in an input: one, or those of a form. */
export function textsIn(input: Input, field: FieldState): readonly WrittenText[] {
  if (input.type === 'form')
    return field.type === 'form' ? input.fields.flatMap((one, at) => textsIn(one, field.fields[at]!)) : [];
  const isText = (input.type === 'line' || input.type === 'compose') && field.type === 'text';
  return isText ? [{ input, text: field.buffer.text }] : [];
}

/** The text in the field with the focus, "" where none is written. */
export const textOf = ({ field }: Focused): string => (field.type === 'text' ? field.buffer.text : '');

import { focusOf } from '../domain/fields/focus.ts';
import type { AppView } from '../domain/view.ts';

/** The kinds of field that keys are told apart by; `any` is every one. */
export type FieldKind = 'form' | 'reading' | 'text' | 'composer' | 'list' | 'segments' | 'day' | 'any';

/** Whether the field with the focus is of a kind; a form is one as a whole, whichever of its fields has the focus. */
export function isOn(kind: FieldKind, view: AppView): boolean {
  const { type } = focusOf(view).input;
  switch (kind) {
    case 'any':
      return true;
    case 'form':
      return view.input.type === 'form';
    case 'reading':
      return type === 'continue';
    case 'text':
      return type === 'compose' || type === 'line';
    case 'composer':
      return type === 'compose';
    case 'day':
      return type === 'pick-day';
    case 'segments':
      return type === 'pick-segment';
    case 'list':
      return type === 'choose' || type === 'choose-several' || type === 'order';
  }
}

/** Whether typed characters are text. */
export const isTextField = (view: AppView): boolean => isOn('text', view);

/** Whether the field with the focus takes text and has none. */
export function isEmptyField(view: AppView): boolean {
  const { field } = focusOf(view);
  return field.type === 'text' && field.buffer.text === '';
}

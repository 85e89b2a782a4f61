import type { FieldAction, FieldState, FieldStep } from './field.ts';
import type { Input } from './view.ts';

/** What the app machine needs of the field: the state in which an input appears, and what one action does to it. */
export interface FieldReducer {
  /** The state in which an input appears; `draft` replaces the initial text of a composer. */
  initial(input: Input, draft?: string): FieldState;
  /** One action; `width` is the composer's width in cells, for moves by visual line. Unknown actions change nothing. */
  edit(input: Input, state: FieldState, action: FieldAction, width: number): FieldStep;
}

import type { Intent } from './intent.ts';
import type { TextBuffer } from './text-buffer.ts';

/** What a key means to the field that has the focus, before anyone knows which field that is. */
export type FieldAction =
  | { readonly type: 'insert'; readonly text: string }
  /** A bracketed paste, already cleaned. */
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'newline' }
  | { readonly type: 'submit' }
  | { readonly type: 'toggle' }
  | {
      readonly type: 'move';
      readonly to:
        | 'left'
        | 'right'
        | 'up'
        | 'down'
        | 'word-left'
        | 'word-right'
        | 'line-start'
        | 'line-end'
        | 'text-start'
        | 'text-end';
    }
  | {
      readonly type: 'delete';
      readonly what:
        | 'back'
        | 'forward'
        | 'word-back'
        | 'word-forward'
        | 'to-line-start'
        | 'to-line-end'
        | 'line';
    }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** Replaces the whole text, e.g. by what an external editor returned; can be undone. */
  | { readonly type: 'replace'; readonly text: string };

/** The state of the field with the focus; its variant always fits the input's. */
export type FieldState =
  | { readonly type: 'none' }
  /** `focus` is the highlighted option; `chosen` the ticked ones (several) or the items lifted so far (order). */
  | { readonly type: 'list'; readonly focus: number; readonly chosen: readonly number[] }
  | { readonly type: 'day'; readonly day: number }
  | { readonly type: 'text'; readonly buffer: TextBuffer };

/** A new field state and, when the learner finished, what that means. */
export interface FieldStep {
  readonly state: FieldState;
  readonly intent?: Intent;
}

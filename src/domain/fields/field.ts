import type { Intent } from '../intent.ts';
import type { TextBuffer } from './text-buffer.ts';

export type { FieldAction } from './field-action.ts';

/** The state of the field with the focus; its variant always fits the input's. */
export type FieldState =
  | { readonly type: 'none' }
  /** `focus` is the highlighted option; `chosen` the ticked ones (several) or the items lifted so far (order). */
  | {
      readonly type: 'list';
      readonly focus: number;
      readonly chosen: readonly number[];
      /** A number typed so far to which another digit can be added. */
      readonly typed?: number;
    }
  | { readonly type: 'day'; readonly day: number }
  | { readonly type: 'text'; readonly buffer: TextBuffer }
  /** The fields of a form in their order; keys go to the one at `at`. */
  | { readonly type: 'form'; readonly at: number; readonly fields: readonly FieldState[] };

/** A new field state and, when the learner finished, what that means. */
export interface FieldStep {
  readonly state: FieldState;
  readonly intent?: Intent;
  /** Why nothing, or not all, was done; one sentence for the learner. */
  readonly notice?: string;
}

import type { Intent } from '../intent.ts';

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
  /** In a list: highlights the item at an index. */
  | { readonly type: 'focus'; readonly index: number }
  /** In a form: to the field after or before this one. */
  | { readonly type: 'next-field' }
  | { readonly type: 'previous-field' }
  /** In a form: answers the field with the focus as a whole, where no keys are read. */
  | { readonly type: 'answer'; readonly intent: Intent }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** Replaces the whole text, e.g. by what an external editor returned; can be undone. */
  | { readonly type: 'replace'; readonly text: string };

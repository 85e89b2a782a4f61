import { editField } from '../src/domain/fields/edit-field.ts';
import { textsIn, type WrittenText } from '../src/domain/fields/focus.ts';
import type { Intent } from '../src/domain/intent.ts';
import type { AppContext } from './app.context.ts';
import type { AppEvent } from './app.events.ts';
import { CHECK_READER } from './screens/check-details.ts';
import { CHECK_DRAFT } from './screens/checking.ts';

/** What a key does to the field: its new state, texts to keep, an intent when the learner finished. */
export interface Edited {
  readonly change: Partial<AppContext>;
  readonly keep: readonly { readonly key: string; readonly text: string }[];
  /** The keys of texts that are finished. */
  readonly forget: readonly string[];
  readonly intent?: Intent;
}

/** The unfinished texts without one. */
export const withoutKey = (drafts: AppContext['drafts'], key: string): AppContext['drafts'] =>
  Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== key));

/** What must never reach the disk unless the learner says so. */
const UNSTORED: readonly string[] = [CHECK_DRAFT, CHECK_READER];

const isStored = ({ input }: WrittenText): boolean =>
  !UNSTORED.includes(input.draftKey) && (input.type === 'compose' || Boolean(input.isStored));

/**
 * Edits the field with the focus. An unfinished text outlives its screen; that of a composer is stored as well, unless
 * it is a draft to check or its reader. A line is unfinished until it, or the form that it stands in, is handed in.
 */
export function edit(context: AppContext, event: Extract<AppEvent, { type: 'field.edited' }>): Edited {
  const { input, field } = context.shown;
  const { state, intent, notice } = editField(input, field, event.action, event.width);
  const before = textsIn(input, field);
  const texts = textsIn(input, state);
  const changed = texts.filter(({ text }, at) => text !== before[at]?.text);
  // A cursor that moves leaves what has been read as it is; a changed text is looked at where it is written.
  const shown = { ...context.shown, field: state, ...(changed.length > 0 && { scroll: 0 }) };
  const done = intent ? texts.filter(one => one.input.type === 'line') : [];
  const written = Object.fromEntries(changed.map(one => [one.input.draftKey, one.text]));
  const drafts = done.reduce(
    (left, one) => withoutKey(left, one.input.draftKey),
    changed.length > 0 ? { ...context.drafts, ...written } : context.drafts,
  );
  return {
    change: {
      shown,
      drafts,
      notice: notice === undefined ? null : { text: notice, tone: 'info' },
    },
    keep: changed
      .filter(one => isStored(one) && !done.includes(one))
      .map(one => ({ key: one.input.draftKey, text: one.text })),
    forget: done.filter(isStored).map(one => one.input.draftKey),
    ...(intent ? { intent } : {}),
  };
}

/**
 * What a learner did in an activity, free of keys and screens: both renderers send these, sessions are saved as
 * a list of these, and replaying the list gives the same session again.
 */
export type Intent =
  /** Went on past something to read. */
  | { readonly type: 'reading.continued' }
  /** Chose one option of a list, by its index in the shown order. */
  | { readonly type: 'option.chosen'; readonly index: number }
  /** Submitted a set of options, by their indexes in the shown order. */
  | { readonly type: 'options.submitted'; readonly indexes: readonly number[] }
  /** Submitted an order: shown indexes, first to last. */
  | { readonly type: 'order.submitted'; readonly order: readonly number[] }
  /** Picked a segment of a message, by its index. */
  | { readonly type: 'segment.picked'; readonly index: number }
  /** Picked a day: a count of days from the calendar's day 0. */
  | { readonly type: 'day.picked'; readonly day: number }
  /** Submitted the text of the composer or of a one-line field. */
  | { readonly type: 'text.submitted'; readonly text: string }
  /** Handed in a form: what each of its fields says, in their order. */
  | { readonly type: 'form.submitted'; readonly answers: readonly Intent[] }
  /** Asked for the next rung of the hint ladder. */
  | { readonly type: 'hint.requested' }
  /** Opened or closed the rest of the feedback. */
  | { readonly type: 'more.toggled' }
  /** Went back to a decision to try another way; `step` counts decisions from 0. */
  | { readonly type: 'decision.rewound'; readonly step: number }
  /** Asked for the list of decisions that can be tried another way. */
  | { readonly type: 'rewind.requested' }
  /** Took back the last answer of a review. */
  | { readonly type: 'answer.undone' };

/** The index of the chosen option; -1 for any other intent. */
export const optionChosen = (intent: Intent): number => (intent.type === 'option.chosen' ? intent.index : -1);

/** The submitted text; "" for any other intent. */
export const textSubmitted = (intent: Intent): string =>
  intent.type === 'text.submitted' ? intent.text : '';

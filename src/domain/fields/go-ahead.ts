import type { FieldAction } from './field.ts';

/** Whether an action means "yes, this one" where nothing is typed: Enter or the space bar. */
export const isGoAhead = (action: FieldAction): boolean => action.type === 'submit' || isToggle(action);

/** Whether an action ticks the highlighted item: the space bar, also as a typed blank. */
export const isToggle = (action: FieldAction): boolean =>
  action.type === 'toggle' || (action.type === 'insert' && action.text === ' ');

import type { AppEvent } from '../../machines/app.events.ts';
import type { FieldAction } from '../domain/fields/field.ts';
import { focusOf } from '../domain/fields/focus.ts';
import type { AppView, Command } from '../domain/view.ts';
import type { Effect } from './key-binding.ts';
import { laidOut } from './laid-out.ts';
import { fieldWidth, type Layout, type Size } from './layout.ts';
import type { Theme } from './theme.ts';

/** What the machine is told of a key's effect, given what is on the screen; null for nothing. */
export function respond(
  effect: Exclude<Effect, { type: 'leave' }>,
  view: AppView,
  size: Size,
  theme: Theme,
): AppEvent | null {
  const layout = laidOut(view, size, theme);
  const { above, below } = layout.body;
  if (effect.type === 'command') {
    const page = pageInInput(effect.command, layout);
    if (page !== null)
      return { type: 'field.edited', action: { type: 'focus', index: page }, width: fieldWidth(view, size) };
    const isPointless =
      (effect.command === 'scroll-up' && !above) || (effect.command === 'scroll-down' && !below);
    return isPointless ? null : given(effect.command);
  }
  const { action } = effect;
  if (layout.isReading || view.input.type === 'continue') {
    if (action.type === 'move') return paging(action.to, above, below);
    if (isGoOn(action) && below) return given('scroll-down');
    if (layout.isReading && !isWriting(view, action)) return null;
  }
  return { type: 'field.edited', action, width: fieldWidth(view, size) };
}

/** The item that a page up or down leads to, where the input has more than is in sight and comes first in this direction. */
function pageInInput(command: Command, { isReading, body, input }: Layout): number | null {
  if (isReading || input.pages === undefined) return null;
  if (command === 'scroll-up') return input.pages.up;
  return command === 'scroll-down' && !body.below ? input.pages.down : null;
}

/** Enter first leads through the text to its end. */
const isGoOn = (action: FieldAction): boolean =>
  action.type === 'submit' || action.type === 'toggle' || (action.type === 'insert' && action.text === ' ');

/** Whether text arrives that belongs into the composer, read or not. */
const isWriting = (view: AppView, { type }: FieldAction): boolean =>
  focusOf(view).input.type === 'compose' &&
  (type === 'insert' || type === 'paste' || type === 'replace' || type === 'newline');

/** Arrows turn the pages where there is nothing to choose. */
function paging(to: string, above: boolean, below: boolean): AppEvent | null {
  if (to === 'up' || to === 'left') return above ? given('scroll-up') : null;
  return (to === 'down' || to === 'right') && below ? given('scroll-down') : null;
}

const given = (command: Command): AppEvent => ({ type: 'command.given', command });

import type { AppEvent } from '../../machines/app.events.ts';
import type { AppView, Command } from '../domain/view.ts';
import type { Effect, Room } from './keys.ts';
import { fieldWidth, layOut, type Size } from './layout.ts';
import { ANCHOR } from './screens/index.ts';
import type { Theme } from './theme.ts';

/** What the machine is told of a key's effect, given what is on the screen; null for nothing. */
export function respond(
  effect: Exclude<Effect, { type: 'leave' }>,
  view: AppView,
  size: Size,
  theme: Theme,
): AppEvent | null {
  const room = (): Room => layOut(view, size, theme, ANCHOR[view.screen]).body;
  if (effect.type === 'command') {
    const isPointless =
      (effect.command === 'scroll-up' && !room().above) ||
      (effect.command === 'scroll-down' && !room().below);
    return isPointless ? null : given(effect.command);
  }
  const { action } = effect;
  // Where there is only "go on", Enter first leads through the text to its end.
  const isGoOn =
    action.type === 'submit' || action.type === 'toggle' || (action.type === 'insert' && action.text === ' ');
  if (view.input.type === 'continue') {
    if (isGoOn && room().below) return given('scroll-down');
    if (action.type === 'move') return respond(scrolling(action.to), view, size, theme);
  }
  return { type: 'field.edited', action, width: fieldWidth(view, size) };
}

const given = (command: Command): AppEvent => ({ type: 'command.given', command });

const scrolling = (to: string): Exclude<Effect, { type: 'leave' }> => ({
  type: 'command',
  command: to === 'up' || to === 'left' ? 'scroll-up' : 'scroll-down',
});

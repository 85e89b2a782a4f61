import type { AppView } from '../domain/view.ts';
import type { Room } from './key-binding.ts';

/** What Enter does with the present input, in a word or two. */
export function enterWord(view: AppView, room: Room): string {
  if (room.isReading) return 'read on';
  const { input, field } = view;
  switch (input.type) {
    case 'form':
      return field.type === 'form' && field.at + 1 < input.fields.length ? 'go on' : input.action;
    case 'continue':
      return room.below ? 'read on' : input.label.toLowerCase() || 'go on';
    case 'choose':
      return 'choose';
    case 'choose-several':
      return 'hand in';
    case 'order':
      return field.type === 'list' && field.chosen.length === input.items.length ? 'hand in' : 'place';
    case 'pick-segment':
      return 'pick';
    case 'pick-day':
      return 'choose day';
    case 'compose':
      return input.action;
    case 'line':
      return 'go on';
  }
}

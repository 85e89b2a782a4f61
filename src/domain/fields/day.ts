import type { Input } from '../view.ts';
import type { FieldAction, FieldState, FieldStep } from './field.ts';
import { isGoAhead } from './go-ahead.ts';

type DayInput = Extract<Input, { type: 'pick-day' }>;
type DayState = Extract<FieldState, { type: 'day' }>;

/** One action on the calendar: days by left and right, weeks by up and down, the ends by Home and End. */
export function editDay(input: DayInput, state: DayState, action: FieldAction): FieldStep {
  if (isGoAhead(action)) return { state, intent: { type: 'day.picked', day: state.day } };
  const day = Math.min(input.to, Math.max(input.from, dayAfter(input, state.day, action)));
  return { state: day === state.day ? state : { type: 'day', day } };
}

function dayAfter(input: DayInput, day: number, action: FieldAction): number {
  if (action.type === 'insert') return day + ({ h: -1, l: 1, k: -7, j: 7 }[action.text] ?? 0);
  if (action.type !== 'move') return day;
  switch (action.to) {
    case 'left':
      return day - 1;
    case 'right':
      return day + 1;
    case 'up':
      return day - 7;
    case 'down':
      return day + 7;
    case 'line-start':
    case 'text-start':
      return input.from;
    case 'line-end':
    case 'text-end':
      return input.to;
    default:
      return day;
  }
}

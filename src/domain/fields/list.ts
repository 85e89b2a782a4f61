import type { Intent } from '../intent.ts';
import type { Input } from '../view.ts';
import type { FieldAction, FieldState, FieldStep } from './field.ts';
import { isToggle } from './go-ahead.ts';

type ListInput = Extract<Input, { type: 'choose' | 'choose-several' | 'order' | 'pick-segment' }>;
type ListState = Extract<FieldState, { type: 'list' }>;

/** One action on a list. Items are numbered, but for the parts of a running text (segments). */
export function editList(input: ListInput, state: ListState, action: FieldAction): FieldStep {
  const count = lengthOf(input);
  if (count === 0) return { state };
  if (action.type === 'insert' && /^\d$/.test(action.text))
    return numbered(input, state, Number(action.text));
  return acted(input, withoutTyped(state), action);
}

/** The list without a number begun, which any key but a digit ends. */
function withoutTyped(state: ListState): ListState {
  if (state.typed === undefined) return state;
  const { typed: _, ...rest } = state;
  return rest;
}

function acted(input: ListInput, state: ListState, action: FieldAction): FieldStep {
  if (isToggle(action)) return picked(input, state, state.focus);
  switch (action.type) {
    case 'submit':
      return submitted(input, state);
    case 'insert':
      return typed(input, state, action.text);
    case 'move':
      return { state: focusedOn(state, focusAfter(input, state.focus, action.to)) };
    case 'focus':
      return { state: action.index in itemsOf(input) ? focusedOn(state, action.index) : state };
    case 'delete':
      return { state: input.type === 'order' ? { ...state, chosen: state.chosen.slice(0, -1) } : state };
    default:
      return { state };
  }
}

/** The first segment with something in it to pick. */
export const firstSegment = (segments: readonly string[]): number =>
  Math.max(
    0,
    segments.findIndex(segment => segment.trim() !== ''),
  );

function itemsOf(input: ListInput): readonly unknown[] {
  if (input.type === 'order') return input.items;
  return input.type === 'pick-segment' ? input.segments : input.options;
}

const lengthOf = (input: ListInput): number => itemsOf(input).length;

const focusedOn = (state: ListState, focus: number): ListState =>
  focus === state.focus ? state : { ...state, focus };

function focusAfter(
  input: ListInput,
  focus: number,
  to: Extract<FieldAction, { type: 'move' }>['to'],
): number {
  const last = lengthOf(input) - 1;
  switch (to) {
    case 'up':
    case 'left':
      return stepped(input, focus, -1);
    case 'down':
    case 'right':
      return stepped(input, focus, 1);
    case 'line-start':
    case 'text-start':
      return input.type === 'pick-segment' ? firstSegment(input.segments) : 0;
    case 'line-end':
    case 'text-end':
      return last;
    default:
      return focus;
  }
}

/** The next item in a direction, round the ends; blank segments are passed over. */
function stepped(input: ListInput, focus: number, step: 1 | -1): number {
  const count = lengthOf(input);
  let next = focus;
  for (let tries = 0; tries < count; tries += 1) {
    next = (next + step + count) % count;
    if (input.type !== 'pick-segment' || input.segments[next]!.trim() !== '') return next;
  }
  return focus;
}

/**
 * A digit picks the item of that number at once. Where another digit could follow ("1" of 12 items) the item is only
 * highlighted: the next digit or Enter decides.
 */
function numbered(input: ListInput, state: ListState, digit: number): FieldStep {
  const count = lengthOf(input);
  const longer = (state.typed ?? 0) * 10 + digit;
  const number = longer <= count ? longer : digit;
  if (input.type === 'pick-segment' || number === 0 || number > count) return { state: withoutTyped(state) };
  const there = focusedOn(withoutTyped(state), number - 1);
  return number * 10 <= count ? { state: { ...there, typed: number } } : picked(input, there, number - 1);
}

/** What a typed character does: j and k move. */
function typed(input: ListInput, state: ListState, text: string): FieldStep {
  if (text === 'j') return { state: focusedOn(state, stepped(input, state.focus, 1)) };
  if (text === 'k') return { state: focusedOn(state, stepped(input, state.focus, -1)) };
  return { state };
}

/** Picks an item: chooses it, ticks it, or lifts it to the next place of the order (and back). */
function picked(input: ListInput, state: ListState, index: number): FieldStep {
  switch (input.type) {
    case 'choose':
      return { state, intent: { type: 'option.chosen', index } };
    case 'pick-segment':
      return { state, intent: { type: 'segment.picked', index } };
    case 'choose-several':
      return { state: { ...state, chosen: toggled(state.chosen, index) } };
    case 'order': {
      const chosen = toggled(state.chosen, index);
      const isLifted = chosen.length > state.chosen.length;
      return { state: { ...state, chosen, focus: isLifted ? nextUnlifted(input, index, chosen) : index } };
    }
  }
}

const toggled = (chosen: readonly number[], index: number): number[] =>
  chosen.includes(index) ? chosen.filter(other => other !== index) : [...chosen, index];

/** Where the highlight goes after lifting an item: the next one still in its place, or where it is. */
function nextUnlifted(input: ListInput, index: number, chosen: readonly number[]): number {
  const count = lengthOf(input);
  for (let step = 1; step < count; step += 1) {
    const next = (index + step) % count;
    if (!chosen.includes(next)) return next;
  }
  return index;
}

/** Enter: a single choice is made, ticks are handed in, an order once every item has its place. */
function submitted(input: ListInput, state: ListState): FieldStep {
  if (input.type === 'choose-several') {
    const indexes = state.chosen.toSorted((a, b) => a - b);
    if (indexes.length === 0) return { state, notice: 'Tick what fits first, then hand it in.' };
    return withIntent(state, { type: 'options.submitted', indexes });
  }
  if (input.type === 'order' && state.chosen.length === input.items.length) {
    return withIntent(state, { type: 'order.submitted', order: state.chosen });
  }
  return picked(input, state, state.focus);
}

const withIntent = (state: ListState, intent: Intent): FieldStep => ({ state, intent });

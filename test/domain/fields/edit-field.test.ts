import { describe, expect, test } from 'vitest';
import { editField, initialField } from '../../../src/domain/fields/edit-field.ts';
import type { FieldAction, FieldState } from '../../../src/domain/fields/field.ts';
import type { Intent } from '../../../src/domain/intent.ts';
import type { Input } from '../../../src/domain/view.ts';

const enter: FieldAction = { type: 'submit' };
const space: FieldAction = { type: 'insert', text: ' ' };
const key = (text: string): FieldAction => ({ type: 'insert', text });
const move = (to: Extract<FieldAction, { type: 'move' }>['to']): FieldAction => ({ type: 'move', to });

/** The intents that a series of actions leads to, and the last state. */
function play(input: Input, actions: readonly FieldAction[], draft?: string) {
  let state: FieldState = initialField(
    input,
    draft !== undefined && 'draftKey' in input ? { [input.draftKey]: draft } : {},
  );
  const intents: Intent[] = [];
  for (const action of actions) {
    const step = editField(input, state, action, 40);
    state = step.state;
    if (step.intent) intents.push(step.intent);
  }
  return { state, intents };
}

const choose: Input = {
  type: 'choose',
  prompt: '',
  options: [{ label: 'a' }, { label: 'b' }, { label: 'c' }],
};
const twelve: Input = {
  type: 'choose',
  prompt: '',
  options: Array.from({ length: 12 }, (_, n) => ({ label: `Item ${n}` })),
};
const several: Input = { ...choose, type: 'choose-several' };
const order: Input = { type: 'order', prompt: '', items: ['a', 'b', 'c'] };
const segments: Input = { type: 'pick-segment', prompt: '', segments: ['\n', 'One.', ' ', 'Two.'] };
const day: Input = { type: 'pick-day', prompt: '', zero: '2026-03-02', from: 1, to: 21, today: 3 };
const compose: Input = {
  type: 'compose',
  prompt: '',
  action: 'send',
  limit: 300,
  initial: 'Hi',
  draftKey: 'k',
};
const line: Input = {
  type: 'line',
  prompt: '',
  placeholder: '',
  initial: '',
  optional: false,
  draftKey: 'line',
};

describe('editField', () => {
  test.each<[string, Input, FieldAction[], Intent[]]>([
    ['goes on by Enter', { type: 'continue', label: '' }, [enter], [{ type: 'reading.continued' }]],
    ['goes on by the space bar', { type: 'continue', label: '' }, [space], [{ type: 'reading.continued' }]],
    ['chooses the focus', choose, [move('down'), enter], [{ type: 'option.chosen', index: 1 }]],
    ['goes round the end', choose, [move('up'), enter], [{ type: 'option.chosen', index: 2 }]],
    [
      'moves by j and k',
      choose,
      [key('j'), key('j'), key('k'), enter],
      [{ type: 'option.chosen', index: 1 }],
    ],
    ['chooses at once by number', choose, [key('3')], [{ type: 'option.chosen', index: 2 }]],
    ['ignores numbers beyond the list', choose, [key('4'), key('0')], []],
    [
      'hands in ticks in the shown order',
      several,
      [key('3'), key('1'), enter],
      [{ type: 'options.submitted', indexes: [0, 2] }],
    ],
    [
      'unticks',
      several,
      [key('3'), key('3'), move('text-start'), space, enter],
      [{ type: 'options.submitted', indexes: [0] }],
    ],
    [
      'orders by picking in sequence',
      order,
      [key('2'), enter, enter, enter],
      [{ type: 'order.submitted', order: [1, 2, 0] }],
    ],
    [
      'puts an item back',
      order,
      [key('2'), key('2'), enter, enter, enter, enter],
      [{ type: 'order.submitted', order: [1, 2, 0] }],
    ],
    ['waits until all have a place', order, [key('2'), enter], []],
    [
      'passes over blank segments',
      segments,
      [enter, move('right'), enter],
      [
        { type: 'segment.picked', index: 1 },
        { type: 'segment.picked', index: 3 },
      ],
    ],
    [
      'picks a day by weeks and days',
      day,
      [move('down'), move('right'), enter],
      [{ type: 'day.picked', day: 11 }],
    ],
    [
      'stays within the calendar',
      day,
      [move('up'), enter, move('text-end'), move('right'), enter],
      [
        { type: 'day.picked', day: 1 },
        { type: 'day.picked', day: 21 },
      ],
    ],
    [
      'submits the composer',
      compose,
      [key('!'), { type: 'newline' }, key('x'), enter],
      [{ type: 'text.submitted', text: 'Hi!\nx' }],
    ],
    ['never submits a blank text', compose, [{ type: 'replace', text: ' \n ' }, enter], []],
    [
      'trims a line and takes no line breaks',
      line,
      [{ type: 'paste', text: ' a\r\nb ' }, { type: 'newline' }, enter],
      [{ type: 'text.submitted', text: 'a b' }],
    ],
    [
      'submits nothing only where that is allowed',
      { ...line, optional: true },
      [enter],
      [{ type: 'text.submitted', text: '' }],
    ],
    ['hands nothing in where nothing is ticked', several, [enter, enter], []],
    ['takes a number of two digits', twelve, [key('1'), key('2')], [{ type: 'option.chosen', index: 11 }]],
    ['takes ten', twelve, [key('1'), key('0')], [{ type: 'option.chosen', index: 9 }]],
    [
      'waits for Enter where a digit could follow',
      twelve,
      [key('1'), enter],
      [{ type: 'option.chosen', index: 0 }],
    ],
    [
      'takes a digit by itself that cannot follow',
      twelve,
      [key('1'), key('5')],
      [{ type: 'option.chosen', index: 4 }],
    ],
    [
      'forgets a digit when the cursor moves',
      twelve,
      [key('1'), move('down'), key('2')],
      [{ type: 'option.chosen', index: 1 }],
    ],
    [
      'ticks by numbers of two digits',
      { ...twelve, type: 'choose-several' },
      [key('1'), key('1'), enter],
      [{ type: 'options.submitted', indexes: [10] }],
    ],
    ['does nothing in an empty list', { ...choose, options: [] }, [enter, move('down'), space], []],
  ])('%s', (_name, input, actions, intents) => {
    expect(play(input, actions).intents).toEqual(intents);
  });

  test.each<[string, Input, FieldAction[], RegExp]>([
    ['an empty message', { ...compose, initial: '' }, [enter], /Write something first/],
    ['no ticks', several, [enter], /Tick what fits/],
    ['a paste beyond the room', compose, [{ type: 'paste', text: 'x'.repeat(60_001) }], /60,000 characters/],
    ['a replacement beyond the room', compose, [{ type: 'replace', text: 'x'.repeat(60_001) }], /60,000/],
  ])('%s: says why', (_name, input, actions, notice) => {
    const state = initialField(input);
    expect(editField(input, state, actions[0]!, 40).notice).toMatch(notice);
    expect(editField(input, state, key('a'), 40).notice).toBeUndefined();
  });

  test('a draft replaces the initial text of a composer', () => {
    expect(play(compose, [enter], 'my draft').intents).toEqual([
      { type: 'text.submitted', text: 'my draft' },
    ]);
  });

  test('an action that means nothing here leaves the very same state', () => {
    const state = initialField(choose);
    expect(editField(choose, state, { type: 'newline' }, 40).state).toBe(state);
    expect(editField(choose, state, key('q'), 40).state).toBe(state);
    expect(editField(choose, { type: 'none' }, enter, 40)).toEqual({ state: { type: 'none' } });
  });
});

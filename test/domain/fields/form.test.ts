import { expect, test } from 'vitest';
import { editField, initialField } from '../../../src/domain/fields/edit-field.ts';
import type { FieldAction, FieldState } from '../../../src/domain/fields/field.ts';
import { focusOf, textsIn } from '../../../src/domain/fields/focus.ts';
import type { Intent } from '../../../src/domain/intent.ts';
import type { Input } from '../../../src/domain/view.ts';

const key = (text: string): FieldAction => ({ type: 'insert', text });
const move = (to: 'up' | 'down'): FieldAction => ({ type: 'move', to });
const enter: FieldAction = { type: 'submit' };
const tab: FieldAction = { type: 'next-field' };

const line = { type: 'line', prompt: 'Name', placeholder: '', initial: '', draftKey: 'name' } as const;
const wish = { type: 'choose', prompt: 'Wish', options: [{ label: 'a' }, { label: 'b' }] } as const;
const letter = {
  type: 'compose',
  prompt: 'Text',
  action: 'check',
  limit: 99,
  initial: '',
  draftKey: 'text',
} as const;
const welcome: Input = { type: 'form', fields: [{ ...line, optional: true }, wish], action: 'start' };
const check: Input = { type: 'form', fields: [wish, { ...line, optional: false }, letter], action: 'check' };

/** Where a series of actions leads: the field with the focus, what was handed in, the last notice. */
function play(input: Input, actions: readonly FieldAction[], drafts: Record<string, string> = {}) {
  let state: FieldState = initialField(input, drafts);
  const intents: Intent[] = [];
  let notice: string | undefined;
  for (const action of actions) {
    const step = editField(input, state, action, 40);
    state = step.state;
    notice = step.notice;
    if (step.intent) intents.push(step.intent);
  }
  return { at: state.type === 'form' ? state.at : -1, state, intents, notice };
}

test('Enter answers a field and goes on; in the last one all answers are handed in', () => {
  const { intents } = play(welcome, [key('Ana'), enter, move('down'), enter]);
  expect(intents).toEqual([
    {
      type: 'form.submitted',
      answers: [
        { type: 'text.submitted', text: 'Ana' },
        { type: 'option.chosen', index: 1 },
      ],
    },
  ]);
});

test('letters and numbers go to the line while it has the focus, and a number chooses in the list', () => {
  expect(play(welcome, [key('j'), key('2')])).toMatchObject({ at: 0, intents: [] });
  const { intents } = play(welcome, [key('2'), tab, key('2')]);
  expect(intents).toMatchObject([{ answers: [{ text: '2' }, { index: 1 }] }]);
});

test('tab goes round the fields, and arrows lead out of a field at its ends', () => {
  expect(play(welcome, [tab, tab]).at).toBe(0);
  expect(play(welcome, [{ type: 'previous-field' }]).at).toBe(1);
  expect(play(welcome, [move('down')]).at).toBe(1);
  expect(play(welcome, [move('down'), move('down')]).at).toBe(1);
  expect(play(welcome, [move('down'), move('down'), move('down')]).at).toBe(0);
  expect(play(welcome, [move('down'), move('up')]).at).toBe(0);
  expect(play(check, [tab, tab, key('x'), move('up'), move('up')]).at).toBe(1);
});

test('a form is handed in only when nothing is missing; the missing field gets the focus', () => {
  const { at, intents, notice } = play(check, [tab, tab, key('Dear Mei'), enter]);
  expect([at, intents, notice]).toEqual([1, [], 'Write something first.']);
  const done = play(check, [key('2'), key('Mei'), enter, key('Dear Mei'), enter]);
  expect(done.intents).toMatchObject([{ answers: [{ index: 1 }, { text: 'Mei' }, { text: 'Dear Mei' }] }]);
});

test('whole answers are taken one field after the other', () => {
  const answer = (intent: Intent): FieldAction => ({ type: 'answer', intent });
  const { intents } = play(
    welcome,
    [answer({ type: 'text.submitted', text: 'Ana' }), answer({ type: 'option.chosen', index: 1 })],
    { name: 'Anastasia' },
  );
  expect(intents).toMatchObject([{ answers: [{ text: 'Ana' }, { index: 1 }] }]);
});

test('unfinished texts come back each in its field', () => {
  const { state } = play(check, [], { name: 'Mei', text: 'Dear' });
  expect(textsIn(check, state).map(({ input, text }) => [input.draftKey, text])).toEqual([
    ['name', 'Mei'],
    ['text', 'Dear'],
  ]);
  expect(focusOf({ input: check, field: state }).input).toBe(wish);
});

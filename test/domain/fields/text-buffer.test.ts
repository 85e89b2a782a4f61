import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldAction } from '../../../src/domain/fields/field.ts';
import { bufferOf, editBuffer, type TextBuffer } from '../../../src/domain/fields/text-buffer.ts';

const move = (to: Extract<FieldAction, { type: 'move' }>['to']): FieldAction => ({ type: 'move', to });
const remove = (what: Extract<FieldAction, { type: 'delete' }>['what']): FieldAction => ({
  type: 'delete',
  what,
});
const type = (text: string): FieldAction[] => [...text].map(letter => ({ type: 'insert', text: letter }));
const run = (start: string, actions: readonly FieldAction[], width = 20): TextBuffer =>
  actions.reduce((buffer, action) => editBuffer(buffer, action, width), bufferOf(start));
/** The text with | at the cursor. */
const shown = ({ text, cursor }: TextBuffer): string => `${text.slice(0, cursor)}|${text.slice(cursor)}`;

describe('typing and moving', () => {
  test.each<[string, string, FieldAction[], string]>([
    ['inserts at the cursor', 'ac', [move('left'), ...type('b')], 'ab|c'],
    ['moves over a family in one step', 'a👩‍👩‍👧b', [move('left'), move('left')], 'a|👩‍👩‍👧b'],
    ['deletes a flag in one step', 'a🇩🇪', [remove('back')], 'a|'],
    ['deletes forward', 'abc', [move('text-start'), remove('forward')], '|bc'],
    ['joins lines by Backspace', 'a\nb', [move('left'), remove('back')], 'a|b'],
    ['goes back a word', 'one two', [move('word-left')], 'one |two'],
    ['goes forward a word', 'one two', [move('text-start'), move('word-right')], 'one| two'],
    ['goes forward to the very end', 'one two', [move('word-left'), move('word-right')], 'one two|'],
    ['deletes a word back', "I don't know", [remove('word-back')], "I don't |"],
    ['deletes a word forward', 'one two', [move('text-start'), remove('word-forward')], '| two'],
    ['stops a word move at the line break', 'one\ntwo', [move('word-left'), move('word-left')], 'one|\ntwo'],
    ['goes to the start of the visible row', 'aaa bbb ccc', [move('line-start')], 'aaa bbb |ccc'],
    [
      'goes to the end of the visible row',
      'aaa bbb ccc',
      [move('text-start'), move('line-end')],
      'aaa bbb| ccc',
    ],
    ['deletes to the row start', 'aaa bbb ccc', [remove('to-line-start')], 'aaa bbb |'],
    ['deletes to the row end', 'one\ntwo', [move('text-start'), remove('to-line-end')], '|\ntwo'],
    [
      'takes the break when nothing is left of the row',
      'one\ntwo',
      [move('up'), remove('to-line-end')],
      'one|two',
    ],
    ['deletes a whole line', 'one\ntwo\nthree', [move('up'), remove('line')], 'one\n|three'],
    ['deletes the last line with its break', 'one\ntwo', [remove('line')], 'one|'],
    ['pastes lines as they are', '', [{ type: 'paste', text: 'a\r\nb' }], 'a\nb|'],
    ['breaks the line', 'ab', [move('left'), { type: 'newline' }], 'a\n|b'],
    ['replaces everything', 'ab', [{ type: 'replace', text: 'new' }], 'new|'],
  ])('%s', (_name, start, actions, end) => {
    expect(shown(run(start, actions, 8))).toBe(end);
  });

  test('up and down keep the column they started from over short and wide rows', () => {
    const start = 'abcdef\nx\n漢字漢字';
    const atFive = run(start, [move('text-start'), ...Array(5).fill(move('right'))]);
    const once = editBuffer(atFive, move('down'), 20);
    const twice = editBuffer(once, move('down'), 20);
    const back = editBuffer(editBuffer(twice, move('up'), 20), move('up'), 20);
    expect([shown(once), shown(twice), shown(back)]).toEqual([
      'abcdef\nx|\n漢字漢字',
      'abcdef\nx\n漢字|漢字',
      'abcde|f\nx\n漢字漢字',
    ]);
  });

  test('down stays on screen rows of a wrapped paragraph', () => {
    expect(shown(run('aaa bbb ccc ddd', [move('text-start'), move('down')], 8))).toBe('aaa bbb |ccc ddd');
  });
});

describe('undo', () => {
  const undo: FieldAction = { type: 'undo' };
  const redo: FieldAction = { type: 'redo' };

  test('takes back typing a word at a time', () => {
    const typed = run('', type('one two'));
    const once = editBuffer(typed, undo, 20);
    expect([once.text, editBuffer(once, undo, 20).text]).toEqual(['one ', '']);
  });

  test('takes back a run of Backspace at once, and a paste by itself', () => {
    expect(run('hello', [remove('back'), remove('back'), undo]).text).toBe('hello');
    expect(run('', [...type('a'), { type: 'paste', text: 'bc' }, undo]).text).toBe('a');
  });

  test('redo brings it back until something else is typed', () => {
    expect(run('', [...type('a'), undo, redo]).text).toBe('a');
    expect(run('', [...type('a'), undo, ...type('b'), redo]).text).toBe('b');
  });
});

const actions = fc.oneof(
  fc
    .string({
      unit: fc.oneof(
        fc.constantFrom('a', ' ', '\n', '👩‍👩‍👧', '漢', '\u0301', '🇩', '🇪'),
        fc.string({ unit: 'binary' }),
      ),
    })
    .map((text): FieldAction => ({ type: 'insert', text })),
  fc
    .constantFrom(
      'left',
      'right',
      'up',
      'down',
      'word-left',
      'word-right',
      'line-start',
      'line-end',
      'text-start',
      'text-end',
    )
    .map(to => move(to as 'left')),
  fc
    .constantFrom('back', 'forward', 'word-back', 'word-forward', 'to-line-start', 'to-line-end', 'line')
    .map(what => remove(what as 'back')),
  fc.constantFrom<FieldAction>({ type: 'newline' }, { type: 'undo' }, { type: 'redo' }),
);

describe('whatever is done', () => {
  test('the cursor stays on a grapheme border and the text stays clean', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 40 }), fc.integer({ min: 1, max: 30 }), (steps, width) => {
        const { text, cursor } = run('', steps, width);
        const borders = Array.from(new Intl.Segmenter().segment(text), part => part.index);
        expect([...borders, text.length]).toContain(cursor);
        expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
      }),
    );
  });

  test('undoing everything leads back to the start, and redoing to the end', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 30 }), steps => {
        let buffer = run('start', steps);
        const end = buffer.text;
        const depth = buffer.undo.length;
        for (let n = 0; n < depth; n += 1) buffer = editBuffer(buffer, { type: 'undo' }, 20);
        expect(buffer.text).toBe('start');
        const ahead = buffer.redo.length;
        for (let n = 0; n < ahead; n += 1) buffer = editBuffer(buffer, { type: 'redo' }, 20);
        if (!steps.some(step => step.type === 'undo')) expect(buffer.text).toBe(end);
      }),
    );
  });

  test('what is typed and deleted again leaves the text as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 }), text => {
        const letters = text.replace(/[^a-z ]/g, 'x');
        expect(run('ab', [...type(letters), ...Array(letters.length).fill(remove('back'))]).text).toBe('ab');
      }),
    );
  });
});

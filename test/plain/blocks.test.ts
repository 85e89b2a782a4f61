import { expect, test } from 'vitest';
import { tellBlock } from '../../src/plain/blocks.ts';
import { BLOCKS, feedbackWith } from '../helpers/views.ts';

const told = (count: number, open = false): string =>
  tellBlock({ ...feedbackWith(count), open })
    .map(({ text, indent = '' }) => indent + text)
    .join('\n');

test('up to three findings are all told, and nothing is said to be left to mend', () => {
  expect(told(3)).toContain('[1] ');
  expect(told(3)).toContain('[3] ');
  expect(told(3)).toContain('Type :more for the rest: 1 more remark.');
});

test('of four findings the fourth waits, and it is said that more is to be mended', () => {
  expect(told(4)).not.toContain('[4] ');
  expect(told(4)).toContain('Type :more for the rest: 1 more to mend, 1 more remark.');
  expect(told(4, true)).toContain('[4] ');
  expect(told(4, true)).not.toContain(':more');
});

test('where nothing is left, nothing is offered', () => {
  const { feedback } = BLOCKS;
  const text = tellBlock({ ...feedback, grade: { ...feedback.grade, tips: [] } }).map(one => one.text);
  expect(text.join('\n')).not.toContain(':more');
});

test('a table is told row by row, so that it can be listened to', () => {
  const rows = (head: string[], row: string[]) =>
    tellBlock({ type: 'table', head, rows: [row] }).map(({ text, indent = '' }) => indent + text);
  expect(rows(['What', 'So far'], ['Time spent', '3 min'])).toEqual(['- Time spent: 3 min']);
  expect(rows(['Month', 'Send', 'Revise'], ['May 2026', '3', '2'])).toEqual(['- May 2026: Send 3, Revise 2']);
});

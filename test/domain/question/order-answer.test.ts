import { expect, test } from 'vitest';
import { answerQuestion } from '../../../src/domain/question/answer.ts';
import { shownOrder } from '../../../src/domain/question/pose.ts';
import type { Block } from '../../../src/domain/view.ts';
import { tellBlock } from '../../../src/plain/blocks.ts';
import { blockLines } from '../../../src/ui/components/blocks/index.ts';
import { THEME } from '../../../src/ui/theme.ts';
import { questions } from '../../helpers/questions.ts';

const SEED = 4;
const { order } = questions;

/** The answer that puts the author's positions into this order. */
const putting = (...positions: readonly number[]) => {
  const shown = shownOrder(order, SEED);
  return answerQuestion(order, SEED, {
    type: 'order.submitted',
    order: positions.map(position => shown.indexOf(position)),
  })!;
};

test('of a wrong order each line says where it was put, where it belongs, and why', () => {
  const { right, block } = putting(1, 2, 0);
  expect(right).toBe(false);
  expect(block.options).toEqual([
    { text: '1. connect', chosen: true, correct: false, placed: 3, why: 'First.' },
    { text: '2. talk', chosen: true, correct: false, placed: 1, why: 'Then.' },
    { text: '3. ask', chosen: true, correct: false, placed: 2, why: 'Last.' },
  ]);
});

test('a line in its place is right, and only the others are told to be elsewhere', () => {
  const { block } = putting(1, 0, 2);
  expect(block.options.map(option => option.correct)).toEqual([false, false, true]);
});

const rowsOf = (block: Block): readonly string[] =>
  blockLines(block, 60, THEME.none).map(line =>
    line
      .map(piece => piece.text)
      .join('')
      .replaceAll('\u00a0', ' '),
  );

const { block: wrong } = putting(1, 2, 0);
const { block: half } = putting(1, 0, 2);

test('on the screen the right order is shown with the places that were given', () => {
  const drawn = rowsOf(wrong);
  expect(drawn).toContain('The right order:');
  expect(drawn).toContain('✗ 1. connect  (you put it 3rd)');
  expect(drawn.join('\n')).not.toContain('choice');
  const halfDrawn = rowsOf(half);
  expect(halfDrawn).toContain('✓ 3. ask');
});

test('line by line the right order is told with the places that were given', () => {
  const told = tellBlock(half).map(({ text, indent = '' }) => indent + text);
  expect(told.slice(0, 6)).toEqual([
    'Not quite.',
    'The right order:',
    'misplaced: 1. connect (you put it 2nd)',
    '       First.',
    'misplaced: 2. talk (you put it 1st)',
    '       Then.',
  ]);
  expect(told).toContain('right: 3. ask');
});

test('a reason of several lines stays within its indent', () => {
  const lines: Block = { ...wrong, options: [{ text: 'a', chosen: true, correct: true, why: 'One.\nTwo.' }] };
  expect(tellBlock(lines).map(({ text, indent = '' }) => indent + text)).toContain('       Two.');
  const drawn = rowsOf(lines);
  expect(drawn).toContain('    Two.');
});

test('a right option that was missed says so, on the screen and line by line', () => {
  const missed: Block = {
    ...wrong,
    options: [{ text: 'a', chosen: false, correct: true, missed: true, why: 'Yes.' }],
  };
  expect(rowsOf(missed)).toContain('✓ a  (you missed this)');
  expect(tellBlock(missed).map(({ text, indent = '' }) => indent + text)).toContain(
    'right: a (you missed this)',
  );
});

import { expect, test } from 'vitest';
import { answerQuestion } from '../../../src/domain/question/answer.ts';
import { tellBlock } from '../../../src/plain/blocks.ts';
import { answer } from '../../../src/ui/components/blocks/answer.ts';
import { THEME } from '../../../src/ui/theme.ts';
import { questions } from '../../helpers/questions.ts';

const { block } = answerQuestion(questions['find-fault'], 1, { type: 'segment.picked', index: 0 })!;
const plain = tellBlock(block).map(({ text, indent = '' }) => indent + text);
const screen = answer(block, 80, THEME.none).map(line => line.map(one => one.text).join(''));

test('of an answered hunt for a fault, words are told to be at fault or fine, and no faulty words to be right', () => {
  for (const { text, correct } of block.options) {
    expect(plain.some(row => row.startsWith(`${correct ? 'at fault' : 'fine'}: ${text}`))).toBe(true);
    expect(screen.some(row => row.startsWith(`${correct ? '✗ at fault' : '✓ fine'}: ${text}`))).toBe(true);
  }
  expect(plain.filter(row => /^(?:right|wrong):/.test(row))).toEqual([]);
});

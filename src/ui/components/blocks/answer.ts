import { isMisplaced, ordinal } from '../../../domain/question/placed.ts';
import type { Block } from '../../../domain/view.ts';
import { BLANK, indented, type Line, piece, wrapLines } from '../../line.ts';
import { type Draw, MEASURE } from './draw.ts';
import { topicPiece } from './text.ts';

/** An answered question: right or not, then for each option why, then what to remember. */
export const answer: Draw<'answer'> = ({ right, options, explain, topic, source }, width) => {
  const measure = Math.min(width, MEASURE);
  const head = right ? piece('✓ Right', 'good', { bold: true }) : piece('✗ Not quite', 'bad', { bold: true });
  return [
    [head],
    BLANK,
    ...(options.some(isMisplaced) ? wrapLines('The right order:', measure) : []),
    ...options.flatMap(option => optionLines(option, measure)),
    BLANK,
    ...wrapLines(explain, measure),
    ...(source === undefined ? [] : wrapLines(source, measure, 'muted')),
    [topicPiece(topic)],
  ];
};

function optionLines(option: Extract<Block, { type: 'answer' }>['options'][number], width: number): Line[] {
  const { text, chosen, correct, placed, why } = option;
  const sign = piece(correct ? '✓ ' : '✗ ', correct ? 'good' : 'bad', { bold: true });
  const note = isMisplaced(option)
    ? `  (you\u00a0put\u00a0it\u00a0${ordinal(placed ?? 0)})`
    : chosen && placed === undefined
      ? '  (your\u00a0choice)'
      : '';
  return [
    ...indented(
      wrapLines(text + note, width - 2, undefined, { bold: chosen && placed === undefined }),
      [piece('  ')],
      [sign],
    ),
    ...(why === '' ? [] : indented(wrapLines(why, width - 4, 'muted'), [piece('    ')])),
  ];
}

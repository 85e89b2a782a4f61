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
    ...options.flatMap(option => optionLines(option, measure)),
    BLANK,
    ...wrapLines(explain, measure),
    ...(source === undefined ? [] : wrapLines(source, measure, 'muted')),
    [topicPiece(topic)],
  ];
};

function optionLines(
  { text, chosen, correct, why }: { text: string; chosen: boolean; correct: boolean; why: string },
  width: number,
): Line[] {
  const sign = piece(correct ? '✓ ' : '✗ ', correct ? 'good' : 'bad', { bold: true });
  const label = chosen ? `${text}  (your\u00a0choice)` : text;
  return [
    ...indented(wrapLines(label, width - 2, undefined, { bold: chosen }), [piece('  ')], [sign]),
    ...(why === '' ? [] : indented(wrapLines(why, width - 4, 'muted'), [piece('    ')])),
  ];
}

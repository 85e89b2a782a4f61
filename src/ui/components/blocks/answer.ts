import {
  type AnsweredOption,
  foundIn,
  isMisplaced,
  noteOn,
} from '../../../domain/question/answered-option.ts';
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

function optionLines(option: AnsweredOption, width: number): Line[] {
  const { text, chosen, correct, atFault, placed, why } = option;
  const isGood = atFault === undefined ? correct : !atFault;
  const found = foundIn(option);
  const told = found === '' ? text : `${found}: ${text}`;
  const sign = piece(isGood ? '✓ ' : '✗ ', isGood ? 'good' : 'bad', { bold: true });
  const note = noteOn(option);
  const label = note === '' ? told : `${told}  (${note.replaceAll(' ', '\u00a0')})`;
  return [
    ...indented(
      wrapLines(label, width - 2, undefined, { bold: chosen && placed === undefined }),
      [piece('  ')],
      [sign],
    ),
    ...(why === '' ? [] : indented(wrapLines(why, width - 4, 'muted'), [piece('    ')])),
  ];
}

import { nextBorder, previousBorder } from '../../../domain/graphemes.ts';
import { cellWidth } from '../../../domain/width.ts';
import { BLANK, wrapLines } from '../../line.ts';
import { MEASURE } from '../blocks/draw.ts';
import type { DrawInput } from './drawing.ts';

const SIGN = '› ';

/** A field of one row; a longer text shows the part round the cursor. */
export const line: DrawInput<'line'> = ({ prompt, placeholder }, field, { width }) => {
  const text = field.type === 'text' ? field.buffer.text : '';
  const cursor = field.type === 'text' ? field.buffer.cursor : 0;
  const room = Math.min(width, MEASURE) - SIGN.length - 1;
  const [start, end] = visiblePart(text, cursor, room);
  const head =
    prompt === '' ? [] : [...wrapLines(prompt, Math.min(width, MEASURE), undefined, { bold: true }), BLANK];
  return {
    groups: [
      { lines: head },
      { lines: [], field: { sign: SIGN, value: text.slice(start, end), placeholder } },
    ],
    cursor: { x: SIGN.length + cellWidth(text.slice(start, cursor)), y: head.length },
  };
};

/** The stretch of a text around the cursor that fits into a width in cells. */
function visiblePart(text: string, cursor: number, width: number): readonly [number, number] {
  let start = cursor;
  let cells = 0;
  while (start > 0) {
    const before = previousBorder(text, start);
    cells += cellWidth(text.slice(before, start));
    if (cells > width) break;
    start = before;
  }
  let end = cursor;
  cells = cellWidth(text.slice(start, cursor));
  while (end < text.length) {
    const after = nextBorder(text, end);
    cells += cellWidth(text.slice(end, after));
    if (cells > width) break;
    end = after;
  }
  return [start, end];
}

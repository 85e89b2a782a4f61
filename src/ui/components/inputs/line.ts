import { nextBorder, previousBorder } from '../../../domain/text/graphemes.ts';
import { cellWidth } from '../../../domain/text/width.ts';
import { BLANK, wrapLines } from '../../line.ts';
import { MEASURE } from '../blocks/draw.ts';
import type { DrawInput } from './drawing.ts';

const SIGN = '› ';

/** A field of one row, in a form beside its label; a longer text shows the part round the cursor. */
export const line: DrawInput<'line'> = ({ prompt, placeholder }, field, space) => {
  const text = field.type === 'text' ? field.buffer.text : '';
  const cursor = field.type === 'text' ? field.buffer.cursor : 0;
  const width = Math.min(space.width, MEASURE);
  const label = space.isBesideLabel ? `${prompt}  ` : '';
  const before = cellWidth(label) + SIGN.length;
  const [start, end] = visiblePart(text, cursor, Math.max(10, width - before - 1));
  const head =
    prompt === '' || label !== '' ? [] : [...wrapLines(prompt, width, undefined, { bold: true }), BLANK];
  const value = text.slice(start, end);
  const sign = space.isAway ? ' '.repeat(SIGN.length) : SIGN;
  return {
    groups: [{ lines: head }, { lines: [], field: { label, sign, value, placeholder } }],
    cursor: { x: before + cellWidth(text.slice(start, cursor)), y: head.length },
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

import { BLANK, type Line, piece, wrapLines, wrapPieces } from '../../line.ts';
import { MEASURE } from '../blocks/draw.ts';
import { boxed, innerWidth } from '../box.ts';
import type { DrawInput } from './drawing.ts';

/** A message in running text, the part that Enter would pick in brackets. */
export const pickSegment: DrawInput<'pick-segment'> = (
  { prompt, segments },
  field,
  { width, height, theme },
) => {
  const focus = field.type === 'list' ? field.focus : -1;
  const outer = Math.min(width, MEASURE);
  const pieces: Line = segments.flatMap((text, index) => {
    if (index !== focus) return [piece(text)];
    const words = text.trim();
    const lead = text.slice(0, text.indexOf(words));
    const tail = text.slice(lead.length + words.length);
    return [
      piece(lead),
      piece('›', 'focus'),
      piece(words, 'focus', { underline: theme.isStyled }),
      piece('‹', 'focus'),
      piece(tail),
    ];
  });
  const lines = wrapPieces(pieces, innerWidth(outer));
  const head = [...wrapLines(prompt, outer, undefined, { bold: true }), BLANK];
  const room = Math.max(1, height - head.length - 2);
  const focused = lines.findIndex(line => line.some(part => part.role === 'focus'));
  const top = Math.max(0, Math.min(focused - Math.floor(room / 2), lines.length - room));
  return {
    groups: [
      { lines: head },
      { lines: boxed(lines.slice(top, top + room), outer, { label: 'The message' }) },
    ],
    cursor: null,
  };
};

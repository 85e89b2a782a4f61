import { type Line, lineWidth, padded, piece, truncated } from '../line.ts';

/** The inner width of a frame that is `width` wide. */
export const innerWidth = (width: number): number => width - 4;

/** Lines in a frame with a label in its upper edge and, where given, a note in its lower one; `width` is the outer one. */
export function boxed(
  lines: readonly Line[],
  width: number,
  { label, note = [] }: { readonly label: string; readonly note?: Line },
): Line[] {
  const inner = innerWidth(width);
  const side = piece('│', 'frame');
  const head = label === '' ? [] : [piece(label, undefined, { bold: true })];
  return [
    edge('╭', truncated(head, width - 8), 'left', '╮', width),
    ...lines.map(line => [side, piece(' '), ...padded(truncated(line, inner), inner), piece(' '), side]),
    edge('╰', truncated(note, width - 8), 'right', '╯', width),
  ];
}

/** An edge of the frame with text set into it at one side. */
function edge(left: string, text: Line, at: 'left' | 'right', right: string, width: number): Line {
  if (text.length === 0) return [piece(left + '─'.repeat(width - 2) + right, 'frame')];
  const rule = '─'.repeat(Math.max(0, width - lineWidth(text) - 5));
  const [before, after] = at === 'left' ? ['─', rule] : [rule, '─'];
  return [piece(`${left}${before} `, 'frame'), ...text, piece(` ${after}${right}`, 'frame')];
}

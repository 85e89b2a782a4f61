import type { AppView } from '../domain/view.ts';
import { PADDING } from './chrome.ts';
import { moreAbove, moreBelow } from './components/more.ts';
import { laidOut } from './laid-out.ts';
import { type Layout, type Size, SMALLEST } from './layout.ts';
import { BLANK, type Line, type Piece, piece } from './line.ts';
import type { Look, Theme } from './theme.ts';

/**
 * A view as escape sequences for an empty screen, row by row: the very frame that Ink will draw over it. It shows while
 * Ink is still loading. Null where the window is too small.
 */
export function firstPaint(view: AppView, size: Size, theme: Theme, hasColours: boolean): string | null {
  if (size.columns < SMALLEST.columns || size.rows < SMALLEST.rows) return null;
  const layout = laidOut(view, size, theme);
  const rows = screenRows(layout, size).map(line =>
    line.map(part => painted(part, theme, hasColours)).join(''),
  );
  const { x, y } = layout.cursor ?? { x: 0, y: 0 };
  const cursor = `\x1b[${y + 1};${x + 1}H${layout.cursor === null ? '' : '\x1b[?25h'}`;
  return rows.map((row, index) => `\x1b[${index + 1};1H${row}`).join('') + cursor;
}

/** Every row of the screen, as the frame's boxes place them. */
function screenRows({ margin, header, body, input, notice, footer }: Layout, { rows }: Size): Line[] {
  const indent = (by: number) => (line: Line) =>
    line.length === 0 ? BLANK : [piece(' '.repeat(by)), ...line];
  const inputLines = input.groups.flatMap(({ lines, field }) =>
    field === undefined
      ? lines
      : [
          ...lines,
          [
            piece(field.label, undefined, { bold: true }),
            piece(field.sign, 'focus'),
            field.value === '' ? piece(field.placeholder, 'muted') : piece(field.value),
          ],
        ],
  );
  const text = body.lines.length === 0 ? [] : [...body.lines, ...moreBelow(body.below)];
  const upper = [
    ...header.map(indent(margin)),
    ...[...moreAbove(body.above), ...text, ...inputLines].map(indent(margin + PADDING)),
  ];
  const lower = [...notice.map(indent(margin + PADDING)), ...footer.map(indent(margin))];
  const filler = Array.from({ length: Math.max(0, rows - upper.length - lower.length) }, () => BLANK);
  return [...upper, ...filler, ...lower].slice(0, rows);
}

const COLOURS: Readonly<Record<string, number>> = {
  red: 31,
  green: 32,
  yellow: 33,
  magenta: 35,
  cyan: 36,
  gray: 90,
  redBright: 91,
  greenBright: 92,
  yellowBright: 93,
};

function painted({ text, role, bold, underline }: Piece, theme: Theme, hasColours: boolean): string {
  if (!theme.isStyled || !hasColours) return text;
  const look: Look = role === undefined ? {} : theme.roles[role];
  const codes = [
    look.bold || bold ? 1 : 0,
    look.inverse ? 7 : 0,
    underline ? 4 : 0,
    look.color === undefined ? 0 : (COLOURS[look.color] ?? 0),
  ].filter(code => code !== 0);
  return codes.length === 0 ? text : `\x1b[${codes.join(';')}m${text}\x1b[m`;
}

import { cellWidth } from '../../../domain/text/width.ts';
import { type Line, lineWidth, padded, piece, truncated, wrapLines } from '../../line.ts';
import type { Draw } from './draw.ts';

/** Rows and columns; the widest columns give way first, and long cells wrap. */
export const table: Draw<'table'> = ({ head, rows }, width) => {
  const widths = columnWidths([head, ...rows], width);
  const body = rows.flatMap(row => rowLines(row, widths));
  return [
    ...rowLines(head, widths).map(line => line.map(part => piece(part.text, 'muted', { bold: true }))),
    [piece('─'.repeat(widths.reduce((sum, each) => sum + each + 2, -2)), 'frame')],
    ...body,
  ];
};

function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const count = Math.max(...rows.map(row => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(1, ...rows.map(row => cellWidth(row[column] ?? ''))),
  );
  const room = width - 2 * (count - 1);
  while (widths.reduce((sum, each) => sum + each, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= 4) break;
    widths[widest]! -= 1;
  }
  return widths;
}

function rowLines(cells: readonly string[], widths: readonly number[]): Line[] {
  const columns = widths.map((width, index) => wrapLines(cells[index] ?? '', width));
  const height = Math.max(...columns.map(lines => lines.length));
  return Array.from({ length: height }, (_, row) =>
    columns.flatMap((lines, column) => {
      const cell = lines[row] ?? [];
      const isLast = column === columns.length - 1;
      return isLast ? cell : [...padded(cell, widths[column]!), piece('  ')];
    }),
  );
}

/** Bars with the figure written beside each. */
export const bars: Draw<'bars'> = ({ rows }, width) => {
  const label = Math.min(Math.floor(width * 0.45), Math.max(...rows.map(row => cellWidth(row.label)), 0));
  const text = Math.max(...rows.map(row => cellWidth(row.text)), 0);
  const room = Math.max(6, Math.min(40, width - label - text - 4));
  return rows.map(row => {
    const name = padded(truncated([piece(row.label)], label), label);
    return truncated(
      [...name, piece('  '), ...barPieces(row.value, room), piece('  '), piece(row.text)],
      width,
    );
  });
};

/** A bar of `width` cells filled to a share of 0 to 1: heavy for what is done, light for the rest. */
export function barPieces(value: number, width: number): Line {
  const share = Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0;
  const filled =
    share > 0 && share < 1 ? Math.min(width - 1, Math.max(1, Math.round(share * width))) : share * width;
  return [piece('━'.repeat(filled), 'accent'), piece('─'.repeat(width - filled), 'frame')];
}

const LEVELS = '▁▂▃▄▅▆▇█';

/** A row of columns, on a row of its own where it does not fit beside its words, and the figure in words. */
export const sparkline: Draw<'sparkline'> = ({ label, values, starts, text }, width) => {
  const isRoomBeside = values.length <= width - cellWidth(label) - cellWidth(text) - 4;
  const room = isRoomBeside ? values.length : Math.max(1, width);
  const shown = starts ? values.slice(0, room) : values.slice(-room);
  const highest = Math.max(...shown, 0);
  const columns = shown.map(value =>
    highest <= 0 ? LEVELS[0] : LEVELS[Math.min(7, Math.max(0, Math.round((value / highest) * 7)))],
  );
  const line: Line = [piece(label), piece('  '), piece(columns.join(''), 'accent'), piece('  '), piece(text)];
  return isRoomBeside && lineWidth(line) <= width
    ? [line]
    : [...wrapLines(label, width), [piece(columns.join(''), 'accent')], ...wrapLines(text, width)];
};

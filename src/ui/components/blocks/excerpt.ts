import { type Line, piece } from '../../line.ts';

/** Rows up to which a message is shown whole. */
const MOST_ROWS = 24;

/** The rows of a long marked text around its marks, with its beginning and its end; other rows are counted. */
export function excerpt(rows: readonly Line[]): readonly Line[] {
  if (rows.length <= MOST_ROWS) return rows;
  const isKept = rows.map((_, index) => index < 2 || index === rows.length - 1 || isEdgeOfMark(rows, index));
  const shown: Line[] = [];
  for (let index = 0; index < rows.length; ) {
    let next = index + 1;
    if (!isKept[index]) while (!isKept[next]) next += 1;
    const left = next - index;
    shown.push(left < 2 ? rows[index]! : [piece(`… ${left} rows …`, 'muted')]);
    index = next;
  }
  return shown;
}

/** Whether a mark begins or ends in a row, or its number stands there. */
function isEdgeOfMark(rows: readonly Line[], index: number): boolean {
  if (!isMarked(rows[index])) return false;
  const hasSign = rows[index]!.some(({ bold }) => bold === true);
  return hasSign || !isMarked(rows[index - 1]) || !isMarked(rows[index + 1]);
}

const isMarked = (row: Line | undefined): boolean => row?.some(({ role }) => role !== undefined) ?? false;

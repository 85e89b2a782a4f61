import { cellWidth } from '../../../domain/text/width.ts';
import {
  BLANK,
  indented,
  justified,
  type Line,
  lineWidth,
  type Piece,
  piece,
  truncated,
  wrapLines,
} from '../../line.ts';
import { MEASURE } from '../blocks/draw.ts';
import type { DrawInput, Drawing, Group, Space } from './drawing.ts';

interface Item {
  readonly label: string;
  readonly detail?: string | undefined;
  /** A few words each at the right, the most important last. */
  readonly notes?: readonly string[] | undefined;
  /** What stands before the label, e.g. "[x] ". */
  readonly sign: string;
  readonly isTicked?: boolean;
}

/** A list to choose one from. */
export const choose: DrawInput<'choose'> = ({ prompt, options }, field, space) =>
  drawList(
    prompt,
    options.map(({ label, detail, notes }) => ({ label, detail, notes, sign: '' })),
    focusOf(field),
    space,
  );

/** A list with boxes to tick. */
export const chooseSeveral: DrawInput<'choose-several'> = ({ prompt, options }, field, space) => {
  const chosen = field.type === 'list' ? field.chosen : [];
  const items = options.map(({ label }, index) => {
    const isTicked = chosen.includes(index);
    return { label, sign: isTicked ? '[x] ' : '[ ] ', isTicked };
  });
  return drawList(prompt, items, focusOf(field), space);
};

/** Items that get their place by being picked in sequence. */
export const order: DrawInput<'order'> = ({ prompt, items }, field, space) => {
  const chosen = field.type === 'list' ? field.chosen : [];
  const shown = items.map((label, index) => {
    const place = chosen.indexOf(index);
    return {
      label,
      sign: place === -1 ? '(  ) ' : `(${ordinal(place + 1)}) `.padEnd(5),
      isTicked: place !== -1,
    };
  });
  return drawList(prompt, shown, focusOf(field), space);
};

const ordinal = (place: number): string => `${place}.`;

const focusOf = (field: Parameters<DrawInput<'choose'>>[1]): number =>
  field.type === 'list' ? field.focus : -1;

/** Items with numbers, details in a column of their own where they fit; a window round the focus where not all fit. */
function drawList(prompt: string, items: readonly Item[], focus: number, space: Space): Drawing {
  const column = detailColumn(items, space.width);
  const mark = space.isAway ? piece('• ') : piece('› ', 'focus');
  const draw = (isShort: boolean) =>
    items.map((_item, index) => {
      const shown = isShort && index !== focus ? items.map(item => ({ ...item, detail: '' })) : items;
      return itemLines(shown, index, { mark: index === focus ? mark : null, column, width: space.width });
    });
  const whole = draw(false);
  const asked =
    prompt === '' ? [] : wrapLines(prompt, Math.min(space.width, MEASURE), undefined, { bold: true });
  const places = (headRows: number) => ({
    room: Math.max(1, space.height - headRows),
    comfort: space.comfort - headRows,
  });
  const airy = places(asked.length + 1);
  // Where details would push items out of sight, only the highlighted item keeps its own.
  const drawn = rowCount(whole) <= Math.min(airy.room, airy.comfort) ? whole : draw(column === null);
  const total = rowCount(drawn);
  // The blank row under the prompt gives way in a form, and to an item that would be out of sight.
  const isTight = space.isBesideLabel || total > airy.room || total === airy.comfort + 1;
  const head = asked.length === 0 || isTight ? asked : [...asked, BLANK];
  const { room, comfort } = places(head.length);
  const isWrapped = drawn.some(lines => lines.length > 1);
  const isSpacious = isWrapped && total + drawn.length - 1 <= Math.min(room, comfort);
  const asGroup = (lines: readonly Line[], index: number): Group => {
    const { isTicked } = items[index]!;
    return {
      lines: isSpacious && index < items.length - 1 ? [...lines, BLANK] : lines,
      item: { isFocused: index === focus, ...(isTicked !== undefined && { isTicked }) },
    };
  };
  const groups = drawn.map(asGroup);
  const visible = total <= room ? groups : windowed(groups, room, Math.max(0, focus));
  return { groups: [{ lines: head }, ...visible], cursor: null };
}

const rowCount = (items: readonly (readonly Line[])[]): number =>
  items.reduce((sum, lines) => sum + lines.length, 0);

/** As many items round the focus as fit, with rows that count what is hidden above and below. */
function windowed(groups: readonly Group[], room: number, focus: number): Group[] {
  const used = (start: number, end: number): number =>
    groups.slice(start, end).reduce((sum, { lines }) => sum + lines.length, 0) +
    (start > 0 ? 1 : 0) +
    (end < groups.length ? 1 : 0);
  let [start, end] = [focus, focus + 1];
  // Downwards first, so that the list keeps its beginning as long as possible.
  for (let grown = true; grown; ) {
    grown = false;
    if (start > 0 && (focus - start < 2 || end === groups.length) && used(start - 1, end) <= room) {
      start -= 1;
      grown = true;
    }
    if (end < groups.length && used(start, end + 1) <= room) {
      end += 1;
      grown = true;
    }
  }
  const count = (sign: string, hidden: number): Group[] =>
    hidden > 0 ? [{ lines: [[piece(`     ${sign} ${hidden} more`, 'muted')]] }] : [];
  return [...count('↑', start), ...groups.slice(start, end), ...count('↓', groups.length - end)];
}

/** The least room in which a detail beside its label makes sense. */
const LEAST_DETAIL = 32;

/** Where the details start, or null when they go below their labels. */
function detailColumn(items: readonly Item[], width: number): number | null {
  const longest = Math.max(...items.map(({ label }) => cellWidth(label)), 0);
  const details = Math.max(...items.map(({ detail = '' }) => cellWidth(detail)), 0);
  if (details === 0) return null;
  const column = longest + 3;
  const room = width - startWidth(items) - column;
  return room >= Math.min(details, LEAST_DETAIL) ? column : null;
}

/** Cells before a label: the focus sign, the number, blanks. */
const startWidth = (items: readonly Item[]): number => (items.length > 9 ? 6 : 5);

/** A row with as many of its notes at the right as fit beside the label. */
function withNotes(line: Line, notes: readonly string[], width: number): Line {
  const room = width - lineWidth(line) - 3;
  const shown = notes.map((_, from) => notes.slice(from).join(' · ')).find(text => cellWidth(text) <= room);
  return shown === undefined ? line : justified(line, [piece(shown, 'muted')], width);
}

function itemLines(
  items: readonly Item[],
  index: number,
  { mark, column, width }: { mark: Piece | null; column: number | null; width: number },
): Line[] {
  const { label, detail = '', notes = [], sign } = items[index]!;
  const lead = startWidth(items);
  const number = String(index + 1).padStart(lead - 4);
  const role = mark?.role;
  const indent = [piece(' '.repeat(lead + sign.length))];
  const room = Math.min(width, MEASURE + lead) - lead - sign.length;
  const lines = indented(wrapLines(label, room, role), indent, [
    mark ?? piece('  '),
    piece(`${number}  ${sign}`, role ?? 'muted'),
  ]);
  if (lines.length === 1 && notes.length > 0) lines[0] = withNotes(lines[0]!, notes, width);
  if (detail === '') return lines;
  if (column === null) return [...lines, ...indented(wrapLines(detail, room, 'muted'), indent)];
  const gap = piece(' '.repeat(column - cellWidth(label)));
  return [[...lines[0]!, gap, ...truncated([piece(detail, 'muted')], width - lead - sign.length - column)]];
}

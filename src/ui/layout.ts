import { initialField } from '../domain/fields/edit-field.ts';
import type { FieldState } from '../domain/fields/field.ts';
import type { AppView } from '../domain/view.ts';
import { footerHeight, footerLines, headerLines, noticeLines, PADDING } from './chrome.ts';
import { composerWidth } from './components/inputs/composer.ts';
import { type Drawing, drawingHeight } from './components/inputs/drawing.ts';
import { drawInput } from './components/inputs/index.ts';
import type { Room } from './key-binding.ts';
import type { Line } from './line.ts';
import { withMoreKey } from './openable.ts';
import { pagesToRead, READ_ON, readsFirst } from './reading-on.ts';
import type { Theme } from './theme.ts';
import { textRows, type Window, windowOf } from './transcript.ts';

/** The size of the terminal in cells. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** The smallest window that the program works in. */
export const SMALLEST: Size = { columns: 50, rows: 15 };
/** Wider windows leave the sides empty: running text gets no wider than its measure. */
const WIDEST = 84;

/** Rows over and under the text. */
const EMPTY_ROWS = 2;

/** Where the text on a screen holds: at its end, as a chat does, or at its start, as something to read does. */
export type Anchor = 'end' | 'start';

/** A whole screen as rows. */
export interface Layout {
  /** Empty cells left of the frame. */
  readonly margin: number;
  /** The frame's width. */
  readonly width: number;
  readonly header: readonly Line[];
  readonly body: Window;
  readonly input: Drawing;
  /** Whether the options wait until the text is read. */
  readonly isReading: boolean;
  readonly notice: readonly Line[];
  readonly footer: readonly Line[];
  /** From the screen's top left corner; null hides the cursor. */
  readonly cursor: { readonly x: number; readonly y: number } | null;
}

/** The frame's width and its inside, in cells. */
export function widthsFor({ columns }: Size): { readonly outer: number; readonly inner: number } {
  const outer = Math.min(columns, WIDEST);
  return { outer, inner: outer - 2 * PADDING };
}

/** The width that the field wraps at: what the machine must know for moves by row. */
export const fieldWidth = (view: AppView, size: Size): number =>
  composerWidth(widthsFor(size).inner, view.marks !== undefined);

/**
 * Puts a view into a window: header, as much text as fits, the input, a notice, the keys. The input comes first, but
 * leaves the text a third of the room where it needs it. Where the new part of a transcript does not fit beside a
 * question's options, it is read first, page by page, and the options come with its end.
 */
export function layOut(view: AppView, size: Size, theme: Theme, anchor: Anchor): Layout {
  const { outer, inner } = widthsFor(size);
  const header = headerLines(view, outer);
  const notice = noticeLines(view, inner);
  const keyRows = footerHeight(view, size.rows, outer);
  const room = size.rows - header.length - notice.length - keyRows - EMPTY_ROWS;
  const text = { blocks: withMoreKey(view), width: inner, theme };
  const asksAnew = isTaskOverText(view);
  const opensAt = asksAnew ? view.blocks.length - 1 : opening(view, anchor);
  const newRows = opensAt < view.blocks.length ? textRows(text, opensAt, room) : 0;
  const part = Math.max(3, Math.floor(room / (asksAnew ? 2 : 3)));
  const least = Math.min(asksAnew ? newRows : textRows(text, view.blocks.length, room), part);
  const gap = least > 0 ? 1 : 0;
  // A list that does not fit beside the whole of the new text is gone through there, where some of it can be seen.
  const listBeside = (rows: number): number | null => (isList(view) && rows >= LEAST_LIST ? rows : null);
  const drawn = (field: FieldState, rows: number): Drawing =>
    cropped(
      drawInput(view.input, field, {
        width: inner,
        height: Math.max(3, listBeside(rows - newRows - gap) ?? rows - least - gap),
        comfort: rows - newRows - gap,
        theme,
        marks: view.marks,
      }),
      rows,
    );
  const full = drawn(view.field, room);
  const beside = Math.max(0, room - drawingHeight(full) - gap);
  const pages = readsFirst(view) ? pagesBefore() : 0;
  // As the input appears and without a notice: neither a moved cursor nor a notice sends the learner back to the text.
  function pagesBefore(): number {
    const rows = room + notice.length;
    const taken = drawingHeight(drawn(initialField(view.input), rows));
    return pagesToRead(newRows, Math.max(0, rows - taken - gap), rows - 2);
  }
  const isReading = pages > 0 && -view.scroll < pages;
  const isRead = pages > 0 && !isReading;
  const shown = windowOf({
    ...text,
    height: isReading ? room - 2 : beside,
    scroll: isRead ? 0 : view.scroll,
    opensAt: isRead ? view.blocks.length : opensAt,
  });
  const input = isReading ? READ_ON : full;
  const body = isReading ? { ...shown, below: true } : shown;
  const margin = Math.floor((size.columns - outer) / 2);
  const inputTop = header.length + 1 + body.lines.length + (body.lines.length > 0 ? 1 : 0);
  return {
    margin,
    width: outer,
    header,
    body,
    input,
    isReading,
    notice,
    footer: footerLines(view, roomOf(body, input, isReading), outer, keyRows),
    cursor: input.cursor && { x: margin + PADDING + input.cursor.x, y: inputTop + input.cursor.y },
  };
}

/** What the keys that turn pages lead to: more of the text, or more of the input. */
const roomOf = (body: Window, { pages }: Drawing, isReading: boolean): Room => ({
  above: body.above || typeof pages?.up === 'number',
  below: body.below || typeof pages?.down === 'number',
  isReading,
});

/** Rows in which a list can be gone through: its prompt, a few items, what is out of sight. */
const LEAST_LIST = 7;

/** Whether a task comes with a text to go on with: then what is asked must be in sight, not what leads there. */
function isTaskOverText(view: AppView): boolean {
  const { blocks, fresh, input } = view;
  const last = blocks.at(-1);
  const isTask = last?.type === 'bubble' && last.from === 'tutor' && (fresh ?? blocks.length) < blocks.length;
  return isTask && view.screen === 'activity' && input.type === 'compose' && !readsFirst(view);
}

const isList = ({ input }: AppView): boolean =>
  input.type === 'choose' || input.type === 'choose-several' || input.type === 'order';

/** An input without the rows that no window of this height could show. */
function cropped(drawing: Drawing, height: number): Drawing {
  if (drawingHeight(drawing) <= height) return drawing;
  let left = height;
  const groups = drawing.groups.map(group => {
    const lines = group.lines.slice(0, Math.max(0, left));
    left -= group.lines.length;
    return { ...group, lines };
  });
  return { ...drawing, groups };
}

/** The block that a screen opens at: the first one, or in a transcript the first new one; its end where nothing is new. */
function opening({ blocks, fresh }: AppView, anchor: Anchor): number {
  if (anchor === 'start') return 0;
  return fresh === undefined ? blocks.length : Math.min(fresh, Math.max(0, blocks.length - 1));
}

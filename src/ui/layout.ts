import type { AppView } from '../domain/view.ts';
import { barPieces } from './components/blocks/figures.ts';
import { composerWidth } from './components/inputs/composer.ts';
import { type Drawing, drawingHeight } from './components/inputs/drawing.ts';
import { drawInput } from './components/inputs/index.ts';
import { footerKeys } from './key-guide.ts';
import { justified, type Line, lineWidth, piece, truncated, wrapLines } from './line.ts';
import type { Theme } from './theme.ts';
import { textRows, type Window, windowOf } from './transcript.ts';

/** The size of the terminal in cells. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** The smallest window that the program works in. */
export const SMALLEST: Size = { columns: 50, rows: 15 };
/** Wider windows leave the sides empty. */
const WIDEST = 100;
const PADDING = 2;

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
 * Puts a view into a window: header, as much text as fits, the input, a notice, the keys. The input comes first, the
 * text gets the rest, but at least a third where it needs it.
 */
export function layOut(view: AppView, size: Size, theme: Theme, anchor: Anchor): Layout {
  const { outer, inner } = widthsFor(size);
  const header = headerLines(view, outer);
  const notice = noticeLines(view, inner);
  const room = size.rows - header.length - 1 - notice.length - 3;
  const least = Math.min(textHeight(view, inner, theme, room), Math.max(3, Math.floor(room / 3)));
  const gap = least > 0 ? 1 : 0;
  const input = drawInput(view.input, view.field, {
    width: inner,
    height: Math.max(3, room - least - gap),
    theme,
    marks: view.marks,
  });
  const height = Math.max(0, room - drawingHeight(input) - gap);
  const body = windowOf({
    blocks: view.blocks,
    width: inner,
    theme,
    height,
    scroll: view.scroll,
    opensAt: opening(view, anchor),
  });
  const margin = Math.floor((size.columns - outer) / 2);
  const inputTop = header.length + 1 + body.lines.length + (body.lines.length > 0 ? 1 : 0);
  return {
    margin,
    width: outer,
    header,
    body,
    input,
    notice,
    footer: footerLines(view, body, outer),
    cursor: input.cursor && { x: margin + PADDING + input.cursor.x, y: inputTop + input.cursor.y },
  };
}

/** Rows that the text would take, counted up to `enough`. */
function textHeight(view: AppView, width: number, theme: Theme, enough: number): number {
  return Math.min(enough, textRows({ blocks: view.blocks, width, theme }, enough));
}

/** The block that a screen opens at: the first one, or in a transcript the first new one; its end where nothing is new. */
function opening({ blocks, fresh }: AppView, anchor: Anchor): number {
  if (anchor === 'start') return 0;
  return fresh === undefined ? blocks.length : Math.min(fresh, Math.max(0, blocks.length - 1));
}

/** Title and status over a rule, which is heavy as far as the activity has come. */
function headerLines({ title, status, progress }: AppView, width: number): Line[] {
  const left = [piece(' '.repeat(PADDING)), piece(title, 'accent', { bold: true })];
  const right = status === '' ? [] : [piece(status, 'muted'), piece(' '.repeat(PADDING))];
  const rule = progress === undefined ? [piece('─'.repeat(width), 'frame')] : barPieces(progress, width);
  return [justified(left, truncated(right, Math.floor(width * 0.6)), width), rule];
}

function noticeLines({ notice }: AppView, width: number): Line[] {
  if (notice === null) return [];
  const isError = notice.tone === 'error';
  return wrapLines(`${isError ? '! ' : ''}${notice.text}`, width, isError ? 'bad' : 'accent', {
    bold: isError,
  }).slice(0, 3);
}

/** The keys that work now over the lower edge: as many as fit in one row, help always. */
function footerLines(view: AppView, room: Window, width: number): Line[] {
  const keys = footerKeys(view, room);
  const help = keys.at(-1);
  const line: Line[number][] = [piece(' '.repeat(PADDING))];
  const last: Line =
    help === undefined ? [] : [piece(help.key, undefined, { bold: true }), piece(` ${help.does}`, 'muted')];
  for (const { key, does } of keys.slice(0, -1)) {
    const next = [piece(key, undefined, { bold: true }), piece(` ${does}   `, 'muted')];
    if (lineWidth([...line, ...next, ...last]) > width - 1) continue;
    line.push(...next);
  }
  return [[piece('─'.repeat(width), 'frame')], [...line, ...last]];
}

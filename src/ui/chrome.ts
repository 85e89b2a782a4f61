import type { AppView } from '../domain/view.ts';
import { barPieces } from './components/blocks/figures.ts';
import { footerKeys } from './key-guide.ts';
import type { Room } from './keys.ts';
import { justified, type Line, lineWidth, piece, truncated, wrapLines } from './line.ts';

/** Empty cells at the frame's sides. */
export const PADDING = 2;

/** Title and status over a rule, which is heavy as far as the activity has come. */
export function headerLines({ title, status, progress }: AppView, width: number): Line[] {
  const left = [piece(' '.repeat(PADDING)), piece(title, 'accent', { bold: true })];
  const right = status === '' ? [] : [piece(status, 'muted'), piece(' '.repeat(PADDING))];
  const rule = progress === undefined ? [piece('─'.repeat(width), 'frame')] : barPieces(progress, width);
  return [justified(left, truncated(right, Math.floor(width * 0.6)), width), rule];
}

/** The passing notice, at most three rows; an error has a sign of its own. */
export function noticeLines({ notice }: AppView, width: number): Line[] {
  if (notice === null) return [];
  const isError = notice.tone === 'error';
  return wrapLines(`${isError ? '! ' : ''}${notice.text}`, width, isError ? 'bad' : 'accent', {
    bold: isError,
  }).slice(0, 3);
}

/** The keys that work now over the lower edge: as many as fit in one row, help always. */
export function footerLines(view: AppView, room: Room, width: number): Line[] {
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

import type { AppView } from '../domain/view.ts';
import { barPieces } from './components/blocks/figures.ts';
import type { Room } from './key-binding.ts';
import { type FooterKey, footerKeys } from './key-guide.ts';
import { justified, type Line, lineWidth, piece, truncated, wrapLines } from './line.ts';

/** Empty cells at the frame's sides. */
export const PADDING = 2;

/** Title and status over a rule, or over how far the activity has come: a bar that shows from its start. */
export function headerLines({ title, status, progress }: AppView, width: number): Line[] {
  const left = [piece(' '.repeat(PADDING)), piece(title, 'accent', { bold: true })];
  const right = status === '' ? [] : [piece(status, 'muted'), piece(' '.repeat(PADDING))];
  const rule = progress === undefined ? [piece('─'.repeat(width), 'frame')] : progressBar(progress, width);
  return [justified(left, truncated(right, Math.floor(width * 0.6)), width), rule];
}

/** Heavy for what is done, dashed for the rest, so that it cannot be taken for a mere rule. */
const progressBar = (progress: number, width: number): Line => {
  const [done, rest] = barPieces(Math.max(progress, 1 / width), width);
  return [done!, { ...rest!, text: '╌'.repeat(rest!.text.length) }];
};

/** The passing notice, at most three rows; an error has a sign of its own. */
export function noticeLines({ notice }: AppView, width: number): Line[] {
  if (notice === null) return [];
  const isError = notice.tone === 'error';
  return wrapLines(`${isError ? '! ' : ''}${notice.text}`, width, isError ? 'bad' : 'accent', {
    bold: isError,
  }).slice(0, 3);
}

/** Rows that the keys may take: a second one where the window has room for it. */
const keyRows = (windowRows: number): number => (windowRows >= 20 ? 2 : 1);

/** Rows of the footer with its rule: as many as all keys of this screen need but those that turn pages. */
export function footerHeight(view: AppView, windowRows: number, width: number): number {
  if (!view.look.keyHints) return 1;
  const all = { above: false, below: false, isReading: false };
  return 1 + arranged(footerKeys(view, all), width, keyRows(windowRows)).length;
}

/** The keys that work now over the lower edge, in `height` rows with the rule: as many as fit, help always. */
export function footerLines(view: AppView, room: Room, width: number, height: number): Line[] {
  if (!view.look.keyHints) return [[piece(' ')]];
  const rows = arranged(footerKeys(view, room), width, height - 1);
  const empty = Array.from({ length: height - 1 - rows.length }, (): Line => [piece(' ')]);
  return [...empty, [piece('─'.repeat(width), 'frame')], ...rows];
}

/** Keys in rows; what does not fit is left out, but never the last key. */
function arranged(keys: readonly FooterKey[], width: number, most: number): Line[] {
  const last = keys.at(-1);
  const lastLine = last === undefined ? [] : keyPieces(last, '');
  const rows: Line[number][][] = [[piece(' '.repeat(PADDING))]];
  for (const key of keys.slice(0, -1)) {
    const isLastRow = rows.length === most;
    const next = keyPieces(key, '   ');
    const fits = (row: Line): boolean =>
      lineWidth([...row, ...next, ...(isLastRow ? lastLine : [])]) <= width - 1 + (isLastRow ? 0 : 3);
    if (fits(rows.at(-1)!)) rows.at(-1)!.push(...next);
    else if (!isLastRow) rows.push([piece(' '.repeat(PADDING)), ...next]);
  }
  if (lineWidth([...rows.at(-1)!, ...lastLine]) > width - 1) rows.push([piece(' '.repeat(PADDING))]);
  rows.at(-1)!.push(...lastLine);
  return rows.map(withoutGap);
}

/** A row without the blanks that would part it from a next key. */
const withoutGap = (row: Line): Line =>
  row.map((part, at) => (at === row.length - 1 ? { ...part, text: part.text.trimEnd() } : part));

const keyPieces = ({ key, does }: FooterKey, gap: string): Line => [
  piece(key, undefined, { bold: true }),
  piece(` ${does}${gap}`, 'muted'),
];

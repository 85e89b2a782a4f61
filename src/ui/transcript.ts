import type { Block } from '../domain/view.ts';
import { blockLines, gapBetween } from './components/blocks/index.ts';
import type { Line } from './line.ts';
import type { Theme } from './theme.ts';

/** The rows of blocks that are in sight, and whether there are more. */
export interface Window {
  readonly lines: readonly Line[];
  readonly above: boolean;
  readonly below: boolean;
}

/** Blocks as they are to be drawn. */
interface Text {
  readonly blocks: readonly Block[];
  readonly width: number;
  readonly theme: Theme;
}

/** A page keeps one row of the last one in sight. */
const pageRows = (height: number): number => Math.max(1, height - 1);

/** Rows from a block to the end; from further up, until there are `enough`, where the end has not as many. */
export const textRows = (text: Text, first: number, enough: number): number =>
  first < text.blocks.length
    ? tail(text, first, 0).lines.length
    : Math.min(enough, tail(text, first, enough).lines.length);

/**
 * The rows in sight of a box `height` rows high. It opens with the block `opensAt` on top, or with the end of the text
 * at the bottom where that is further up, and is moved by `scroll` pages (up is positive) as far as there is text.
 * Only the blocks from the first row in sight to the end are drawn.
 */
export function windowOf({
  height,
  scroll,
  opensAt,
  ...text
}: Text & { readonly height: number; readonly scroll: number; readonly opensAt: number }): Window {
  const newRows = tail(text, opensAt, 0).lines.length;
  const wanted = Math.max(height, newRows) + scroll * pageRows(height);
  const { lines, isAll } = tail(text, opensAt, wanted + 1);
  const start = lines.length - Math.min(lines.length, Math.max(wanted, height));
  return {
    lines: lines.slice(start, start + height),
    above: start > 0 || !isAll,
    below: start + height < lines.length,
  };
}

/** The rows from a block to the end, and from further up until there are enough. */
function tail(
  { blocks, width, theme }: Text,
  first: number,
  enough: number,
): { readonly lines: readonly Line[]; readonly isAll: boolean } {
  const parts: (readonly Line[])[] = [];
  let count = 0;
  let at = blocks.length;
  while (at > 0 && (at > first || count < enough)) {
    at -= 1;
    const next = blocks[at + 1];
    const gap = next === undefined ? [] : gapBetween(blocks[at]!, next);
    const lines = blockLines(blocks[at]!, width, theme);
    parts.push(gap, lines);
    count += gap.length + lines.length;
  }
  return { lines: parts.toReversed().flat(), isAll: at === 0 };
}

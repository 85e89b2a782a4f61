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

interface Drawing {
  readonly blocks: readonly Block[];
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  /** Pages away from the anchored end; beyond the other end it stays there. */
  readonly scroll: number;
}

/** A page keeps one row of the last one in sight. */
const pageRows = (height: number): number => Math.max(1, height - 1);

/** The last rows, `scroll` pages back. Only the blocks in sight and those scrolled over are drawn. */
export function windowFromEnd({ blocks, width, height, theme, scroll }: Drawing): Window {
  const wanted = height + scroll * pageRows(height);
  const parts: (readonly Line[])[] = [];
  let count = 0;
  let at = blocks.length;
  while (at > 0 && count <= wanted) {
    at -= 1;
    const block = blocks[at]!;
    const next = blocks[at + 1];
    const gap = next === undefined ? [] : gapBetween(block, next);
    const lines = blockLines(block, width, theme);
    parts.push(gap, lines);
    count += gap.length + lines.length;
  }
  const lines = parts.toReversed().flat();
  const end = Math.max(Math.min(height, count), count - scroll * pageRows(height));
  const start = Math.max(0, end - height);
  return { lines: lines.slice(start, end), above: start > 0 || at > 0, below: end < count };
}

/** The first rows, `scroll` pages on. */
export function windowFromStart({ blocks, width, height, theme, scroll }: Drawing): Window {
  const lines = blocks.flatMap((block, index) => [
    ...(index === 0 ? [] : gapBetween(blocks[index - 1]!, block)),
    ...blockLines(block, width, theme),
  ]);
  const start = Math.min(scroll * pageRows(height), Math.max(0, lines.length - height));
  return {
    lines: lines.slice(start, start + height),
    above: start > 0,
    below: start + height < lines.length,
  };
}

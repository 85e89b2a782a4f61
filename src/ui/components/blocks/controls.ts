import { KEY_GROUPS } from '../../key-guide.ts';
import { BLANK, type Line, piece, wrapLines } from '../../line.ts';
import type { Draw } from './draw.ts';

const KEYS_WIDTH = 26;

/** Every key with what it does, in groups, made from the key table. */
export const controls: Draw<'controls'> = (_block, width) =>
  KEY_GROUPS.flatMap(({ title, rows }, index): Line[] => [
    ...(index === 0 ? [] : [BLANK]),
    [piece(title, 'accent', { bold: true })],
    ...rows.flatMap(({ keys, text }) => {
      const left = wrapLines(keys, KEYS_WIDTH - 2, undefined, { bold: true });
      const right = wrapLines(text, Math.max(10, width - KEYS_WIDTH));
      return Array.from({ length: Math.max(left.length, right.length) }, (_, row): Line => {
        const label = left[row] ?? [];
        const gap = KEYS_WIDTH - label.reduce((sum, part) => sum + part.text.length, 0);
        return [...label, piece(' '.repeat(gap)), ...(right[row] ?? [])];
      });
    }),
  ]);

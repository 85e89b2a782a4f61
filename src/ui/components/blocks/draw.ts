import type { Block } from '../../../domain/view.ts';
import type { Line } from '../../line.ts';
import type { Theme } from '../../theme.ts';

/** Draws one type of block as lines of at most `width` cells. */
export type Draw<Type extends Block['type']> = (
  block: Extract<Block, { type: Type }>,
  width: number,
  theme: Theme,
) => readonly Line[];

/** The widest that running text gets: longer lines are hard to read. */
export const MEASURE = 80;

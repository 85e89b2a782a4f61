import type { Block } from '../../../domain/view.ts';
import { BLANK, type Line } from '../../line.ts';
import type { Theme } from '../../theme.ts';
import { answer } from './answer.ts';
import { bubble, compare, message } from './chat.ts';
import { controls } from './controls.ts';
import type { Draw } from './draw.ts';
import { feedback } from './feedback.ts';
import { bars, sparkline, table } from './figures.ts';
import { profile } from './profile.ts';
import { heading, list, paragraph, point, scene, verdict } from './text.ts';
import { year } from './year.ts';

/** How each type of block is drawn. */
const BLOCKS: { readonly [Type in Block['type']]: Draw<Type> } = {
  answer,
  bars,
  bubble,
  compare,
  controls,
  feedback,
  heading,
  list,
  message,
  paragraph,
  point,
  profile,
  scene,
  sparkline,
  table,
  verdict,
  year,
};

interface Drawn {
  readonly width: number;
  readonly theme: Theme;
  readonly lines: readonly Line[];
}

const drawn = new WeakMap<Block, Drawn>();

/** The lines of a block at a width; remembered as long as the block lives. */
export function blockLines(block: Block, width: number, theme: Theme): readonly Line[] {
  const known = drawn.get(block);
  if (known !== undefined && known.width === width && known.theme === theme) return known.lines;
  const draw = BLOCKS[block.type] as Draw<Block['type']>;
  const lines = draw(block as never, width, theme);
  drawn.set(block, { width, theme, lines });
  return lines;
}

/** The empty rows between two blocks. */
export const gapBetween = (before: Block, after: Block): readonly Line[] =>
  before.type === 'heading' || (before.type === 'point' && after.type === 'point') ? [] : [BLANK];

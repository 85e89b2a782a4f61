import type { AppView, Block } from '../domain/view.ts';
import { keyFor } from './key-guide.ts';

const named = new WeakMap<Block, Extract<Block, { type: 'feedback' }>>();

/** The blocks of a view, where the last feedback says which key opens its rest, as long as one does. */
export function withMoreKey(view: AppView): readonly Block[] {
  const { blocks } = view;
  const last = blocks.at(-1);
  const moreKey = last?.type === 'feedback' ? keyFor('more', view) : undefined;
  if (last?.type !== 'feedback' || moreKey === undefined) return blocks;
  const known = named.get(last);
  const block = known?.moreKey === moreKey ? known : { ...last, moreKey };
  named.set(last, block);
  return [...blocks.slice(0, -1), block];
}

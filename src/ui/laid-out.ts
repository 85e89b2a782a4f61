import type { AppView, ScreenName } from '../domain/view.ts';
import { type Anchor, type Layout, layOut, type Size } from './layout.ts';
import type { Theme } from './theme.ts';

/** Where the text of each kind of screen holds. */
const ANCHOR: Readonly<Record<ScreenName, Anchor>> = {
  activity: 'end',
  'first-run': 'start',
  menu: 'start',
  reader: 'start',
};

interface Kept {
  readonly size: Size;
  readonly theme: Theme;
  readonly layout: Layout;
}

const kept = new WeakMap<AppView, Kept>();

/** The layout of a view; remembered, since a key asks for what the screen has just drawn. */
export function laidOut(view: AppView, size: Size, theme: Theme): Layout {
  const known = kept.get(view);
  if (known?.theme === theme && known.size.columns === size.columns && known.size.rows === size.rows) {
    return known.layout;
  }
  const layout = layOut(view, size, theme, ANCHOR[view.screen]);
  kept.set(view, { size, theme, layout });
  return layout;
}

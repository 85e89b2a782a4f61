import type { ScreenName } from '../../domain/view.ts';
import { ActivityScreen } from './activity.tsx';
import { FirstRunScreen } from './first-run.tsx';
import { MenuScreen } from './menu.tsx';
import { ReaderScreen } from './reader.tsx';
import type { Screen } from './screen.ts';

/** The screen that draws each kind of view. */
export const SCREEN: Readonly<Record<ScreenName, Screen>> = {
  activity: ActivityScreen,
  'first-run': FirstRunScreen,
  menu: MenuScreen,
  reader: ReaderScreen,
};

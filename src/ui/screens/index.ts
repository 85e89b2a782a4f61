import type { ScreenName } from '../../domain/view.ts';
import { FramedScreen } from './framed.tsx';
import type { Screen } from './screen.ts';

/** The screen that draws each kind of view. A kind that needs another shape gets a file of its own here. */
export const SCREEN: Readonly<Record<ScreenName, Screen>> = {
  activity: FramedScreen,
  'first-run': FramedScreen,
  menu: FramedScreen,
  reader: FramedScreen,
};

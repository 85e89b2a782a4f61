import { Frame } from '../components/frame.tsx';
import { laidOut } from '../laid-out.ts';
import type { Screen } from './screen.ts';

/** A list to choose from under a few words. */
export const MenuScreen: Screen = ({ view, size, theme }) => (
  <Frame layout={laidOut(view, size, theme)} size={size} theme={theme} />
);

import { Frame } from '../components/frame.tsx';
import { layOut } from '../layout.ts';
import type { Screen } from './screen.ts';

/** A list to choose from under a few words. */
export const MenuScreen: Screen = ({ view, size, theme }) => (
  <Frame layout={layOut(view, size, theme, 'start')} size={size} theme={theme} />
);

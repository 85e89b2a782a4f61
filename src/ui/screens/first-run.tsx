import { Frame } from '../components/frame.tsx';
import { laidOut } from '../laid-out.ts';
import type { Screen } from './screen.ts';

/** The first screens of all: what this is, a name, a goal. */
export const FirstRunScreen: Screen = ({ view, size, theme }) => (
  <Frame layout={laidOut(view, size, theme)} size={size} theme={theme} />
);

import { Frame } from '../components/frame.tsx';
import { laidOut } from '../laid-out.ts';
import type { Screen } from './screen.ts';

/** A screen that is all frame: text, input, notice and keys, as the layout places them for its kind. */
export const FramedScreen: Screen = ({ view, size, theme }) => (
  <Frame layout={laidOut(view, size, theme)} size={size} theme={theme} />
);

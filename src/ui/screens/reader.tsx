import { Frame } from '../components/frame.tsx';
import { laidOut } from '../laid-out.ts';
import type { Screen } from './screen.ts';

/** Something to read from the start: help, a profile, an answer of the tutor. */
export const ReaderScreen: Screen = ({ view, size, theme }) => (
  <Frame layout={laidOut(view, size, theme)} size={size} theme={theme} />
);

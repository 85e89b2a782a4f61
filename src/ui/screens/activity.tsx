import { Frame } from '../components/frame.tsx';
import { laidOut } from '../laid-out.ts';
import type { Screen } from './screen.ts';

/** Anything practised: the transcript ends above the input, and is read backwards by pages. */
export const ActivityScreen: Screen = ({ view, size, theme }) => (
  <Frame layout={laidOut(view, size, theme)} size={size} theme={theme} />
);

import { Frame } from '../components/frame.tsx';
import { layOut } from '../layout.ts';
import type { Screen } from './screen.ts';

/** Anything practised: the transcript ends above the input, and is read backwards by pages. */
export const ActivityScreen: Screen = ({ view, size, theme }) => (
  <Frame layout={layOut(view, size, theme, 'end')} size={size} theme={theme} />
);

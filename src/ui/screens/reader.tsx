import { Frame } from '../components/frame.tsx';
import { layOut } from '../layout.ts';
import type { Screen } from './screen.ts';

/** Something to read from the start: help, a profile, an answer of the tutor. */
export const ReaderScreen: Screen = ({ view, size, theme }) => (
  <Frame layout={layOut(view, size, theme, 'start')} size={size} theme={theme} />
);

import { Frame } from '../components/frame.tsx';
import { layOut } from '../layout.ts';
import type { Screen } from './screen.ts';

/** The first screens of all: what this is, a name, a goal. */
export const FirstRunScreen: Screen = ({ view, size, theme }) => (
  <Frame layout={layOut(view, size, theme, 'start')} size={size} theme={theme} />
);

import type { ReactElement } from 'react';
import type { AppEvent } from '../../../machines/app.events.ts';
import type { AppView } from '../../domain/view.ts';
import type { Size } from '../layout.ts';
import type { Theme } from '../theme.ts';

/** What a screen gets: a view to draw, a way to say what happened, the window's size. It has no state and no effects. */
export interface ScreenProps {
  readonly view: AppView;
  readonly send: (event: AppEvent) => void;
  readonly size: Size;
  readonly theme: Theme;
}

/** Draws one kind of screen. */
export type Screen = (props: ScreenProps) => ReactElement;

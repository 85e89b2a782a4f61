import { Box, useApp, useInput, usePaste } from 'ink';
import { type ReactElement, useSyncExternalStore } from 'react';
import type { App as RunningApp } from '../../machines/app.ts';
import { type Token, tokensOf } from './chord.ts';
import { Rows } from './components/rows.tsx';
import { decode } from './decode.ts';
import { isTextField } from './field-kind.ts';
import type { Effect } from './key-binding.ts';
import { type Size, SMALLEST } from './layout.ts';
import { wrapLines } from './line.ts';
import { respond } from './respond.ts';
import { SCREEN } from './screens/index.ts';
import { THEME, type Theme } from './theme.ts';
import { useSize } from './use-size.ts';

/** Lends the terminal to another program while `use` runs. */
export type Lend = <T>(use: () => Promise<T>) => Promise<T>;

interface AppProps {
  /** Its view must be the same object until something changes. */
  readonly app: RunningApp;
  /** Replaces the learner's colours, e.g. where the terminal has none. */
  readonly theme: Theme | null;
  /** Ends the program at once; everything is kept. */
  readonly onLeave: () => void;
  /** Filled in once the screen is drawn. */
  readonly loan: { lend: Lend | null };
}

/** The root: the present screen, and all keys and pastes on their way to the machine. */
export function App({ app, theme: forced, onLeave, loan }: AppProps): ReactElement {
  const view = useSyncExternalStore(app.subscribe, app.view);
  const theme = forced ?? THEME[view.look.colours];
  const size = useSize();
  const { suspendTerminal } = useApp();
  loan.lend = async use => {
    const suspension = await suspendTerminal();
    try {
      return await use();
    } finally {
      await suspension.resume();
    }
  };

  function enact(effect: Effect): void {
    if (effect.type === 'leave') onLeave();
    else if (!isTooSmall(size)) {
      const event = respond(effect, app.view(), size, theme);
      if (event !== null) app.send(event);
    }
  }

  // Several keys may arrive at once, and each may change the screen: the view is asked for anew before every one.
  function press(token: Token): void {
    let rest: Token | null = token;
    while (rest !== null) {
      const decoded = decode(rest, app.view());
      if (decoded.effect !== null) enact(decoded.effect);
      rest = decoded.rest;
    }
  }

  useInput((input, key) => tokensOf(input, key).forEach(press));
  usePaste(text => {
    if (isTextField(app.view())) enact({ type: 'field', action: { type: 'paste', text } });
  });

  if (isTooSmall(size)) return <TooSmall size={size} theme={theme} />;
  const Screen = SCREEN[view.screen];
  return <Screen view={view} send={app.send} size={size} theme={theme} />;
}

const isTooSmall = ({ columns, rows }: Size): boolean => columns < SMALLEST.columns || rows < SMALLEST.rows;

/** Says that the window is too small, and waits. */
function TooSmall({ size, theme }: { readonly size: Size; readonly theme: Theme }): ReactElement {
  const { columns, rows } = SMALLEST;
  const lines = [
    `This window has ${size.columns} x ${size.rows} cells.`,
    `Rapport needs ${columns} x ${rows}.`,
    'Make it larger to go on; nothing is lost.',
  ].flatMap(sentence => wrapLines(sentence, size.columns));
  return (
    <Box height={size.rows} flexDirection="column">
      <Rows lines={lines} theme={theme} />
    </Box>
  );
}

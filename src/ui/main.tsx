import { render } from 'ink';
import { App, type AppPort } from './app.tsx';
import { editInEditor } from './external-editor.ts';
import { guardStdin } from './guarded-stdin.ts';
import { THEME, type ThemeName } from './theme.ts';

/** What the screen needs to run. */
export interface InkOptions {
  readonly app: AppPort;
  /** Calls its listener when the learner quits by the menu. */
  readonly onQuit: (listener: () => void) => void;
  readonly theme?: ThemeName;
  /** Paints every frame whole, for terminals that disagree about the width of a sign. */
  readonly fullRedraw?: boolean;
}

/** The signals that end a program, with the exit codes that shells know them by. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs the app on this terminal until the learner leaves; resolves to the exit code: 0 after quitting by the menu,
 * 130 after Ctrl+C, 129 or 143 when the window is closed or the process is told to end. The screen is restored.
 */
export async function runInk({ app, onQuit, theme, fullRedraw = false }: InkOptions): Promise<number> {
  const stdin = guardStdin(process.stdin);
  let exitCode = 0;
  const leave = (code: number): void => {
    exitCode = code;
    instance.unmount();
  };
  const instance = render(
    <App
      app={app}
      theme={THEME[themeFor(theme)]}
      leave={leave}
      openEditor={text => editInEditor(text, editor())}
    />,
    {
      stdin: stdin.stream,
      alternateScreen: true,
      incrementalRendering: !fullRedraw,
      maxFps: 60,
      exitOnCtrlC: false,
      patchConsole: false,
      interactive: true,
    },
  );
  onQuit(() => leave(0));
  const onSignal = (signal: NodeJS.Signals): void => leave(SIGNALS[signal as keyof typeof SIGNALS]);
  for (const signal of Object.keys(SIGNALS)) process.on(signal, onSignal);
  process.stdout.on('error', endAtClosedPipe);
  try {
    await instance.waitUntilExit();
  } finally {
    stdin.close();
    for (const signal of Object.keys(SIGNALS)) process.off(signal, onSignal);
  }
  return exitCode;

  function endAtClosedPipe(error: NodeJS.ErrnoException): void {
    if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
    leave(0);
  }
}

/** NO_COLOR outranks the chosen theme; a screen reader gets marks in brackets. */
function themeFor(chosen: ThemeName = 'default'): ThemeName {
  const { NO_COLOR, FORCE_COLOR, INK_SCREEN_READER } = process.env;
  const isColourless = (NO_COLOR !== undefined && NO_COLOR !== '') || FORCE_COLOR === '0';
  return isColourless || INK_SCREEN_READER === 'true' ? 'none' : chosen;
}

const editor = (): string =>
  process.env.VISUAL || process.env.EDITOR || (process.platform === 'win32' ? 'notepad' : 'vi');

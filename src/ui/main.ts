import type { App } from '../../machines/app.ts';
import { editorCommand } from '../editor.ts';
import { SIGNALS } from '../signals.ts';
import { firstPaint } from './first-paint.ts';
import { THEME, type ThemeName } from './theme.ts';

/** How the screen is drawn. */
export interface InkOptions {
  /** Replaces the learner's colours. */
  readonly theme?: ThemeName;
  /** Paints every frame whole, for terminals that disagree about the width of a sign. */
  readonly fullRedraw?: boolean;
}

/** The screen as the app's renderer: what the app asks of it, and `run`, which draws the app until it ends. */
export interface InkRenderer {
  readonly quit: () => void;
  readonly editExternally: (text: string) => void;
  /**
   * Shows the first frame, awaits `ready`, and then takes keys. Resolves to the exit code: 0 after quitting by the menu, 130 after Ctrl+C, 129 or 143 when the window is closed or
   * the process is told to end. The terminal is then as it was before.
   */
  readonly run: (app: App, ready?: () => Promise<void>) => Promise<number>;
}

/** A renderer on this process's terminal. Ink is loaded by `run`, after the environment has been read. */
export function inkRenderer({ theme, fullRedraw = false }: InkOptions = {}): InkRenderer {
  let quit = (): void => {};
  let edit = (_text: string): void => {};
  return {
    quit: () => quit(),
    editExternally: text => edit(text),
    run: async (app, ready = async () => {}) => {
      const { env, stdin, stdout } = process;
      // At once: what is typed while Ink loads must not be echoed on the screen, nor Enter be turned into a line feed.
      stdin.setRawMode(true);
      const isColourless = Boolean(env.NO_COLOR) || env.FORCE_COLOR === '0';
      // Ink's colour library does not know NO_COLOR and reads FORCE_COLOR once, when it is loaded.
      if (isColourless) {
        env.FORCE_COLOR = '0';
        // Node warns on the screen where both are set.
        delete env.NO_COLOR;
      }
      const isSpoken = env.INK_SCREEN_READER === 'true' || env.INK_SCREEN_READER === '1';
      // Ink knows but one of the two.
      if (isSpoken) env.INK_SCREEN_READER = 'true';
      const forced = isColourless || isSpoken ? 'none' : (theme ?? null);
      const signals = listenForSignals();
      const view = app.view();
      const size = { columns: stdout.columns || 80, rows: stdout.rows || 24 };
      const paint = isSpoken
        ? null
        : firstPaint(view, size, THEME[forced ?? view.look.colours], knowsColours(env));
      if (paint !== null) stdout.write(ENTER_SCREEN + paint);
      try {
        const [{ startInk }] = await Promise.all([import('./ink-session.tsx'), ready()]);
        const session = startInk({
          app,
          theme: forced,
          fullRedraw,
          isPainted: paint !== null,
          editor: editorCommand({ env, platform: process.platform }),
        });
        ({ quit, edit } = session);
        signals.heed(session.leave);
        return await session.ended;
      } catch (error) {
        stdout.write(LEAVE_SCREEN);
        throw error;
      } finally {
        signals.stop();
      }
    },
  };
}

/** Holds signals back until somebody heeds them, so that the terminal is given back in order even while Ink loads. */
function listenForSignals(): { heed: (leave: (exitCode: number) => void) => void; stop: () => void } {
  let code: number | null = null;
  let leave = (exitCode: number): void => {
    code = exitCode;
  };
  const listeners = Object.entries(SIGNALS).map(([signal, exitCode]) => {
    const listener = (): void => leave(exitCode);
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  return {
    heed: heedful => {
      leave = heedful;
      if (code !== null) leave(code);
    },
    stop: () => {
      for (const stop of listeners) stop();
    },
  };
}

/** The alternate screen with a hidden cursor at its first cell, and back from it. */
const ENTER_SCREEN = '\x1b[?1049h\x1b[?25l\x1b[H';
const LEAVE_SCREEN = '\x1b[?1049l\x1b[?25h';

/** Whether Ink's colour library will use colours: it goes by the kind of terminal. */
const knowsColours = ({ TERM = '', COLORTERM, FORCE_COLOR }: NodeJS.ProcessEnv): boolean =>
  Boolean(COLORTERM || FORCE_COLOR) ||
  process.platform === 'win32' ||
  /^(screen|xterm|vt100|vt220|rxvt)|color|ansi|cygwin|linux/i.test(TERM);

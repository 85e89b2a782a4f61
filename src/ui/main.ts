import type { App } from '../../machines/app.ts';
import type { ThemeName } from './theme.ts';

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
   * Resolves to the exit code: 0 after quitting by the menu, 130 after Ctrl+C, 129 or 143 when the window is closed or
   * the process is told to end. The terminal is then as it was before.
   */
  readonly run: (app: App) => Promise<number>;
}

/** A renderer on this process's terminal. Ink is loaded by `run`, after the environment has been read. */
export function inkRenderer({ theme, fullRedraw = false }: InkOptions = {}): InkRenderer {
  let quit = (): void => {};
  let edit = (_text: string): void => {};
  return {
    quit: () => quit(),
    editExternally: text => edit(text),
    run: async app => {
      // At once: what is typed while Ink loads must not be echoed on the screen, nor Enter be turned into a line feed.
      process.stdin.setRawMode(true);
      const isColourless = Boolean(process.env.NO_COLOR) || process.env.FORCE_COLOR === '0';
      // Ink's colour library does not know NO_COLOR and reads FORCE_COLOR once, when it is loaded.
      if (isColourless) process.env.FORCE_COLOR = '0';
      const isPlainLook = isColourless || process.env.INK_SCREEN_READER === 'true';
      const { startInk } = await import('./ink-session.tsx');
      const session = startInk({
        app,
        theme: isPlainLook ? 'none' : (theme ?? null),
        fullRedraw,
        editor: process.env.VISUAL || process.env.EDITOR || (process.platform === 'win32' ? 'notepad' : 'vi'),
      });
      ({ quit, edit } = session);
      return session.ended;
    },
  };
}

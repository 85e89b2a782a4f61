import { render } from 'ink';
import type { App as RunningApp } from '../../machines/app.ts';
import type { AppView } from '../domain/view.ts';
import { NO_EDITOR } from '../editor.ts';
import { App, type Lend } from './app.tsx';
import { editInEditor } from './external-editor.ts';
import { guardStdin } from './guarded-stdin.ts';
import { THEME, type ThemeName } from './theme.ts';

interface SessionOptions {
  readonly app: RunningApp;
  /** Null leaves the choice to the learner's settings. */
  readonly theme: ThemeName | null;
  readonly fullRedraw: boolean;
  /** Whether the first frame is on the alternate screen already. */
  readonly isPainted: boolean;
  /** The command line of the learner's editor; null for none. */
  readonly editor: string | null;
}

/** A running screen. `ended` resolves to the exit code once the terminal is restored. */
export interface InkSession {
  readonly quit: () => void;
  readonly edit: (text: string) => void;
  /** Ends the app with an exit code; everything is kept. */
  readonly leave: (exitCode: number) => void;
  readonly ended: Promise<number>;
}

/** Draws the app on this terminal's alternate screen until it quits, Ctrl+C, a signal, or the terminal's end. */
export function startInk({ app, theme, fullRedraw, isPainted, editor }: SessionOptions): InkSession {
  const stdin = guardStdin(process.stdin);
  const remembered = remembering(app);
  const loan: { lend: Lend | null } = { lend: null };
  let exitCode = 0;
  const leave = (code: number): void => {
    exitCode = code;
    app.send({ type: 'command.given', command: 'quit' });
    instance.unmount();
  };
  const instance = withoutEntering(isPainted, () =>
    render(<App app={remembered} theme={theme && THEME[theme]} onLeave={() => leave(130)} loan={loan} />, {
      stdin: stdin.stream,
      alternateScreen: true,
      incrementalRendering: !fullRedraw,
      maxFps: 60,
      exitOnCtrlC: false,
      patchConsole: false,
      interactive: true,
    }),
  );
  const forgetCursor = keepCursorStill(remembered);
  const onOutputError = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
    leave(0);
  };
  process.stdout.on('error', onOutputError);
  const ended = instance
    .waitUntilExit()
    .then(() => exitCode)
    .finally(() => {
      stdin.close();
      forgetCursor();
    });
  return { quit: () => instance.unmount(), edit: text => void editOutside(text), leave, ended };

  async function editOutside(text: string): Promise<void> {
    if (editor === null) {
      app.send({ type: 'editor.failed', message: NO_EDITOR });
      return;
    }
    const edited = await loan.lend?.(() => editInEditor(text, editor));
    if (edited === undefined) return;
    if ('problem' in edited) app.send({ type: 'editor.failed', message: edited.problem });
    else app.send({ type: 'field.edited', action: { type: 'replace', text: edited.text }, width: 80 });
  }
}

/** What Ink writes to enter the alternate screen; some terminals would clear the frame that is already there. */
const ENTER = '\x1b[?1049h';

/** Draws Ink's first frame over the one that is already painted. */
function withoutEntering<T>(isPainted: boolean, draw: () => T): T {
  if (!isPainted) return draw();
  const { stdout } = process;
  const write = stdout.write.bind(stdout);
  stdout.write = ((chunk: string, ...rest: []) =>
    chunk === ENTER || write(chunk, ...rest)) as typeof stdout.write;
  try {
    write('\x1b[H');
    return draw();
  } finally {
    stdout.write = write;
  }
}

/** The same app, with a view that is made once for each change. */
function remembering(app: RunningApp): RunningApp {
  let view: AppView | null = null;
  app.subscribe(() => {
    view = null;
  });
  return {
    send: event => app.send(event),
    subscribe: listener => app.subscribe(listener),
    view: () => {
      view ??= app.view();
      return view;
    },
  };
}

/** DECSCUSR: a block that does not blink, and what the terminal had. */
const CURSOR = { still: '\u001b[2 q', usual: '\u001b[0 q' } as const;

/** Keeps the cursor from blinking while the learner wants it so; the returned function gives it back as it was. */
function keepCursorStill(app: RunningApp): () => void {
  let isStill = false;
  const follow = (): void => {
    const { stillCursor } = app.view().look;
    if (stillCursor !== isStill) process.stdout.write(stillCursor ? CURSOR.still : CURSOR.usual);
    isStill = stillCursor;
  };
  follow();
  const stop = app.subscribe(follow);
  return () => {
    stop();
    if (isStill) process.stdout.write(CURSOR.usual);
  };
}

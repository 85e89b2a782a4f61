import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { render } from 'ink';
import type { ReactElement } from 'react';

/** How long to wait for a frame before a test fails, in milliseconds. */
const PATIENCE = 2000;

/** A tree drawn in this process: its latest frame, keys to it, and waiting for what should show. */
export interface TestScreen {
  readonly frame: () => string;
  /** The latest frame as rows. */
  readonly rows: () => string[];
  /** Sends bytes as a terminal would, and waits until they have been read. */
  readonly press: (...chunks: string[]) => Promise<void>;
  readonly until: (holds: string | RegExp | ((frame: string) => boolean)) => Promise<string>;
  readonly resize: (columns: number, rows: number) => void;
  readonly end: () => void;
}

class Output extends EventEmitter {
  readonly isTTY = true;
  latest = '';
  columns: number;
  rows: number;

  constructor(columns: number, rows: number) {
    super();
    this.columns = columns;
    this.rows = rows;
  }

  write(text: string, done?: () => void): boolean {
    // Mode switches and cursor moves are not frames.
    if (text !== '' && !/^(\x1b\[[?\d;]*[a-zA-Z])+$/.test(text)) {
      this.latest = text;
      this.emit('frame');
    }
    done?.();
    return true;
  }
}

/** Draws a tree as Ink would on a terminal of this size. */
export function drawScreen(tree: ReactElement, columns = 80, rows = 24): TestScreen {
  const stdout = new Output(columns, rows);
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => stdin,
    ref: () => stdin,
    unref: () => stdin,
  });
  const app = render(tree, {
    stdout: stdout as unknown as NodeJS.WriteStream,
    stdin: stdin as unknown as NodeJS.ReadStream,
    debug: true,
    interactive: true,
    patchConsole: false,
    exitOnCtrlC: false,
  });
  const meets = (holds: string | RegExp | ((frame: string) => boolean)): boolean => {
    if (typeof holds === 'string') return stdout.latest.includes(holds);
    return typeof holds === 'function' ? holds(stdout.latest) : holds.test(stdout.latest);
  };
  return {
    frame: () => stdout.latest,
    rows: () => stdout.latest.split('\n'),
    press: async (...chunks) => {
      for (const chunk of chunks) {
        stdin.write(chunk);
        await new Promise(resolve => setImmediate(resolve));
      }
    },
    until: holds =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (!meets(holds)) return;
          clearTimeout(timer);
          stdout.off('frame', check);
          resolve(stdout.latest);
        };
        const timer = setTimeout(() => {
          stdout.off('frame', check);
          reject(new Error(`Waited in vain for ${holds}. The last frame:\n${stdout.latest}`));
        }, PATIENCE);
        stdout.on('frame', check);
        check();
      }),
    resize: (newColumns, newRows) => {
      stdout.columns = newColumns;
      stdout.rows = newRows;
      stdout.emit('resize');
    },
    end: () => {
      app.unmount();
      app.cleanup();
    },
  };
}

import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const { Terminal } = xterm;
const root = join(import.meta.dirname, '..', '..');

/** How long to wait for the screen before a test fails, in milliseconds. */
const PATIENCE = 8000;

/** A sign on the emulated screen with its look. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** A colour as the terminal was told: a palette index, 0xRRGGBB, or null for the default. */
  readonly color: number | null;
  readonly isBold: boolean;
  readonly isUnderlined: boolean;
  readonly isInverse: boolean;
  readonly isDim: boolean;
}

/** How to start a program in a pseudo-terminal. */
export interface PtyOptions {
  readonly args?: readonly string[];
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Something other than the built program: a JavaScript file for Node. */
  readonly program?: string;
  /** Text that is on the terminal before the program starts. */
  readonly history?: string;
}

/** A program in a pseudo-terminal with an emulated screen. */
export interface Pty {
  readonly pid: number;
  /** The visible rows, without blanks at their ends. */
  readonly rows: () => string[];
  readonly text: () => string;
  /** Everything above the visible rows. */
  readonly scrollback: () => string[];
  readonly cells: () => Cell[][];
  readonly cursor: () => { readonly x: number; readonly y: number };
  /** All bytes that the program has written. */
  readonly bytes: () => string;
  readonly press: (...keys: string[]) => void;
  readonly paste: (text: string) => void;
  /** Presses a key once the screen shows something. */
  readonly at: (holds: string | RegExp, ...keys: string[]) => Promise<void>;
  readonly until: (holds: string | RegExp | (() => boolean)) => Promise<void>;
  readonly resize: (columns: number, rows: number) => void;
  readonly kill: (signal?: NodeJS.Signals) => void;
  /** Resolves to the exit code and the signal's number, 0 for none. */
  readonly ended: Promise<{ readonly code: number; readonly signal: number }>;
}

/** The keys that tests press. */
export const KEY = {
  enter: '\r',
  escape: '\x1b',
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  pageUp: '\x1b[5~',
  pageDown: '\x1b[6~',
  home: '\x1b[H',
  end: '\x1b[F',
  backspace: '\x7f',
  newline: '\n',
  tab: '\t',
  f1: '\x1bOP',
  ctrl: (letter: string): string => String.fromCharCode(letter.toUpperCase().charCodeAt(0) - 64),
} as const;

/** Starts the built program (or another one) in a pseudo-terminal with a clean environment. */
export function startPty({
  args = [],
  columns = 80,
  rows = 24,
  env = {},
  program = join(root, 'src', 'bin.cjs'),
  history = '',
}: PtyOptions = {}): Pty {
  const terminal = new Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 5000 });
  const listeners = new Set<() => void>();
  let bytes = '';
  if (history !== '') terminal.write(history.replaceAll('\n', '\r\n'));
  const child = spawn(process.execPath, [program, ...args], {
    name: env.TERM ?? 'xterm-256color',
    cols: columns,
    rows,
    cwd: root,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      LANG: 'C.UTF-8',
      TERM: 'xterm-256color',
      ...env,
    },
  });
  const changed = (): void => {
    for (const listener of [...listeners]) listener();
  };
  child.onData(data => {
    bytes += data;
    changed();
    terminal.write(data, changed);
  });
  terminal.onData(reply => child.write(reply));
  let hasEnded = false;
  const ended = new Promise<{ code: number; signal: number }>(resolve => {
    child.onExit(({ exitCode, signal }) => {
      hasEnded = true;
      // What was written last may still be on its way to the emulator.
      terminal.write('', () => {
        changed();
        resolve({ code: exitCode, signal: signal ?? 0 });
      });
    });
  });
  const lines = (from: number, to: number): string[] => {
    const { active } = terminal.buffer;
    return Array.from(
      { length: to - from },
      (_, row) =>
        active
          .getLine(from + row)
          ?.translateToString(true)
          .trimEnd() ?? '',
    );
  };
  const top = (): number => terminal.buffer.active.viewportY;
  const visible = (): string[] => lines(top(), top() + terminal.rows);
  const text = (): string => visible().join('\n');
  const meets = (holds: string | RegExp | (() => boolean)): boolean => {
    if (typeof holds === 'string') return text().includes(holds);
    return typeof holds === 'function' ? holds() : holds.test(text());
  };
  const until = (holds: string | RegExp | (() => boolean)): Promise<void> =>
    new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        listeners.delete(check);
      };
      const fail = (why: string): void => {
        stop();
        reject(new Error(`${why} ${holds}. The screen:\n${text()}`));
      };
      const check = (): void => {
        if (meets(holds)) {
          stop();
          resolve();
        } else if (hasEnded) fail('The program ended before it showed');
      };
      const timer = setTimeout(() => fail('Waited in vain for'), PATIENCE);
      listeners.add(check);
      check();
    });
  const press = (...keys: string[]): void => {
    for (const key of keys) child.write(key);
  };
  return {
    pid: child.pid,
    rows: visible,
    text,
    scrollback: () => lines(0, top()),
    cells: () => cellsOf(terminal),
    cursor: () => ({ x: terminal.buffer.active.cursorX, y: terminal.buffer.active.cursorY }),
    bytes: () => bytes,
    press,
    paste: pasted => child.write(`\x1b[200~${pasted}\x1b[201~`),
    at: async (holds, ...keys) => {
      await until(holds);
      press(...keys);
    },
    until,
    resize: (newColumns, newRows) => {
      terminal.resize(newColumns, newRows);
      child.resize(newColumns, newRows);
    },
    kill: signal => child.kill(signal),
    ended,
  };
}

function cellsOf(terminal: InstanceType<typeof Terminal>): Cell[][] {
  const { active } = terminal.buffer;
  return Array.from({ length: terminal.rows }, (_, row) => {
    const line = active.getLine(active.viewportY + row);
    return Array.from({ length: terminal.cols }, (_unused, column): Cell => {
      const cell = line?.getCell(column);
      return {
        text: cell?.getChars() ?? '',
        width: cell?.getWidth() ?? 1,
        color: cell === undefined || cell.isFgDefault() ? null : cell.getFgColor(),
        isBold: Boolean(cell?.isBold()),
        isUnderlined: Boolean(cell?.isUnderline()),
        isInverse: Boolean(cell?.isInverse()),
        isDim: Boolean(cell?.isDim()),
      };
    });
  });
}

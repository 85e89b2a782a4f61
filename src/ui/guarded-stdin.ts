import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { filtered, givenUp, NOTHING_PENDING, type Pending } from './input-filter.ts';

/** How long the rest of a key may take, in milliseconds. */
const KEY_PATIENCE = 50;
/** How long a paste may be silent before it counts as ended. */
const PASTE_PATIENCE = 1000;

/** A stdin for Ink, fed from the terminal through the input filter. */
export interface GuardedStdin {
  readonly stream: NodeJS.ReadStream;
  /** Lets go of the terminal, so that the process can end. */
  readonly close: () => void;
}

/** Puts the input filter between the terminal and Ink; raw mode and references go to the terminal itself. */
export function guardStdin(terminal: ReadStream): GuardedStdin {
  const through = new PassThrough();
  let pending: Pending = NOTHING_PENDING;
  let timer: NodeJS.Timeout | undefined;
  const passOn = (text: string): void => {
    if (text !== '') through.write(text);
  };
  const onData = (chunk: string | Buffer): void => {
    clearTimeout(timer);
    const step = filtered(pending, String(chunk));
    pending = step.pending;
    passOn(step.out);
    if (pending.held === '' && pending.paste === null) return;
    timer = setTimeout(giveUp, pending.paste === null ? KEY_PATIENCE : PASTE_PATIENCE);
  };
  const giveUp = (): void => {
    const text = givenUp(pending);
    pending = NOTHING_PENDING;
    passOn(text);
  };
  terminal.setEncoding('utf8');
  const stream = Object.assign(through, {
    isTTY: true,
    setRawMode(isRaw: boolean) {
      terminal.setRawMode(isRaw);
      terminal.off('data', onData);
      if (isRaw) terminal.on('data', onData).resume();
      else terminal.pause();
      return stream;
    },
    ref: () => terminal.ref(),
    unref: () => terminal.unref(),
  }) as unknown as NodeJS.ReadStream;
  return {
    stream,
    close: () => {
      clearTimeout(timer);
      terminal.off('data', onData).pause();
    },
  };
}

import { fstatSync, writeSync } from 'node:fs';

/** Standard output, and what to do when all that was written is out. */
export interface StandardOutput {
  readonly stdout: NodeJS.WriteStream;
  readonly afterAll: (then: () => void) => void;
}

/** Opens standard output; `onError` is told when its reader has gone away, or there is no room for it. */
export function openOutput(onError: (error: NodeJS.ErrnoException) => void): StandardOutput {
  let stream: NodeJS.WriteStream | undefined;
  const streamed = (): NodeJS.WriteStream => {
    stream ??= process.stdout.on('error', onError);
    return stream;
  };
  return {
    stdout: isPlain() ? plainOutput(streamed, onError) : streamed(),
    afterAll: then => {
      if (stream === undefined) return then();
      const out = stream;
      // A failure is told before the end, though its event comes only after it.
      out.write('', () => (out.errored ? onError(out.errored) : then()));
    },
  };
}

/** Whether standard output is a file or a pipe; a terminal is neither. */
function isPlain(): boolean {
  if (process.platform === 'win32') return false;
  try {
    const stat = fstatSync(1);
    return stat.isFile() || stat.isFIFO() || stat.isSocket();
  } catch {
    return false;
  }
}

/**
 * A file or a pipe to which text goes straight out, since the code of streams takes as long to load as a judgement.
 * Whoever asks for more than writing gets the stream.
 */
function plainOutput(
  streamed: () => NodeJS.WriteStream,
  onError: (error: NodeJS.ErrnoException) => void,
): NodeJS.WriteStream {
  let isStream = false;
  const write = (text: string | Uint8Array): boolean => {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    const rest = isStream ? bytes : writeAtOnce(bytes, onError);
    if (rest.length === 0) return true;
    isStream = true;
    return streamed().write(rest);
  };
  return new Proxy({} as NodeJS.WriteStream, {
    get(_, name) {
      if (name === 'write' && !isStream) return write;
      if (name === 'isTTY' || name === 'columns') return undefined;
      isStream = true;
      const value: unknown = Reflect.get(streamed(), name);
      return typeof value === 'function' ? value.bind(streamed()) : value;
    },
  });
}

/** Writes bytes, and returns those that the reader has no room for yet. */
function writeAtOnce(bytes: Uint8Array, onError: (error: NodeJS.ErrnoException) => void): Uint8Array {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') {
      onError(error as NodeJS.ErrnoException);
      return rest.subarray(rest.length);
    }
  }
  return rest;
}

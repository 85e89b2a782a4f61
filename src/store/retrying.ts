import { UserError } from '../errors.ts';

/** How long to wait until what could not be written is tried again. */
const RETRY_MS = 1000;

/** Writing that is tried again by itself as long as it fails. */
export interface Retrying {
  /** Why the latest writing failed, in a message fit to be shown; null while all is well. */
  readonly trouble: () => Error | null;
  /** Writes. Throws the trouble when it cannot be done, and has it tried again. */
  write(work: () => void): void;
  /** Ends the trying again. */
  close(): void;
}

/** Nothing has failed yet. `onRetry` is called every second as long as something does. */
export function retrying(onRetry: () => void): Retrying {
  let trouble: Error | null = null;
  let timer: NodeJS.Timeout | undefined;
  const tryAgainLater = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onRetry();
      if (trouble) tryAgainLater();
    }, RETRY_MS).unref();
  };
  return {
    trouble: () => trouble,
    write(work) {
      try {
        work();
        trouble = null;
      } catch (error) {
        trouble = inOneLine(error);
        tryAgainLater();
        throw trouble;
      }
    },
    close: () => clearTimeout(timer),
  };
}

/** Storage trouble with its remedy as one message; a bug stays what it is. */
function inOneLine(error: unknown): Error {
  if (error instanceof UserError) return new Error(`${error.message} ${error.hint}`, { cause: error });
  throw error;
}

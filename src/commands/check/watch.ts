import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { cleanLine } from '../../domain/clean-text.ts';
import { UserError } from '../../errors.ts';
import type { Surroundings } from '../core/command.ts';
import { say } from '../core/output.ts';

/** Editors save in several steps; what is to be done waits until they are over. */
const SETTLE_MS = 100;

/** Ctrl+C, as shells know it. */
const INTERRUPTED = 130;

/**
 * Reports now and after each save of one of the files that changes the report, until Ctrl+C; resolves to the exit code.
 * Folders are watched rather than files, for many editors put a new file in the place of the old one.
 */
export function watchFiles(
  files: readonly string[],
  report: () => Promise<string>,
  { stdout, now }: Pick<Surroundings, 'stdout' | 'now'>,
): Promise<number> {
  const wanted = new Set(files.map(file => resolve(file)));
  const watchers: FSWatcher[] = [];
  let told = '';
  const tell = async (): Promise<void> => {
    const text = await reportOrProblem(report);
    if (text === told) return;
    told = text;
    say(stdout, `${text}\n\n${now().toTimeString().slice(0, 8)}  Waiting for changes; Ctrl+C ends it.\n`);
  };
  return new Promise((done, fail) => {
    let timer: NodeJS.Timeout | undefined;
    const end = (finish: () => void): void => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt);
      for (const watcher of watchers) watcher.close();
      finish();
    };
    const interrupt = (): void => end(() => done(INTERRUPTED));
    const broken = (error: unknown): void => end(() => fail(error));
    const act = (): void => void tell().catch(broken);
    process.once('SIGINT', interrupt);
    try {
      for (const folder of new Set([...wanted].map(dirname))) {
        const watcher = watch(folder, (_event, name) => {
          if (name !== null && !wanted.has(resolve(folder, basename(name)))) return;
          clearTimeout(timer);
          timer = setTimeout(act, SETTLE_MS);
        });
        watchers.push(watcher.once('error', broken));
      }
    } catch {
      broken(new UserError('The files cannot be watched.', 'Check that their folders exist.'));
      return;
    }
    act();
  });
}

/** A file that is gone or half written is told; the next save may mend it. */
async function reportOrProblem(report: () => Promise<string>): Promise<string> {
  try {
    return await report();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message, where, hint } = error;
    return cleanLine(`${where ? `${where.file}: ` : ''}${message} ${hint}`);
  }
}

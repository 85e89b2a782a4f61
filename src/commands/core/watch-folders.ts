import { type FSWatcher, statSync, watch } from 'node:fs';
import { UserError } from '../../errors.ts';

/** Editors save in several steps; what is to be done waits until they are over. */
const SETTLE_MS = 100;

/** Ctrl+C, as shells know it. */
const INTERRUPTED = 130;

/** What is watched, and what is done about it. */
interface Watching {
  /** The folders whose files count, asked anew after each change: folders come and go. */
  readonly folders: () => Iterable<string>;
  /** Whether a name in a folder counts; null where the system does not tell it. */
  readonly counts: (folder: string, name: string | null) => boolean;
  readonly act: () => Promise<void> | void;
}

/**
 * Acts now and after each change, until Ctrl+C; resolves to the exit code. Each folder is watched by itself rather than
 * its files, for many editors put a new file in the place of the old one, and a watch on the old one hears no more.
 */
export function watchFolders({ folders, counts, act }: Watching): Promise<number> {
  const watchers = new Map<string, FSWatcher>();
  return new Promise((done, fail) => {
    let timer: NodeJS.Timeout | undefined;
    const end = (finish: () => void): void => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt);
      for (const watcher of watchers.values()) watcher.close();
      finish();
    };
    const interrupt = (): void => end(() => done(INTERRUPTED));
    const broken = (error: unknown): void => end(() => fail(error));
    const open = (folder: string): FSWatcher =>
      watch(folder, (_event, name) => {
        if (!counts(folder, name)) return;
        clearTimeout(timer);
        timer = setTimeout(run, SETTLE_MS);
      }).once('error', broken);
    const follow = (): void => {
      // A folder that was put in the place of another one has its name, but not its number.
      const wanted = new Map(
        [...folders()].flatMap(folder => {
          const inode = statSync(folder, { throwIfNoEntry: false })?.ino;
          return inode === undefined ? [] : [[`${inode} ${folder}`, folder]];
        }),
      );
      if (wanted.size === 0) throw new Error('nothing is left to watch');
      for (const [key, watcher] of watchers)
        if (!wanted.has(key)) {
          watcher.close();
          watchers.delete(key);
        }
      for (const [key, folder] of wanted) if (!watchers.has(key)) watchers.set(key, open(folder));
    };
    const run = (): void => {
      try {
        follow();
      } catch {
        broken(new UserError('The files cannot be watched.', 'Check that their folders exist.'));
        return;
      }
      Promise.resolve().then(act).catch(broken);
    };
    process.once('SIGINT', interrupt);
    run();
  });
}

import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { UserError } from '../errors.ts';
import { makeFolder } from '../make-folder.ts';
import { backUp } from './backup.ts';
import { checkAtStart, noteChecked } from './check.ts';
import { connect, type Database } from './database.ts';
import { migrate } from './migrate.ts';
import { remember } from './notes.ts';
import { bringBack, identityOf, setAside } from './repair.ts';
import { isBusy, isDamage, storageError } from './sqlite-error.ts';
import { type Store, sqliteStore } from './store.ts';

/** Where the data is and when it is opened: `at` ISO 8601, `day` the learner's calendar day. */
export interface OpenOptions {
  readonly file: string;
  readonly at: string;
  readonly day: string;
}

/** An open store and what the user must be told about how it was opened. */
export interface Opened {
  readonly store: Store;
  readonly notices: readonly string[];
}

const BUSY_MS = 3000;
/** How often a damaged file is replaced; more would mean that the disk itself does not work. */
const MAX_TRIES = 3;

/**
 * Opens the data file, making it when it is missing. A damaged file is set aside with its date, never emptied; what
 * can be read of it and of the newest backup is brought back. Throws a UserError when nothing could be saved.
 */
export async function openStore(options: OpenOptions): Promise<Opened> {
  const { file, at } = options;
  makeDataFolder(dirname(file));
  const notices: string[] = [];
  for (let tries = 1; ; tries++) {
    const seen = identityOf(file);
    let db: Database | undefined;
    try {
      db = await connect(file);
      await prepare(db, options);
      return { store: sqliteStore(db), notices };
    } catch (error) {
      db?.close();
      if (!isDamage(error) || tries > MAX_TRIES) throw storageError(error, file);
      const damaged = setAside(file, seen ?? identityOf(file), at);
      if (damaged) notices.push(await startAgain(options, damaged));
    }
  }
}

/** Makes a fresh file with what can be brought back; says what happened. */
async function startAgain(options: OpenOptions, damaged: string): Promise<string> {
  const db = await connect(options.file);
  try {
    await prepare(db, options);
    const count = await bringBack(db, damaged);
    const rest = count === 0 ? 'Nothing could be read from it' : `${count} entries were brought back`;
    return `The data file was damaged. It is kept as ${damaged}. ${rest}.`;
  } finally {
    db.close();
  }
}

async function prepare(db: Database, { at, day }: OpenOptions): Promise<void> {
  db.script(`pragma busy_timeout = ${BUSY_MS}; pragma synchronous = full;`);
  await switchToWriteAheadLog(db);
  const isChecked = checkAtStart(db, day);
  migrate(db, () => backUp(db, `${day}-before-migration`));
  // A write that does nothing else finds a read-only file or a full disk before any work is done.
  remember(db, 'opened', at);
  if (isChecked) noteChecked(db, day);
}

/** Several processes that open a new file at once can get "busy" here despite the timeout, so it is tried again. */
async function switchToWriteAheadLog(db: Database): Promise<void> {
  const deadline = BUSY_MS / 10;
  for (let tries = 0; ; tries++) {
    try {
      if (db.one('pragma journal_mode')?.journal_mode !== 'wal') db.one('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (!isBusy(error) || tries >= deadline) throw error;
      await pause(10);
    }
  }
}

function makeDataFolder(folder: string): void {
  try {
    makeFolder(folder, 0o700);
  } catch (error) {
    throw new UserError(
      `The data folder cannot be made (${error instanceof Error && 'code' in error ? error.code : 'unknown reason'}).`,
      'Choose another folder with --data-dir or RAPPORT_HOME.',
      { file: folder },
    );
  }
}

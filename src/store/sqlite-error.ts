import { UserError } from '../errors.ts';

/** SQLite's primary result codes that a user can do something about. Source: sqlite.org/rescode.html */
const CODES = {
  busy: 5,
  readonly: 8,
  io: 10,
  corrupt: 11,
  full: 13,
  cantOpen: 14,
  notADatabase: 26,
} as const;

/** SQLite's primary result code of a thrown error, or undefined when it did not come from SQLite. */
export function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return undefined;
  return error.errcode & 0xff;
}

/** Whether another process holds the database. */
export const isBusy = (error: unknown): boolean => sqliteCode(error) === CODES.busy;

/** Whether the error says that the file's content is damaged or that it is no database. */
export function isDamage(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === CODES.corrupt || code === CODES.notADatabase;
}

/** The error as something the user can act on, with the file it concerns; anything that is no storage trouble is returned as it is. */
export function storageError(error: unknown, file: string): unknown {
  const where = { file };
  switch (sqliteCode(error)) {
    case CODES.busy:
      return new UserError(
        'Another program holds the data file.',
        'Close other Rapport windows or backup programs and try again.',
        where,
      );
    case CODES.readonly:
      return new UserError(
        'The data file cannot be written to.',
        'Make it and its folder writable, or choose another folder with --data-dir.',
        where,
      );
    case CODES.io:
    case CODES.full:
      return new UserError(
        'The disk is full or does not take any more data.',
        'Free some space, or choose another folder with --data-dir; a running Rapport keeps what you do and saves it as soon as it can.',
        where,
      );
    case CODES.cantOpen:
      return new UserError(
        'The data file cannot be opened.',
        'Check that its folder exists and is yours, or choose another with --data-dir.',
        where,
      );
    case CODES.corrupt:
    case CODES.notADatabase:
      return new UserError(
        'The data file is damaged.',
        'Start Rapport again: it sets the file aside and goes on with the newest backup.',
        where,
      );
    case undefined:
      return error;
    default:
      return new UserError(
        `The data file cannot be used: ${error instanceof Error ? error.message : error}.`,
        'Start Rapport again; if it stays so, choose another folder with --data-dir.',
        where,
      );
  }
}

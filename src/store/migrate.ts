import { UserError } from '../errors.ts';
import type { Database } from './database.ts';
import { SCHEMA } from './schema.ts';

/** The steps from an empty file to the present schema, forward only: step n makes version n + 1 of version n. */
export const MIGRATIONS: readonly string[] = [SCHEMA];

/** The version of the schema that a file has; 0 for an empty file. */
export const versionOf = (db: Database): number => Number(db.one('pragma user_version')?.user_version ?? 0);

/**
 * Brings a database to the newest schema in one transaction. `beforeChange` is called first when there is
 * something in it that could be lost. Throws a UserError for a file of a newer program.
 */
export function migrate(db: Database, beforeChange: () => void, steps: readonly string[] = MIGRATIONS): void {
  const version = versionOf(db);
  if (version > steps.length) {
    throw new UserError(
      `The data file was made by a newer Rapport (version ${version}, this one knows ${steps.length}).`,
      'Update Rapport, or choose another folder with --data-dir.',
      { file: db.file },
    );
  }
  if (version === steps.length) return;
  if (version > 0) beforeChange();
  db.transaction(() => {
    // Another process may have migrated while this one waited for the lock.
    for (let from = versionOf(db); from < steps.length; from++) {
      db.script(steps[from]!);
      db.script(`pragma user_version = ${from + 1}`);
    }
  });
}

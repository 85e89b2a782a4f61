import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Fact } from '../domain/fact.ts';
import { UserError } from '../errors.ts';
import { backupsOf } from './backup.ts';
import { connect, type Database, type Row } from './database.ts';
import { saveDraft } from './drafts.ts';
import { appendFacts, countFacts, toFact } from './facts.ts';

/** What tells one file from another of the same name; undefined when there is none. */
export const identityOf = (file: string): string | undefined => {
  const stat = statSync(file, { throwIfNoEntry: false, bigint: true });
  return stat && `${stat.dev}:${stat.ino}`;
};

const damagedPrefix = (file: string): string => `${basename(file, '.db')}-damaged-`;

/** The damaged files that were set aside, with their companions. */
export const damagedOf = (file: string): readonly string[] =>
  readdirSync(dirname(file))
    .filter(name => name.startsWith(damagedPrefix(file)))
    .map(name => join(dirname(file), name));

/**
 * Renames a damaged file with its companions to `<name>-damaged-<stamp>.db` and returns the new path; undefined
 * when another process has moved it already (the file of that name is no longer the one seen).
 */
export function setAside(file: string, seen: string | undefined, stamp: string): string | undefined {
  if (seen === undefined || identityOf(file) !== seen) return undefined;
  const target = join(dirname(file), `${damagedPrefix(file)}${stamp.replaceAll(/[:.]/g, '')}.db`);
  try {
    renameSync(file, target);
    for (const companion of ['-wal', '-shm'])
      if (existsSync(file + companion)) renameSync(file + companion, target + companion);
  } catch (error) {
    throw new UserError(
      `The data file is damaged and could not be set aside (${error instanceof Error ? error.message : error}).`,
      'Move it away by hand, or choose another folder with --data-dir.',
      { file },
    );
  }
  return target;
}

/** Brings back what can be read of a damaged file and of the backups into a fresh one. Returns how many facts that holds. */
export async function bringBack(db: Database, damaged: string): Promise<number> {
  for (const source of [damaged, ...backupsOf(db.file)]) {
    try {
      const old = await connect(source, true);
      try {
        for (const direction of ['asc', 'desc'] as const) appendFacts(db, readable(old, direction));
        for (const row of rows(old, 'select key, text, at from drafts'))
          if (db.one('select key from drafts where key = ?', String(row.key)) === undefined)
            saveDraft(db, String(row.key), String(row.text), String(row.at));
      } finally {
        old.close();
      }
      if (source !== damaged) break;
    } catch {
      // Not even the header can be read: the next older source may do.
    }
  }
  return countFacts(db);
}

/** The facts up to the first page that cannot be read. */
function readable(db: Database, direction: 'asc' | 'desc'): Fact[] {
  const facts: Fact[] = [];
  for (const row of rows(db, `select id, at, day, body from facts order by seq ${direction}`)) {
    const fact = toFact(row);
    if (fact) facts.push(fact);
  }
  return facts;
}

/** Rows until the first error. */
function* rows(db: Database, sql: string): Generator<Row> {
  try {
    yield* db.each(sql);
  } catch {
    // The rest is behind the damage.
  }
}

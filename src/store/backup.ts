import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import type { Database } from './database.ts';

/** How many backups are kept. */
export const KEPT_BACKUPS = 5;

const folderOf = (file: string): string => join(dirname(file), 'backups');

/** The backups of a data file, newest first. */
export function backupsOf(file: string): readonly string[] {
  const folder = folderOf(file);
  if (!existsSync(folder)) return [];
  const prefix = `${basename(file, '.db')}-`;
  return readdirSync(folder)
    .filter(name => name.startsWith(prefix) && name.endsWith('.db'))
    .sort()
    .reverse()
    .map(name => join(folder, name));
}

const targetOf = (db: Database, label: string): string =>
  join(folderOf(db.file), `${basename(db.file, '.db')}-${label}.db`);

/** Whether there is a backup with this label. */
export const hasBackup = (db: Database, label: string): boolean => existsSync(targetOf(db, label));

/**
 * Copies the database as it is now to `backups/<name>-<label>.db`, unless that exists, and keeps the newest five.
 * Labels start with a date, so that names sort by age. Returns whether a backup was made.
 */
export function backUp(db: Database, label: string): boolean {
  const folder = folderOf(db.file);
  const target = targetOf(db, label);
  if (existsSync(target)) return false;
  makeFolder(folder);
  // A half-written copy must never look like a backup, so it gets its name when it is complete.
  const unfinished = join(folder, `unfinished-${process.pid}`);
  rmSync(unfinished, { force: true });
  db.run('vacuum into ?', unfinished);
  renameSync(unfinished, target);
  for (const old of backupsOf(db.file).slice(KEPT_BACKUPS)) rmSync(old, { force: true });
  return true;
}

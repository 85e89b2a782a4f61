import { statSync } from 'node:fs';
import { backupsOf } from './backup.ts';
import type { Database } from './database.ts';
import { countFacts } from './facts.ts';
import { versionOf } from './migrate.ts';
import { damagedOf } from './repair.ts';

/** The state of a data file. */
export interface Inspection {
  readonly file: string;
  readonly bytes: number;
  readonly version: number;
  readonly facts: number;
  /** "ok", or the first thing that SQLite finds wrong. */
  readonly check: string;
  readonly backups: readonly string[];
  /** Damaged files that were set aside, without their companions. */
  readonly damaged: readonly string[];
}

/** Looks at every page of the file. */
export const inspect = (db: Database): Inspection => ({
  file: db.file,
  bytes: statSync(db.file).size,
  version: versionOf(db),
  facts: countFacts(db),
  check: String(db.one('pragma quick_check(1)')?.quick_check),
  backups: backupsOf(db.file),
  damaged: damagedOf(db.file).filter(name => name.endsWith('.db')),
});

import { rmSync } from 'node:fs';
import { backupsOf } from './backup.ts';
import type { Database } from './database.ts';
import { damagedOf } from './repair.ts';
import { rescuesOf } from './rescue.ts';

/** What can be forgotten: texts being written and drafts that were checked, or everything. */
export type Forgettable = 'drafts' | 'all';

/**
 * Removes for good: rows are overwritten, free pages given back, the log emptied, and the backups, the damaged
 * files set aside and what could not be saved once, which hold the like, deleted. Returns how many facts were removed.
 */
export function forget(db: Database, what: Forgettable): number {
  db.script('pragma secure_delete = on');
  const removed = db.transaction(() => {
    db.run('delete from drafts');
    if (what === 'drafts') return db.run("delete from facts where type = 'draft.kept'");
    db.run("delete from notes where name = 'progress'");
    db.run('delete from cards');
    return db.run('delete from facts');
  });
  db.script('vacuum');
  db.one('pragma wal_checkpoint(truncate)');
  for (const copy of [...backupsOf(db.file), ...damagedOf(db.file), ...rescuesOf(db.file)])
    rmSync(copy, { force: true });
  return removed;
}

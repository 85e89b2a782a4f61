import { statSync } from 'node:fs';
import { backUp, hasBackup } from './backup.ts';
import type { Database } from './database.ts';
import { recall, remember } from './notes.ts';

/** Files up to this size are checked whole at every start, which takes a few milliseconds. */
const LARGE_BYTES = 8_000_000;
const WEEK_MS = 7 * 86_400_000;
/** The note with the day of the last check that found nothing. */
const CHECKED = 'checked';

/** Whether looking at every page of the file takes long enough to be noticed. */
export const isLarge = (db: Database): boolean =>
  (statSync(db.file, { throwIfNoEntry: false })?.size ?? 0) > LARGE_BYTES;

/** Looks at every page, since a damaged one is found in no other way; throws when one is. */
function checkNow(db: Database): void {
  const answer = db.one('pragma quick_check(1)')?.quick_check;
  if (answer !== 'ok') throw Object.assign(new Error(String(answer)), { errcode: 11 });
}

/**
 * Checks the file before it is used. A large one is checked when the day's backup is made, so that nobody waits for
 * it; at the start only if that found damage or has not happened for a week. Returns whether it was checked.
 */
export function checkAtStart(db: Database, day: string): boolean {
  if (isLarge(db)) {
    const age = Date.parse(day) - Date.parse(recall(db, CHECKED) ?? '');
    if (Math.abs(age) <= WEEK_MS) return false;
  }
  checkNow(db);
  return true;
}

/** Remembers the day on which the file was found whole. */
export const noteChecked = (db: Database, day: string): void => remember(db, CHECKED, day);

/** Makes the day's backup of a file that was found whole; a damaged one is set aside at the next start. */
export function backUpChecked(db: Database, day: string): boolean {
  if (hasBackup(db, day)) return false;
  try {
    checkNow(db);
  } catch (error) {
    noteChecked(db, 'damaged');
    throw error;
  }
  const isNew = backUp(db, day);
  noteChecked(db, day);
  return isNew;
}

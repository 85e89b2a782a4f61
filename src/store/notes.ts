import type { Database } from './database.ts';

/** The value noted under a name, or undefined. */
export const recall = (db: Database, name: string): string | undefined =>
  db.one('select value from notes where name = ?', name)?.value as string | undefined;

/** Notes a value under a name, in place of the one before. */
export function remember(db: Database, name: string, value: string): void {
  db.run(
    'insert into notes (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
    name,
    value,
  );
}

import type { Database } from './database.ts';

/** Keeps the text of a composer, replacing what was kept under the key; `at` is ISO 8601. */
export function saveDraft(db: Database, key: string, text: string, at: string): void {
  db.run(
    'insert into drafts (key, text, at) values (?, ?, ?) on conflict (key) do update set text = excluded.text, at = excluded.at',
    key,
    text,
    at,
  );
}

/** All kept texts by key. */
export function loadDrafts(db: Database): Readonly<Record<string, string>> {
  const drafts: Record<string, string> = Object.create(null);
  for (const row of db.each('select key, text from drafts')) drafts[String(row.key)] = String(row.text);
  return drafts;
}

/** The text kept under a key, or undefined. */
export function loadDraft(db: Database, key: string): string | undefined {
  const row = db.one('select text from drafts where key = ?', key);
  return row && String(row.text);
}

/** Removes the text kept under a key. */
export function forgetDraft(db: Database, key: string): void {
  db.run('delete from drafts where key = ?', key);
}

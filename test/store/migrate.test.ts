import { expect, onTestFinished, test } from 'vitest';
import { connect, type Database } from '../../src/store/database.ts';
import { MIGRATIONS, migrate, versionOf } from '../../src/store/migrate.ts';

async function memory(): Promise<Database> {
  const db = await connect(':memory:');
  onTestFinished(() => db.close());
  return db;
}

test('an empty file gets the newest schema without a backup', async () => {
  const db = await memory();
  migrate(db, () => expect.unreachable('nothing to lose'));
  expect(versionOf(db)).toBe(MIGRATIONS.length);
});

test('an older file is backed up once, then changed step by step, with its rows kept', async () => {
  const db = await memory();
  migrate(db, () => {}, MIGRATIONS);
  db.run("insert into drafts (key, text, at) values ('k', 't', 'now')");
  let backups = 0;
  const steps = [
    ...MIGRATIONS,
    'alter table drafts add column mood text',
    'create table extra (x text) strict',
  ];
  migrate(db, () => backups++, steps);
  migrate(db, () => backups++, steps);
  expect(backups).toBe(1);
  expect(versionOf(db)).toBe(steps.length);
  expect(db.one('select text, mood from drafts')).toEqual({ text: 't', mood: null });
});

test('a step that fails leaves the file at the version it had', async () => {
  const db = await memory();
  migrate(db, () => {}, MIGRATIONS);
  const steps = [...MIGRATIONS, 'create table extra (x text)', 'create table nonsense ('];
  expect(() => migrate(db, () => {}, steps)).toThrow();
  expect(versionOf(db)).toBe(MIGRATIONS.length);
  expect(db.one("select name from sqlite_schema where name = 'extra'")).toBeUndefined();
});

import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { connect } from '../../src/store/database.ts';
import { type Opened, openStore } from '../../src/store/open.ts';
import { storageError } from '../../src/store/sqlite-error.ts';
import { sqliteStore } from '../../src/store/store.ts';
import { factOf, sessionMoved } from '../helpers/facts.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const opening = { at: '2026-03-09T08:00:00.000Z', day: '2026-03-09' };
const open = (file: string): Promise<Opened> => openStore({ file, ...opening });
const COUNT = 3000;

/** A data file with facts in it, closed, and a backup of the first half when asked for. */
async function filled({ backup }: { backup: boolean }): Promise<string> {
  const file = join(temporaryFolder(), 'rapport.db');
  const { store } = await open(file);
  const facts = Array.from({ length: COUNT }, (_, n) => factOf(`id-${n}`, sessionMoved('s', n), n));
  store.append(facts.slice(0, COUNT / 2));
  if (backup) store.backUp('2026-03-08');
  store.append(facts.slice(COUNT / 2));
  store.saveDraft('k', 'half a sentence', opening.at);
  store.close();
  return file;
}

const asideOf = (file: string): string[] =>
  readdirSync(join(file, '..')).filter(name => name.includes('damaged') && name.endsWith('.db'));

test.each([
  ['a text file', (file: string) => writeFileSync(file, 'this is not a database, it is a diary'.repeat(100))],
  [
    'a destroyed header',
    (file: string) =>
      writeFileSync(file, Buffer.concat([Buffer.alloc(200, 7), readFileSync(file).subarray(200)])),
  ],
])('%s is set aside and the backup comes back', async (_name, damage) => {
  const file = await filled({ backup: true });
  damage(file);
  const before = readFileSync(file);
  const { store, notices } = await open(file);
  expect(notices).toHaveLength(1);
  expect(notices[0]).toContain('damaged');
  expect(notices[0]).toContain(`${COUNT / 2} entries were brought back`);
  expect(store.countFacts()).toBe(COUNT / 2);
  const [aside] = asideOf(file);
  expect(readFileSync(join(file, '..', aside ?? '')).equals(before)).toBe(true);
  store.close();
  const again = await open(file);
  expect(again.notices).toEqual([]);
  again.store.close();
});

test('a file cut short keeps what can be read of both it and the backup', async () => {
  const file = await filled({ backup: true });
  truncateSync(file, Math.floor(readFileSync(file).length * 0.8));
  const { store, notices } = await open(file);
  expect(notices).toHaveLength(1);
  expect(store.countFacts()).toBeGreaterThanOrEqual(COUNT / 2);
  store.close();
});

test('a broken page in the middle is noticed and the facts around it survive without any backup', async () => {
  const file = await filled({ backup: false });
  const bytes = readFileSync(file);
  bytes.fill(0xff, 4096 * 20, 4096 * 21);
  writeFileSync(file, bytes);
  const { store, notices } = await open(file);
  expect(notices).toHaveLength(1);
  expect(store.countFacts()).toBeGreaterThan(100);
  store.close();
});

test('an empty file is simply a new one', async () => {
  const file = join(temporaryFolder(), 'rapport.db');
  writeFileSync(file, '');
  const { store, notices } = await open(file);
  expect(notices).toEqual([]);
  expect(store.append([factOf('a', sessionMoved('s', 0))])).toBe(1);
  store.close();
});

test('a folder in the place of the file is a user error', async () => {
  await expect(open(temporaryFolder())).rejects.toBeInstanceOf(UserError);
});

test('a file that cannot be written to is a user error that says so', async () => {
  const file = await filled({ backup: false });
  const store = sqliteStore(await connect(file, true));
  expect(() => store.append([factOf('new', sessionMoved('s', 0))])).toThrow('cannot be written');
  expect(store.countFacts()).toBe(COUNT);
  store.close();
});

test('a full disk becomes a user error, nothing of the failed call is kept, and the next call works', async () => {
  const file = join(temporaryFolder(), 'rapport.db');
  (await open(file)).store.close();
  const db = await connect(file);
  const store = sqliteStore(db);
  db.script('pragma max_page_count = 20');
  const many = Array.from({ length: 5000 }, (_, n) => factOf(`id-${n}`, sessionMoved('s', n), n));
  expect(() => store.append(many)).toThrow(UserError);
  expect(store.countFacts()).toBe(0);
  db.script('pragma max_page_count = 100000');
  expect(store.append(many)).toBe(5000);
  store.close();
});

test.each([5, 8, 10, 11, 13, 14, 26, 778, 1032])(
  'SQLite error %i says what happened, where and what to do',
  code => {
    const told = storageError(Object.assign(new Error('x'), { errcode: code }), '/data/rapport.db');
    expect(told).toBeInstanceOf(UserError);
    expect(told).toMatchObject({ where: { file: '/data/rapport.db' }, hint: expect.stringMatching(/\.$/) });
  },
);

test('an error that has nothing to do with storage stays what it is', () => {
  const bug = new TypeError('x is not a function');
  expect(storageError(bug, '/f')).toBe(bug);
  expect(existsSync('/f')).toBe(false);
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { SessionOvertaken } from '../../src/domain/session-overtaken.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { factOf, sessionMoved, sessionStarted } from '../helpers/facts.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const opening = { at: '2026-03-09T08:00:00.000Z', day: '2026-03-09' };

async function open(file: string): Promise<Store> {
  const { store } = await openStore({ file, ...opening });
  onTestFinished(() => {
    try {
      store.close();
    } catch {
      // Some tests close it themselves.
    }
  });
  return store;
}

test('facts come back as they were after the file is closed and opened again', async () => {
  const file = join(temporaryFolder(), 'deep', 'er', 'rapport.db');
  const facts = [
    factOf('a', { type: 'learner.described', name: "Zoë O'Néill\n\u0000\ud800", goal: null }),
    factOf('b', sessionStarted('s1'), 1),
    factOf('c', sessionMoved('s1', 0), 2),
  ];
  const first = await open(file);
  expect(first.append(facts)).toBe(3);
  first.close();
  const second = await open(file);
  expect([...second.facts()]).toEqual(facts);
  expect(second.countFacts()).toBe(3);
});

test('a fact that is known already is not added again, whatever it says now', async () => {
  const store = await open(join(temporaryFolder(), 'r.db'));
  const fact = factOf('a', sessionMoved('s', 0));
  expect(store.append([fact, fact])).toBe(1);
  expect(store.append([{ ...fact, day: '2030-01-01' }])).toBe(0);
  expect([...store.facts()]).toEqual([fact]);
});

test('facts are read by session in their order, by type and as a whole by time', async () => {
  const store = await open(join(temporaryFolder(), 'r.db'));
  const late = factOf('late', sessionMoved('s1', 0), 9);
  const early = factOf('early', sessionMoved('s1', 1), 1);
  const other = factOf('other', sessionStarted('s2'), 5);
  store.append([late, early, other]);
  const ids = (query?: Parameters<Store['facts']>[0]) => [...store.facts(query)].map(fact => fact.id);
  expect(ids({ session: 's1' })).toEqual(['late', 'early']);
  expect(ids({ session: 's1', type: 'session.started' })).toEqual([]);
  expect(ids({ type: 'session.moved' })).toEqual(['early', 'late']);
  expect(ids()).toEqual(['early', 'other', 'late']);
});

test('facts of one call are added all or none', async () => {
  const store = await open(join(temporaryFolder(), 'r.db'));
  const broken = { ...factOf('b', sessionMoved('s', 1)), at: null as unknown as string };
  expect(() => store.append([factOf('a', sessionMoved('s', 0)), broken])).toThrow();
  expect(store.countFacts()).toBe(0);
  store.append([factOf('c', sessionMoved('s', 0))]);
  expect(store.countFacts()).toBe(1);
});

test('the facts of sessions that have not ended are found, those of ended ones are not', async () => {
  const store = await open(join(temporaryFolder(), 'r.db'));
  expect(store.unfinishedFacts()).toEqual([]);
  store.append([factOf('1', sessionStarted('s1')), factOf('2', sessionStarted('s2'), 1)]);
  store.append([factOf('3', sessionMoved('s1', 0), 2)]);
  expect(store.unfinishedFacts().map(fact => fact.id)).toEqual(['1', '2', '3']);
  store.append([factOf('4', { type: 'session.ended', session: 's2', left: 'finished' }, 3)]);
  expect(store.unfinishedFacts().map(fact => fact.id)).toEqual(['1', '3']);
});

test('the latest fact of a type is the one that happened last', async () => {
  const store = await open(join(temporaryFolder(), 'r.db'));
  const described = (name: string) => ({ type: 'learner.described', name, goal: null }) as const;
  expect(store.latest('learner.described')).toBeUndefined();
  store.append([factOf('a', described('Ana'), 5), factOf('b', described('Bo'), 2)]);
  expect(store.latest('learner.described')?.name).toBe('Ana');
});

test('drafts are kept by key, replaced and forgotten', async () => {
  const store = await open(join(temporaryFolder(), 'r.db'));
  store.saveDraft('a/b', 'one', opening.at);
  store.saveDraft('a/b', 'two\n\nlines 👋', opening.at);
  store.saveDraft('__proto__', 'odd', opening.at);
  expect(store.loadDraft('a/b')).toBe('two\n\nlines 👋');
  expect(Object.keys(store.loadDrafts()).sort()).toEqual(['__proto__', 'a/b']);
  store.forgetDraft('a/b');
  expect(store.loadDraft('a/b')).toBeUndefined();
});

test('a row that cannot be read is passed over, the others are read', async () => {
  const file = join(temporaryFolder(), 'r.db');
  const store = await open(file);
  store.append([factOf('a', sessionMoved('s', 0)), factOf('b', sessionMoved('s', 1))]);
  store.close();
  const { DatabaseSync } = await import('node:sqlite');
  const db = new DatabaseSync(file);
  db.exec("update facts set body = '{' where id = 'a'");
  db.close();
  expect([...(await open(file)).facts()].map(fact => fact.id)).toEqual(['b']);
});

test('a backup is made once a day and only the newest five are kept', async () => {
  const folder = temporaryFolder();
  const store = await open(join(folder, 'rapport.db'));
  store.append([factOf('a', sessionMoved('s', 0))]);
  for (let day = 1; day <= 7; day++) expect(store.backUp(`2026-03-0${day}`)).toBe(true);
  expect(store.backUp('2026-03-07')).toBe(false);
  expect(readdirSync(join(folder, 'backups')).sort()).toEqual(
    [3, 4, 5, 6, 7].map(day => `rapport-2026-03-0${day}.db`),
  );
  const copy = await open(join(folder, 'backups', 'rapport-2026-03-07.db'));
  expect(copy.countFacts()).toBe(1);
});

test('a file made by a newer program is refused and left as it is', async () => {
  const file = join(temporaryFolder(), 'r.db');
  (await open(file)).close();
  const { DatabaseSync } = await import('node:sqlite');
  const db = new DatabaseSync(file);
  db.exec('pragma user_version = 99');
  db.close();
  const before = readFileSync(file);
  await expect(open(file)).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining('newer Rapport'),
  });
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a data folder that cannot be made is a user error that names the folder', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  await expect(open(join(folder, 'file', 'sub', 'r.db'))).rejects.toMatchObject({
    name: 'UserError',
    hint: expect.stringContaining('--data-dir'),
  });
});

test('what happens now is refused when the session has moved on elsewhere, and archives are not', async () => {
  const file = join(temporaryFolder(), 'r.db');
  const [here, there] = [await open(file), await open(file)];
  here.proceed([factOf('a', sessionStarted('s')), factOf('b', sessionMoved('s', 0))]);
  const late = [factOf('c', sessionMoved('s', 0)), factOf('d', sessionMoved('s', 1))];
  expect(() => there.proceed(late)).toThrow(SessionOvertaken);
  expect(there.countFacts()).toBe(2);
  expect(there.append(late)).toBe(2);
  here.proceed([factOf('e', { type: 'session.ended', session: 's', left: 'abandoned' })]);
  expect(() => there.proceed([factOf('f', sessionMoved('s', 2))])).toThrow(SessionOvertaken);
});

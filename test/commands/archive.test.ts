import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFact, writeFact } from '../../src/domain/archive.ts';
import type { Fact } from '../../src/domain/fact.ts';
import { openStore } from '../../src/store/open.ts';
import { factOf, sessionMoved, sessionStarted } from '../helpers/facts.ts';
import { run } from '../helpers/run.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const opening = { at: '2026-03-09T08:00:00.000Z', day: '2026-03-09' };
const in_ = (folder: string, ...argv: string[]) => run([...argv, '--data-dir', folder]);

async function remember(folder: string, facts: readonly Fact[]): Promise<void> {
  const { store } = await openStore({ file: join(folder, 'rapport.db'), ...opening });
  store.append(facts);
  store.close();
}

async function exported(folder: string): Promise<string[]> {
  const { code, out } = await in_(folder, 'export');
  expect(code).toBe(0);
  return out.trim().split('\n');
}

const reviewed = (id: string, n: number): Fact =>
  factOf(id, { type: 'card.reviewed', session: 's', card: 'topic:value', item: `q${n}`, grade: 'good' }, n);

test('what is exported can be imported elsewhere, and again without change', async () => {
  const [here, there] = [temporaryFolder(), temporaryFolder()];
  await remember(here, [
    factOf('a', sessionStarted('s')),
    factOf('b', sessionMoved('s', 0), 1),
    reviewed('c', 2),
  ]);
  const file = join(here, 'all.jsonl');
  writeFileSync(file, `${(await exported(here)).join('\n')}\n`);
  expect((await in_(there, 'import', file)).out).toBe('3 facts added, 0 known already.\n');
  expect((await in_(there, 'import', file)).out).toBe('0 facts added, 3 known already.\n');
  expect((await exported(there)).slice(1)).toEqual((await exported(here)).slice(1));
});

test('two machines that import from each other in either order remember the same', async () => {
  const [a, b] = [temporaryFolder(), temporaryFolder()];
  await remember(a, [reviewed('a1', 1), reviewed('a2', 30), reviewed('both', 5)]);
  await remember(b, [reviewed('b1', 10), reviewed('both', 5), reviewed('b2', 20)]);
  for (const folder of [a, b]) writeFileSync(join(folder, 'out.jsonl'), (await exported(folder)).join('\n'));
  await in_(a, 'import', join(b, 'out.jsonl'));
  await in_(b, 'import', join(a, 'out.jsonl'));
  expect((await exported(a)).slice(1)).toEqual((await exported(b)).slice(1));
  const progress = async (folder: string) => {
    const { store } = await openStore({ file: join(folder, 'rapport.db'), ...opening });
    const { ledger } = store.progress();
    store.close();
    return ledger;
  };
  expect(await progress(a)).toEqual(await progress(b));
});

test('a line that cannot be read is named and the rest is imported', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'in.jsonl');
  const header = JSON.stringify({ rapport: 'facts', version: 1, exportedAt: opening.at });
  const bad = [
    '{"half":',
    JSON.stringify({ ...reviewed('x', 1), grade: 'easy' }),
    JSON.stringify({ ...reviewed('y', 1), type: 'drop.table' }),
  ];
  writeFileSync(file, [header, ...bad, writeFact(reviewed('z', 3))].join('\r\n'));
  const { code, out, err } = await in_(folder, 'import', file);
  expect(code).toBe(2);
  expect(out).toContain('1 fact added');
  expect(err).toContain(`${file}:2  This is not JSON.`);
  expect(err).toContain(`${file}:3  "grade" does not fit`);
  expect(err).toContain(`${file}:4  There is no fact of the type "drop.table".`);
});

test.each([
  ['a missing file', 'nowhere.jsonl', 'There is no such file.'],
  ['another kind of file', 'other.jsonl', 'not an archive of Rapport'],
])('%s is told without a stack', async (_, name, message) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'other.jsonl'), '{"hello":1}\n');
  const { code, err } = await in_(folder, 'import', join(folder, name));
  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(err).not.toMatch(/^ +at /m);
});

test('an archive of arbitrary lines never breaks the import', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), line => {
      const fact = readFact(line);
      expect('problem' in fact || typeof fact.id === 'string').toBe(true);
    }),
  );
});

test('what is forgotten is no longer in any file of the folder', async () => {
  const folder = temporaryFolder();
  const secret = 'my secret wish to join the circus';
  const { store } = await openStore({ file: join(folder, 'rapport.db'), ...opening });
  store.append([
    factOf('a', { type: 'draft.kept', text: secret, verdict: 'send', faults: [] }),
    reviewed('b', 1),
  ]);
  store.saveDraft('check/text', secret, opening.at);
  store.backUp('2026-03-09');
  store.close();
  writeFileSync(join(folder, 'rapport-damaged-2026-03-08.db'), `half a file with ${secret}`);
  const bytes = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
      .join('');
  expect(bytes()).toContain(secret);
  expect((await in_(folder, 'forget', '--drafts', '--yes')).code).toBe(0);
  expect(bytes()).not.toContain(secret);
  expect(await exported(folder)).toHaveLength(2);
  expect((await in_(folder, 'forget', '--all', '--yes')).code).toBe(0);
  expect(await exported(folder)).toHaveLength(1);
});

test('nothing is forgotten without being asked for and agreed to', async () => {
  const folder = temporaryFolder();
  await remember(folder, [reviewed('a', 1)]);
  expect((await in_(folder, 'forget')).code).toBe(2);
  expect((await in_(folder, 'forget', '--all')).code).toBe(2);
  expect(await exported(folder)).toHaveLength(2);
});

test('the doctor finds nothing to mend in a fresh folder', async () => {
  const { code, out } = await in_(temporaryFolder(), 'doctor');
  expect(out).toContain('ok    Data file: whole');
  expect(out).not.toContain('mend');
  expect(code).toBe(0);
});

test('the doctor says what to do about data that cannot be opened, and goes on with the rest', async () => {
  const file = join(temporaryFolder(), 'a-file');
  writeFileSync(file, '');
  const { code, out } = await run(['doctor', '--data-dir', file]);
  expect(code).toBe(1);
  expect(out).toMatch(/^mend {2}Data file: The data file cannot be opened\. \(.*a-file.*\)\n {6}\S/m);
  expect(out).toContain('ok    Content:');
});

test('the doctor tells of a damaged file that was set aside and of settings that cannot be read', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'rapport.db'), 'no database at all'.repeat(500));
  writeFileSync(join(folder, 'settings.json'), '{"dailyCap": 0}');
  const { code, out } = await in_(folder, 'doctor');
  expect(code).toBe(1);
  expect(out).toMatch(/mend {2}Data file: The data file was damaged\. It is kept as .*damaged/);
  expect(out).toContain('"dailyCap" must be a whole number from 1 to 200; its default is used.');
  expect(out).toContain('Mend that in the file');
});

test('the doctor does not say that settings are well which do not exist, and remembers a damaged file', async () => {
  const folder = temporaryFolder();
  expect((await in_(folder, 'doctor')).out).toMatch(
    /ok {4}Settings: none changed yet; they will be in .*settings\.json/,
  );
  writeFileSync(join(folder, 'settings.json'), '{}');
  writeFileSync(join(folder, 'rapport-damaged-2026-01-01T000000000Z.db'), 'x');
  const { code, out } = await in_(folder, 'doctor');
  expect(out).toMatch(/ok {4}Settings: \/.*settings\.json/);
  expect(out).toMatch(
    /mend {2}Data file: A damaged file was set aside earlier: .*rapport-damaged-2026-01-01T000000000Z\.db/,
  );
  expect(code).toBe(1);
});

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { SCENARIO } from '../helpers/content.ts';
import { run } from '../helpers/run.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const ready = ['Ada', '2'];
const typed = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

/** The facts in a data folder. */
async function factsIn(home: string) {
  const file = join(home, 'rapport.db');
  const { store } = await openStore({ file, at: '2026-03-09T08:00:00Z', day: '2026-03-09' });
  const facts = [...store.facts()];
  const drafts = store.loadDrafts();
  store.close();
  return { facts, drafts };
}

test('what the learner says at the first run is kept for the next', async () => {
  const home = temporaryFolder();
  await run([], { input: typed(...ready), env: { RAPPORT_HOME: home } });
  const { out } = await run([], { env: { RAPPORT_HOME: home } });
  expect(out).not.toContain('Welcome to Rapport');
  const settings = JSON.parse(readFileSync(join(home, 'settings.json'), 'utf8'));
  expect(settings).toMatchObject({ name: 'Ada', goal: 'grow-network' });
});

test('--data-dir wins over RAPPORT_HOME', async () => {
  const [home, told] = [temporaryFolder(), temporaryFolder()];
  await run(['--data-dir', told], { input: typed(''), env: { RAPPORT_HOME: home } });
  expect(readdirSync(home)).toEqual([]);
  expect(readdirSync(told)).toContain('rapport.db');
});

test('a scenario of a pack is played, left in mid-sentence, and taken up at the same step with the same text', async () => {
  const [home, pack] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(pack, 'small.yaml'), SCENARIO);
  const play = (input: string) =>
    run(['practice', 'small', '--content', pack, '--seed', '1'], { input, env: { RAPPORT_HOME: home } });
  const first = await play(typed('Dear Rosa,', 'I was about to'));
  expect(first.code).toBe(0);
  expect(first.out).toContain('Write to her.');
  expect((await factsIn(home)).drafts).toEqual({ 'practice/small/write': 'Dear Rosa,\nI was about to' });
  const second = await play('');
  expect(second.out).toContain('| I was about to');
});

test('a session whose scenario has changed starts again, says so, and keeps the text', async () => {
  const [home, pack] = [temporaryFolder(), temporaryFolder()];
  const file = join(pack, 'small.yaml');
  const play = (input: string) =>
    run(['practice', 'small', '--content', pack], { input, env: { RAPPORT_HOME: home } });
  writeFileSync(file, SCENARIO);
  await play(typed('Dear Rosa,'));
  writeFileSync(file, SCENARIO.replace('Meet Rosa.', 'Meet Rosa, who bakes.'));
  const { out } = await play('');
  expect(out).toContain('has changed since you left it');
  expect(out).toContain('| Dear Rosa,');
});

test('a broken file of a pack is named with line and remedy, and everything else works', async () => {
  const home = temporaryFolder();
  mkdirSync(join(home, 'packs', 'mine'), { recursive: true });
  writeFileSync(join(home, 'packs', 'mine', 'broken.yaml'), 'format: 1\nkind: quizz\n');
  writeFileSync(join(home, 'packs', 'mine', 'small.yaml'), SCENARIO);
  const { code, out, err } = await run(['practice', 'small'], { env: { RAPPORT_HOME: home } });
  expect(code).toBe(0);
  expect(out).toContain('A small one');
  expect(err).toContain('broken.yaml:2  There is no kind "quizz".  Did you mean "quiz"?');
});

test('a damaged data file is set aside with a message, and the program goes on', async () => {
  const home = temporaryFolder();
  writeFileSync(join(home, 'rapport.db'), 'not a database at all '.repeat(100));
  const { code, err } = await run([], { input: typed(...ready), env: { RAPPORT_HOME: home } });
  expect(code).toBe(0);
  expect(err).toContain('The data file was damaged. It is kept as');
  expect(readdirSync(home).some(name => name.startsWith('rapport-damaged-2026-03-09'))).toBe(true);
});

test('a data folder that cannot be used is reported before anything is asked', async () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const { code, out, err } = await run(['--data-dir', join(file, 'data')]);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain('The data folder cannot be made');
});

test('a backup is made when the program ends', async () => {
  const home = temporaryFolder();
  await run([], { input: typed(...ready), env: { RAPPORT_HOME: home } });
  expect(readdirSync(join(home, 'backups'))).toEqual(['rapport-2026-03-09.db']);
});

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { packFolders } from '../../src/places.ts';
import { type OpenedProgram, openProgram } from '../../src/runtime/open-program.ts';
import { openStore } from '../../src/store/open.ts';
import { factOf } from '../helpers/facts.ts';
import { optionLabelled } from '../helpers/intents.ts';
import { run } from '../helpers/run.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const opening = { at: '2026-03-09T08:00:00.000Z', day: '2026-03-09' };

async function open(home: string): Promise<OpenedProgram> {
  const opened = await openProgram(
    { dataDir: home, env: {}, now: () => new Date(opening.at) },
    { start: { screen: 'home' }, quit: () => {}, editExternally: () => {} },
  );
  onTestFinished(() => void opened.close());
  return opened;
}

/** A folder as an older program left it: the name and the goal among the facts. */
async function olderHome(): Promise<string> {
  const home = temporaryFolder();
  const { store } = await openStore({ file: join(home, 'rapport.db'), ...opening });
  store.append([factOf('a', { type: 'learner.described', name: 'Ana', goal: 'find-job' })]);
  store.close();
  return home;
}

const settingsIn = (home: string) => JSON.parse(readFileSync(join(home, 'settings.json'), 'utf8'));
const homeIndex = ({ app }: OpenedProgram, label: string): number => optionLabelled(app.view().input, label);
const greeting = ({ app }: OpenedProgram) => JSON.stringify(app.view().blocks);

test('a name and a goal from before they were settings are still known, and move into the file', async () => {
  const home = await olderHome();
  expect(greeting(await open(home))).toContain('Good to see you, Ana');
  expect(settingsIn(home)).toMatchObject({ name: 'Ana', goal: 'find-job' });
});

test('what the file says of the learner comes before what was said long ago', async () => {
  const home = await olderHome();
  writeFileSync(join(home, 'settings.json'), '{ "name": "Bo" }');
  expect(greeting(await open(home))).toContain('Good to see you, Bo');
  expect(settingsIn(home)).toMatchObject({ name: 'Bo', goal: 'find-job' });
});

test('a wrong value is told with its place and what it may be, and loses nothing else', async () => {
  const home = temporaryFolder();
  const file = join(home, 'settings.json');
  writeFileSync(file, '{\n  "name": "Zoë",\n  "goal": "fame",\n  "colours": "none"\n}\n');
  const { app, notices } = await open(home);
  expect(notices()).toEqual([
    `${file}:3  "goal" must be "find-job", "grow-network", "ask-field" or null; its default is used.`,
  ]);
  const { screen, field, look } = app.view();
  expect([screen, look.colours]).toEqual(['first-run', 'none']);
  expect(JSON.stringify(field)).toContain('Zoë');
});

test('everything is forgotten: the name and the goal in the settings, too, but not how the program looks', async () => {
  const home = temporaryFolder();
  await run([], { input: 'Zoë\n2\n', env: { RAPPORT_HOME: home } });
  const { out } = await run(['forget', '--all', '--yes'], { env: { RAPPORT_HOME: home } });
  expect(out).toContain('your name');
  const left = readdirSync(home, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
  expect(left.join('\n')).not.toMatch(/Zo\u00c3|grow-network/);
  expect(settingsIn(home)).toMatchObject({ dailyCap: 15 });
  expect((await run([], { env: { RAPPORT_HOME: home } })).out).toContain('Welcome to Rapport');
});

test('a tilde stands for the home folder, in the settings, in RAPPORT_CONTENT and with --content', async () => {
  const [home, data] = [temporaryFolder(), temporaryFolder()];
  mkdirSync(join(data, 'packs'));
  writeFileSync(join(data, 'settings.json'), '{ "contentPacks": ["~/mine", "/a/~b"] }');
  const env = { HOME: home, RAPPORT_CONTENT: '~/theirs' };
  expect(await packFolders({ dataDir: data, env, content: ['~', '~other/x'] })).toEqual([
    join(home, 'mine'),
    '/a/~b',
    join(home, 'theirs'),
    home,
    '~other/x',
  ]);
});

test('a file that is no JSON is read as far as it can be, and set aside once it is written anew', async () => {
  const home = temporaryFolder();
  const file = join(home, 'settings.json');
  const text = '{\n  "name": "Zoë",\n  "goal": "find-job"\n  "dailyCap": 30,\n  "asksConfidence": true\n}\n';
  writeFileSync(file, text);
  const opened = await open(home);
  const { app, notices } = opened;
  expect(greeting(opened)).toContain('Zoë');
  expect(notices()).toHaveLength(1);
  expect(notices()[0]).toMatch(/settings\.json:[34] .*counts\. Mend it, or/);
  app.send({ type: 'intent.made', intent: { type: 'option.chosen', index: homeIndex(opened, 'Settings') } });
  expect(greeting(opened)).toContain('could not be read whole');
  app.send({ type: 'intent.made', intent: { type: 'option.chosen', index: 5 } });
  expect(settingsIn(home)).toMatchObject({
    name: 'Zoë',
    goal: 'find-job',
    dailyCap: 30,
    asksConfidence: true,
    reducedMotion: true,
  });
  expect(readFileSync(`${file}.broken`, 'utf8')).toBe(text);
  expect(greeting(opened)).toContain(`kept as ${file}.broken`);
  expect(notices()).toEqual([`The settings file was written anew; the old one is kept as ${file}.broken.`]);
});

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { focusOf, textOf } from '../../src/domain/fields/focus.ts';
import { type OpenedProgram, openProgram } from '../../src/runtime/open-program.ts';
import { optionLabelled } from '../helpers/intents.ts';
import { run } from '../helpers/run.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

let temporary = '';
beforeEach(() => {
  temporary = temporaryFolder();
  vi.stubEnv('TMPDIR', temporary);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

async function open(home: string): Promise<OpenedProgram> {
  const opened = await openProgram(
    { dataDir: home, env: {}, seed: 7, now: () => new Date('2026-03-09T08:00:00Z') },
    {
      start: { screen: 'activity', activity: 'rewrite', ref: 'big-ask-wool-classer' },
      quit: () => {},
      editExternally: () => {},
    },
  );
  onTestFinished(() => void opened.close());
  return opened;
}

/** A disk that takes no facts and no drafts until it is freed. */
function fill(home: string): { free(): void } {
  const db = new DatabaseSync(join(home, 'rapport.db'));
  for (const table of ['facts', 'drafts'])
    db.exec(`create trigger full_${table} before insert on ${table} begin select raise(fail, 'full'); end`);
  return {
    free() {
      db.exec('drop trigger full_facts; drop trigger full_drafts');
      db.close();
    },
  };
}

const rescued = (): string[] => readdirSync(temporary).filter(name => name.startsWith('rapport-unsaved-'));

const write = ({ app }: OpenedProgram, text: string) =>
  app.send({ type: 'field.edited', action: { type: 'insert', text }, width: 60 });
const straightAway = ({ app }: OpenedProgram) =>
  app.send({
    type: 'intent.made',
    intent: { type: 'option.chosen', index: optionLabelled(app.view().input, 'Rewrite it straight away') },
  });
const written = ({ app }: OpenedProgram): string => textOf(focusOf(app.view()));

test('what a full disk did not take is put elsewhere on leaving, told, and taken up at the next start', async () => {
  const home = temporaryFolder();
  const first = await open(home);
  const disk = fill(home);
  straightAway(first);
  write(first, 'Dear Mei, your talk stayed with me');
  const [told, ...more] = first.close();
  expect(more).toEqual([]);
  const file = join(temporary, rescued()[0] ?? '');
  expect(told).toContain(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  disk.free();
  const second = await open(home);
  expect(written(second)).toBe('Dear Mei, your talk stayed with me');
  expect(second.notices().join()).toContain('saved now');
  expect(second.app.view().notice).toEqual({
    text: 'What could not be saved last time is saved now.',
    tone: 'info',
  });
  expect(existsSync(file)).toBe(false);
  expect(second.close()).toEqual([]);
  expect((await open(home)).notices()).toEqual([]);
});

test('the text lies in safety at every key, so that being killed loses nothing, and goes once all is written', async () => {
  const home = temporaryFolder();
  const first = await open(home);
  straightAway(first);
  write(first, 'Dear');
  const disk = fill(home);
  write(first, ' Mei');
  const [name = ''] = rescued();
  expect(readFileSync(join(temporary, name), 'utf8')).toContain('Dear Mei');
  disk.free();
  expect(first.save()).toBe(true);
  expect(rescued()).toEqual([]);
});

test('a text that replaces an older one does not come back beside it', async () => {
  const home = temporaryFolder();
  const first = await open(home);
  straightAway(first);
  write(first, 'Dear Mei');
  const disk = fill(home);
  first.app.send({ type: 'field.edited', action: { type: 'replace', text: 'Hello Mei' }, width: 60 });
  first.close();
  disk.free();
  expect(written(await open(home))).toBe('Hello Mei');
});

test('where no file can be written at all, the text itself is told, without what a terminal would obey', async () => {
  const home = temporaryFolder();
  const first = await open(home);
  const disk = fill(home);
  straightAway(first);
  write(first, 'Dear Mei');
  const gone = join(temporary, 'gone');
  vi.stubEnv('TMPDIR', gone);
  const told = first.close().join('\n');
  expect(told).toContain('could not be saved anywhere');
  expect(told).toContain('\nDear Mei\n');
  mkdirSync(gone);
  disk.free();
});

test('forgetting the drafts removes also those that could not be saved', async () => {
  const home = temporaryFolder();
  const first = await open(home);
  const disk = fill(home);
  straightAway(first);
  write(first, 'Dear Mei');
  first.close();
  expect(rescued()).toHaveLength(1);
  disk.free();
  await run(['forget', '--drafts', '--yes'], { env: { RAPPORT_HOME: home } });
  expect(rescued()).toEqual([]);
});

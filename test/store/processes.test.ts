import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const opening = { at: '2026-03-09T08:00:00.000Z', day: '2026-03-09' };
const script = new URL('./writer.mjs', import.meta.url).pathname;
const write = (file: string, name: string, count: number) =>
  spawn(process.execPath, [script, file, name, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] });

test('three processes that open a new file at once lose and double nothing', async () => {
  const file = join(temporaryFolder(), 'rapport.db');
  const writers = ['a', 'b', 'c'].map(name => write(file, name, 60));
  for (const writer of writers) writer.stdout.resume();
  const codes = await Promise.all(writers.map(async writer => (await once(writer, 'close'))[0]));
  expect(codes).toEqual([0, 0, 0]);
  const { store, notices } = await openStore({ file, ...opening });
  expect(notices).toEqual([]);
  expect(store.countFacts()).toBe(3 * 60 + 60);
  expect(store.loadDraft('draft-b')).toBe('text 59');
  store.close();
});

test('a process killed at any moment has lost no fact that it was told is kept', async () => {
  const file = join(temporaryFolder(), 'rapport.db');
  for (let round = 0; round < 6; round++) {
    const writer = write(file, `r${round}`, 10_000);
    let said = '';
    writer.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.length > 100 + round * 333) writer.kill('SIGKILL');
    });
    await once(writer, 'close');
    const { store, notices } = await openStore({ file, ...opening });
    expect(notices).toEqual([]);
    const kept = new Set([...store.facts()].map(fact => fact.id));
    const acknowledged = said.slice(0, said.lastIndexOf('\n')).split('\n');
    expect(acknowledged.filter(id => !kept.has(id))).toEqual([]);
    store.close();
  }
});

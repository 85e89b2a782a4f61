import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const entry = join(import.meta.dirname, '..', '..', 'src', 'bin.cjs');

test('a watched draft is checked again at each save, also when its editor replaces the file; Ctrl+C ends it', async () => {
  const file = join(temporaryFolder(), 'draft.txt');
  writeFileSync(file, 'Hi Rosa, the first wording is here.');
  const child = spawn(process.execPath, [entry, 'check', '--watch', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  const shows = async (text: string): Promise<void> => {
    while (!out.includes(text)) await once(child.stdout, 'data');
  };
  await shows('the first wording');
  await shows('Waiting for changes');
  writeFileSync(file, 'Hi Rosa, the second wording is here.');
  await shows('the second wording');
  writeFileSync(`${file}.new`, 'Hi Rosa, the third wording is here.');
  renameSync(`${file}.new`, file);
  await shows('the third wording');
  rmSync(file);
  await shows('There is no such file.');
  writeFileSync(file, 'Hi Rosa, the fourth wording is here.');
  await shows('the fourth wording');
  child.kill('SIGINT');
  const [code] = await once(child, 'exit');
  expect(code).toBe(130);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SCENARIO } from '../helpers/content.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const entry = join(import.meta.dirname, '..', '..', 'src', 'bin.cjs');

test.each(['the folder', 'the file alone'])(
  'each save of a content file is heard, in place or by rename, when %s is watched',
  async what => {
    const pack = temporaryFolder();
    const folder = join(pack, 'practice');
    const file = join(folder, 'small.yaml');
    mkdirSync(folder);
    const withField = (name: string): string => `${SCENARIO}\n${name}: 1\n`;
    writeFileSync(file, withField('first'));
    const child = spawn(process.execPath, [entry, 'content', 'watch', what === 'the folder' ? pack : file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    const shows = async (text: string): Promise<void> => {
      while (!out.includes(text)) await once(child.stdout, 'data');
    };
    const byRename = (text: string): void => {
      writeFileSync(join(pack, 'unfinished'), text);
      renameSync(join(pack, 'unfinished'), file);
    };
    await shows('no field "first"');
    await shows('1 file, 1 problem. Waiting');
    byRename(withField('second'));
    await shows('no field "second"');
    byRename(withField('third'));
    await shows('no field "third"');
    writeFileSync(file, withField('fourth'));
    await shows('no field "fourth"');
    if (what === 'the folder') {
      rmSync(folder, { recursive: true });
      await shows('0 files, 0 problems');
      mkdirSync(folder);
      writeFileSync(file, withField('fifth'));
      await shows('no field "fifth"');
      writeFileSync(file, withField('sixth'));
      await shows('no field "sixth"');
    }
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect(code).toBe(130);
  },
);

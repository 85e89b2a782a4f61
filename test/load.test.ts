import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './helpers/temporary-folder.ts';

const loader = join(import.meta.dirname, '..', 'src', 'load.cjs');

/** A bundle of two files, of which the second one says hello. */
function bundle(): { readonly folder: string; readonly cache: string } {
  const home = temporaryFolder();
  const folder = join(home, 'dist') + sep;
  mkdirSync(folder);
  writeFileSync(`${folder}cli.cjs`, "const { hello } = require('./part-1.cjs'); hello('world');");
  writeFileSync(
    `${folder}part-1.cjs`,
    "const { writeSync } = require('node:fs'); exports.hello = whom => { writeSync(1, 'hello ' + whom); };",
  );
  return { folder, cache: join(home, 'cache', 'check') + sep };
}

const run = (where: { folder: string; cache: string }): string =>
  spawnSync(
    process.execPath,
    ['-e', `require(${JSON.stringify(loader)})(${JSON.stringify({ ...where, entry: 'cli.cjs' })})`],
    { encoding: 'utf8', timeout: 20_000 },
  ).stdout;

test('a program runs the same the first time and from its compiled code', () => {
  const where = bundle();
  expect(run(where)).toBe('hello world');
  expect(readdirSync(where.cache)).toEqual(['part-1.cjs']);
  const kept = readFileSync(`${where.cache}part-1.cjs`);
  expect(run(where)).toBe('hello world');
  expect(readFileSync(`${where.cache}part-1.cjs`).equals(kept)).toBe(true);
});

test('where no folder can be made the program runs all the same, and ends', () => {
  const { folder } = bundle();
  expect(run({ folder, cache: `/proc/nope/cache/check${sep}` })).toBe('hello world');
});

test('damaged code is compiled anew, and that of an older bundle goes', () => {
  const where = bundle();
  run(where);
  const kept = readFileSync(`${where.cache}part-1.cjs`);
  writeFileSync(`${where.cache}part-1.cjs`, kept.subarray(0, kept.length / 2));
  writeFileSync(`${where.cache}part-0.cjs`, 'of an older bundle');
  utimesSync(`${where.cache}part-0.cjs`, 1_000_000, 1_000_000);
  writeFileSync(`${where.cache}part-2.cjs`, 'of another bundle in use');
  expect(run(where)).toBe('hello world');
  expect(readdirSync(where.cache).toSorted()).toEqual(['part-1.cjs', 'part-2.cjs']);
  expect(readFileSync(`${where.cache}part-1.cjs`).length).toBeGreaterThan(kept.length / 2);
});

test('without a place for compiled code the program runs all the same', () => {
  const where = bundle();
  writeFileSync(join(where.folder, '..', 'cache'), 'a file where the folder would be');
  expect(run(where)).toBe('hello world');
});

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './helpers/temporary-folder.ts';

const src = join(import.meta.dirname, '..', 'src');

/** An installation whose bundle has two files, of which the second one says hello. */
function installed(): { readonly home: string; readonly cache: string } {
  const home = temporaryFolder();
  for (const folder of ['src', 'dist']) mkdirSync(join(home, folder));
  for (const file of ['bin.cjs', 'compiled.cjs']) copyFileSync(join(src, file), join(home, 'src', file));
  writeFileSync(join(home, 'dist', 'cli.cjs'), "const { hello } = require('./part-1.cjs'); hello('world');");
  writeFileSync(
    join(home, 'dist', 'part-1.cjs'),
    "const { writeSync } = require('node:fs'); exports.hello = whom => { writeSync(1, 'hello ' + whom); };",
  );
  const version = `${process.version}-${process.arch}`;
  return { home, cache: join(home, 'cache', 'rapport', 'compiled', version, 'check') + sep };
}

const run = (home: string, cache = join(home, 'cache')): string =>
  spawnSync(process.execPath, [join(home, 'src', 'bin.cjs'), 'check'], {
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: cache },
    timeout: 20_000,
  }).stdout;

test('a program runs the same the first time and from its compiled code', () => {
  const { home, cache } = installed();
  expect(run(home)).toBe('hello world');
  expect(readdirSync(cache)).toEqual(['part-1.cjs']);
  const kept = readFileSync(`${cache}part-1.cjs`);
  expect(run(home)).toBe('hello world');
  expect(readFileSync(`${cache}part-1.cjs`).equals(kept)).toBe(true);
});

test('where no folder can be made the program runs all the same, and ends', () => {
  const { home } = installed();
  expect(run(home, '/proc/nope')).toBe('hello world');
});

test('damaged code is compiled anew, and that of an older bundle goes', () => {
  const { home, cache } = installed();
  run(home);
  const kept = readFileSync(`${cache}part-1.cjs`);
  writeFileSync(`${cache}part-1.cjs`, kept.subarray(0, kept.length / 2));
  writeFileSync(`${cache}part-0.cjs`, 'of an older bundle');
  utimesSync(`${cache}part-0.cjs`, 1_000_000, 1_000_000);
  writeFileSync(`${cache}part-2.cjs`, 'of another bundle in use');
  expect(run(home)).toBe('hello world');
  expect(readdirSync(cache).toSorted()).toEqual(['part-1.cjs', 'part-2.cjs']);
  expect(readFileSync(`${cache}part-1.cjs`).length).toBeGreaterThan(kept.length / 2);
});

test('without a place for compiled code the program runs all the same', () => {
  const { home } = installed();
  writeFileSync(join(home, 'cache'), 'a file where the folder would be');
  expect(run(home)).toBe('hello world');
});

import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../src/make-folder.ts';
import { run } from './helpers/run.ts';
import { temporaryFolder } from './helpers/temporary-folder.ts';

test('a folder is made with those above it, and may be there already', () => {
  const folder = join(temporaryFolder(), 'a', 'b', 'c');
  makeFolder(folder, 0o700);
  makeFolder(folder, 0o700);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('where no folder can be made it fails at once', () => {
  expect(() => makeFolder('/proc/nope/data')).toThrow();
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect(() => makeFolder(join(file, 'below'))).toThrow();
  expect(existsSync(join(file, 'below'))).toBe(false);
});

test.each([
  ['doctor', '--data-dir', '/proc/nope'],
  ['progress', '--json', '--data-dir', '/proc/nope/data'],
  ['quiz', '--data-dir', '/proc/sys/nope'],
  ['content', 'new', 'practice', 'mine', '--into', '/proc/nope'],
  ['content', 'schema', '--into', '/proc/nope'],
  ['progress', '--html', '/proc/nope/report.html'],
])('%s ... is told what to do when its folder cannot be made', async (...argv) => {
  const { code, out, err } = await run(argv);
  expect(code, out + err).toBe(argv[0] === 'doctor' ? 1 : 2);
  expect(out + err).toMatch(/cannot be (?:made|written) \(E[A-Z]+\)/);
});

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'src', 'bin.cjs');
const guard = join(root, 'test', 'helpers', 'no-network.mjs');

/** The environment in which every way out is watched, and the file that tells of attempts. */
function watched() {
  const home = temporaryFolder();
  const log = join(home, 'network.log');
  return {
    log,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: home,
      RAPPORT_HOME: join(home, 'data'),
      NETWORK_LOG: log,
      NODE_OPTIONS: `--import ${guard}`,
      TERM: 'xterm-256color',
    },
  };
}

const attempts = (log: string): string => (existsSync(log) ? readFileSync(log, 'utf8') : '');

test('the guard itself notices a request', () => {
  const { env, log } = watched();
  const { status } = spawnSync(process.execPath, ['-e', 'fetch("http://127.0.0.1:9")'], { env });
  expect(status).not.toBe(0);
  expect(attempts(log)).toBe('fetch\n');
});

test.each([
  [['--version'], ''],
  [['--help'], ''],
  [['ask', 'how long should it be'], ''],
  [['check'], 'Dear Rosa, thank you.'],
  [['check', '--batch', '-'], '{"text":"Dear Rosa, thank you. https://example.org"}'],
  [['rules'], ''],
  [['content', 'stats'], ''],
  [['content', 'check'], ''],
  [['--plain'], '\nAda\n1\n\n\n\n'],
  [['quiz', 'emoji', '--plain'], '1\n\n1\n\n'],
])('%j opens no connection', (argv, input) => {
  const { env, log } = watched();
  const { status, stderr } = spawnSync(process.execPath, [bin, ...argv], { env, input, encoding: 'utf8' });
  expect(stderr).not.toContain('was called');
  expect(status).toBeLessThan(3);
  expect(attempts(log)).toBe('');
});

test('the screen opens no connection', async () => {
  const { env, log } = watched();
  const terminal = spawn(process.execPath, [bin], { cols: 80, rows: 24, env });
  const ended = new Promise<number>(resolve => terminal.onExit(({ exitCode }) => resolve(exitCode)));
  let seen = '';
  terminal.onData(data => {
    const wasReady = seen.includes('Rapport');
    seen += data;
    if (!wasReady && seen.includes('Rapport')) terminal.write('\x03');
  });
  expect(await ended).toBe(130);
  expect(attempts(log)).toBe('');
});

test('the built program imports no module that could reach the network', () => {
  const folder = join(root, 'dist');
  const found = readdirSync(folder)
    .filter(name => name.endsWith('.cjs'))
    .flatMap(name =>
      [
        ...readFileSync(join(folder, name), 'utf8').matchAll(
          /["'`](?:node:)?(net|tls|dns|https?|http2|dgram|inspector)["'`]/g,
        ),
      ].map(match => `${name}: ${match[0]}`),
    )
    .filter(one => !/`(?:https?|net)`$/.test(one));
  expect(found).toEqual([]);
});

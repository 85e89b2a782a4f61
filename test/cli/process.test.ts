import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { QUIZ, SCENARIO } from '../helpers/content.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const bin = fileURLToPath(new URL('../../src/bin.cjs', import.meta.url));

function start(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  const home = env.RAPPORT_HOME ?? temporaryFolder();
  const child = spawn(process.execPath, [bin, ...argv], {
    env: { ...process.env, ...env, RAPPORT_HOME: home },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

/** Resolves when the program has written the text; rejects with what it wrote when it ends before. */
function saw(child: ChildProcessWithoutNullStreams, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let seen = '';
    child.stdout.on('data', chunk => {
      seen += chunk;
      if (seen.includes(text)) resolve();
    });
    child.once('close', () => reject(new Error(`"${text}" is not in: ${seen}`)));
  });
}

const codeOf = async (child: ChildProcessWithoutNullStreams): Promise<number | null> =>
  (await once(child, 'close'))[0];

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)(
  '%s in the middle of a message ends the program with code %i and keeps the text',
  async (signal, code) => {
    const [home, pack] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(pack, 'small.yaml'), SCENARIO);
    const argv = ['practice', 'small', '--plain', '--content', pack];
    const first = start(argv, { RAPPORT_HOME: home });
    await saw(first, 'Write to her.');
    first.stdin.write('Dear Rosa, half a\nsentence\n:again\n');
    await saw(first, '| sentence');
    first.kill(signal);
    expect(await codeOf(first)).toBe(code);
    const second = start(argv, { RAPPORT_HOME: home });
    await saw(second, '| sentence');
  },
);

test('a reader that goes away is no error', async () => {
  const child = start(['content', 'stats']);
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', chunk => {
    err += chunk;
  });
  expect(await codeOf(child)).toBe(0);
  expect(err).toBe('');
});

test('a bug is told with its stack and where to turn, with exit code 70', async () => {
  const folder = temporaryFolder();
  const bug = join(folder, 'bug.mjs');
  writeFileSync(bug, "process.stdin.once('data', () => { throw new TypeError('a bug'); });");
  const child = start(['--plain'], { NODE_OPTIONS: `--import ${bug}` });
  let err = '';
  child.stderr.on('data', chunk => {
    err += chunk;
  });
  await saw(child, 'Your name');
  child.stdin.write('\n');
  expect(await codeOf(child)).toBe(70);
  expect(err).toMatch(/TypeError: a bug\n +at /);
  expect(err).toContain('Please report it');
});

test('content is checked again when a file is saved', async () => {
  const pack = temporaryFolder();
  mkdirSync(join(pack, 'quiz'));
  const file = join(pack, 'quiz', 'follow-up.yaml');
  writeFileSync(file, QUIZ.replace('kind: order', 'kind: ordre'));
  const child = start(['content', 'watch', pack]);
  await saw(child, '1 file, 1 problem. Waiting for changes.');
  writeFileSync(file, QUIZ.replace('explain: Wait a week.', 'explain: Wait a whole week.'));
  await saw(child, '1 file, 0 problems.');
  child.kill('SIGINT');
  await codeOf(child);
});

test('a JSON batch of ten thousand lines is answered in order and to the end', () => {
  const input = Array.from({ length: 10_000 }, (_, id) =>
    JSON.stringify({ id, question: 'is flirting okay' }),
  ).join('\n');
  const { stdout, status } = spawnSync(process.execPath, [bin, 'ask', '--batch', '-'], {
    input,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { ...process.env, RAPPORT_HOME: temporaryFolder() },
  });
  expect(status).toBe(0);
  expect(
    stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).id),
  ).toEqual(Array.from({ length: 10_000 }, (_, id) => id));
});

test.each([['check', 'given.txt'], ['export'], ['--version']])(
  '%s ... says that there is no room for what it writes',
  (...argv) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'given.txt'), 'Hi Rosa, your post on rye helped me.');
    const full = openSync('/dev/full', 'w');
    onTestFinished(() => closeSync(full));
    const { status, stderr } = spawnSync(process.execPath, [bin, ...argv], {
      cwd: folder,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, RAPPORT_HOME: folder },
    });
    expect(stderr).toContain('The output cannot be written (ENOSPC).');
    expect(status).toBe(2);
  },
);

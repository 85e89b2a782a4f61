import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../src/build/bundle.ts';
import { KEY, startPty } from '../helpers/pty.ts';
import { type Figure, interleaved, type Section } from './section.ts';

const ROUNDS = 15;
const root = join(import.meta.dirname, '..', '..');
const entry = join(root, 'src', 'bin.cjs');

/** Milliseconds from start to end of a Node process without a terminal. */
const wholeRun = (args: readonly string[], env: NodeJS.ProcessEnv) => (): Promise<number> =>
  new Promise((resolve, reject) => {
    const startedAt = performance.now();
    spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
      .on('error', reject)
      .on('close', () => resolve(performance.now() - startedAt))
      .stdout.resume();
  });

/** Milliseconds from start to the frame that shows a text, in a pseudo-terminal. */
export const firstFrame =
  (shows: string, options: Parameters<typeof startPty>[0]) => async (): Promise<number> => {
    const startedAt = performance.now();
    const pty = startPty(options);
    await pty.until(() => pty.bytes().includes(shows));
    const took = performance.now() - startedAt;
    pty.kill('SIGKILL');
    await pty.ended;
    return took;
  };

/** Milliseconds from start until Home has answered an arrow that was pressed as soon as it showed. */
const firstAnswer = (options: Parameters<typeof startPty>[0]) => async (): Promise<number> => {
  const startedAt = performance.now();
  const pty = startPty(options);
  await pty.until('› ');
  const before = pty.rows().findIndex(row => row.includes('› '));
  pty.press(KEY.down);
  await pty.until(() => pty.rows().findIndex(row => row.includes('› ')) > before);
  const took = performance.now() - startedAt;
  pty.kill('SIGKILL');
  await pty.ended;
  return took;
};

async function warmUp(shows: string, options: Parameters<typeof startPty>[0]): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    const pty = startPty(options);
    await pty.at(shows, KEY.ctrl('c'));
    await pty.ended;
  }
}

/** How fast the program starts, against a bare Node and a bare Ink, bundled alike and with Node's compile cache. */
export const section: Section = {
  title: 'Starting',
  run: async () => {
    const folder = mkdtempSync(join(root, 'node_modules', '.rapport-bench-'));
    const home = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
    try {
      await bundle({ entry: join(import.meta.dirname, 'programs', 'hello.tsx'), outDir: folder });
      await makeLearner(home);
      return await measure(home, join(folder, 'hello.cjs'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
      rmSync(home, { recursive: true, force: true });
    }
  },
};

async function measure(home: string, hello: string): Promise<Figure[]> {
  const env = { RAPPORT_HOME: home };
  const cached = { NODE_COMPILE_CACHE: join(home, 'compiled') };
  const helloOptions = { program: hello, env: cached };
  // What is compiled is kept when a program ends by itself, so each starts from its cache below.
  await warmUp('Hello, world', helloOptions);
  await warmUp('What would you like to do?', { env });
  const [bare, version, ask] = await interleaved(ROUNDS, [
    wholeRun(['-e', '0'], {}),
    wholeRun([entry, '--version'], env),
    wholeRun([entry, 'ask', 'How long should a message be?'], env),
  ]);
  const [bareFrame, helloFrame, homeFrame, homeAnswer] = await interleaved(ROUNDS, [
    firstFrame('hi', { program: '-e', args: ['console.log("hi")'] }),
    firstFrame('Hello, world', helloOptions),
    firstFrame('What would you like to do?', { env }),
    firstAnswer({ env }),
  ]);
  return [
    { what: 'node -e 0', value: bare!, unit: 'ms' },
    { what: 'rapport --version', value: version!, unit: 'ms' },
    { what: 'rapport --version / node -e 0', value: version! / bare!, unit: 'x', limit: 2 },
    { what: 'rapport ask', value: ask!, unit: 'ms' },
    { what: 'rapport ask / node -e 0', value: ask! / bare!, unit: 'x', limit: 2 },
    { what: 'first line of bare Node in a terminal', value: bareFrame!, unit: 'ms' },
    { what: 'first frame of a bundled Ink hello world', value: helloFrame!, unit: 'ms' },
    { what: "Home's first frame", value: homeFrame!, unit: 'ms' },
    { what: 'Home answers a key pressed at its first frame', value: homeAnswer!, unit: 'ms' },
    { what: "Home's first frame / hello world's", value: homeFrame! / helloFrame!, unit: 'x', limit: 1.4 },
  ];
}

/** A learner who has been here before, so that Home opens. */
export async function makeLearner(home: string): Promise<void> {
  const pty = startPty({ env: { RAPPORT_HOME: home } });
  await pty.at('What do you want most?', KEY.enter, KEY.enter);
  await pty.at('You write to:', KEY.escape);
  await pty.at('What would you like to do?', KEY.ctrl('c'));
  await pty.ended;
}

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchMessages } from './messages.ts';
import { HOW_TO_INSTALL, hasPeers, peerCommands } from './peers.ts';
import { type Figure, interleaved, median, type Section } from './section.ts';

const ROUNDS = 21;
const CASES = 100_000;
const entry = join(import.meta.dirname, '..', '..', 'src', 'bin.cjs');

/** What a process took: milliseconds, and the most memory in MB. */
interface Took {
  readonly ms: number;
  readonly mb: number;
}

/** Tells the most memory of the process when it ends. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(
  // A child's maxRSS begins with its parent's; the kernel's own count of the process does not.
  "process.on('exit',()=>{let b=String(process.resourceUsage().maxRSS);try{b=process.getBuiltinModule('node:fs').readFileSync('/proc/self/status','utf8').match(/VmHWM:\\s*(\\d+)/)[1]}catch{};process.getBuiltinModule('node:fs').writeSync(3,b)})",
)}`;

function runOf(args: readonly string[], env: NodeJS.ProcessEnv, isMemoryTold = false): Promise<Took> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const told = isMemoryTold ? ['--import', TELL_MEMORY] : [];
    const child = spawn(process.execPath, [...told, ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    });
    let memory = '';
    child.stdout!.resume();
    child.stdio[3]!.on('data', (data: Buffer) => {
      memory += data.toString();
    });
    child.on('error', reject);
    child.on('close', () => resolve({ ms: performance.now() - startedAt, mb: Number(memory) / 1024 }));
  });
}

/** What `rapport check` takes as a whole process, and a batch of a hundred thousand cases. */
export const section: Section = {
  title: 'Checking a file, the whole process',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
    const env = { XDG_CACHE_HOME: join(folder, 'cache'), RAPPORT_HOME: folder };
    try {
      return [...(await oneFile(folder, env)), ...(await batch(folder, env))];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function oneFile(folder: string, env: NodeJS.ProcessEnv): Promise<Figure[]> {
  const file = join(folder, 'draft.txt');
  writeFileSync(file, `${benchMessages(1)[0]!.text}\n`);
  const check = [entry, 'check', file];
  const bare = ['-e', '0'];
  // The first run compiles and fills the cache.
  for (let i = 0; i < 2; i++) await runOf(check, env);
  if (!hasPeers())
    process.stderr.write(`  Prose linters to compare with are not installed: ${HOW_TO_INSTALL}\n`);
  const others = hasPeers() ? peerCommands(file) : [];
  const [bareMs, checkMs, ...theirs] = await interleaved(
    ROUNDS,
    [bare, check, ...others.map(({ args }) => args)].map(args => async () => (await runOf(args, env)).ms),
  );
  const memory = async (args: readonly string[]): Promise<number> => {
    const all: number[] = [];
    for (let i = 0; i < 5; i++) all.push((await runOf(args, env, true)).mb);
    return median(all);
  };
  return [
    { what: 'node -e 0', value: bareMs!, unit: 'ms' },
    { what: 'rapport check draft.txt', value: checkMs!, unit: 'ms' },
    { what: 'rapport check / node -e 0', value: checkMs! / bareMs!, unit: 'x', limit: 1.8 },
    ...others.map(
      ({ name }, index): Figure => ({
        what: `${name}'s command line / rapport check`,
        value: theirs[index]! / checkMs!,
        unit: 'x',
        limit: name === 'write-good' ? 1 : 4,
        isAtLeast: true,
      }),
    ),
    {
      what: 'peak memory above node -e 0',
      value: (await memory(check)) - (await memory(bare)),
      unit: 'MB',
      limit: 25,
    },
  ];
}

async function batch(folder: string, env: NodeJS.ProcessEnv): Promise<Figure[]> {
  const messages = benchMessages(500);
  const linesFrom = (first: number, count: number): string =>
    Array.from({ length: count }, (_, i) =>
      JSON.stringify({ id: first + i, ...messages[(first + i) % messages.length]! }),
    ).join('\n');
  const [small, large] = [join(folder, 'small.jsonl'), join(folder, 'large.jsonl')];
  writeFileSync(small, linesFrom(0, CASES / 10));
  for (let i = 0; i < 10; i++)
    writeFileSync(large, `${linesFrom((i * CASES) / 10, CASES / 10)}\n`, { flag: 'a' });
  const args = (file: string): string[] => [entry, 'check', '--batch', file];
  const one = await runOf(args(small), env, true);
  const all = await runOf(args(large), env, true);
  return [
    { what: `${CASES} cases`, value: CASES / (all.ms / 1000), unit: 'per s' },
    { what: `peak memory of ${CASES} cases`, value: all.mb, unit: 'MB', limit: 300 },
    { what: 'the same / peak memory of a tenth', value: all.mb / one.mb, unit: 'x', limit: 1.35 },
  ];
}

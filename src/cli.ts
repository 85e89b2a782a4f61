import { readFileSync } from 'node:fs';
import type { Command } from './commands/core/command.ts';
import { openOutput } from './commands/core/standard-output.ts';

const version = (): string =>
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;

/** What cannot be written: a reader that went away, such as `head`, is no mistake; a full disk is the user's to mend. */
function endWriting(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  if (error.syscall !== 'write') throw error;
  process.stderr.write(`rapport: The output cannot be written (${error.code}).\n`);
  process.stderr.write('  Make room on the disk, or write to another place.\n');
  process.exit(2);
}

/** Anything that is not a user's mistake: the stack, and where to turn. */
function tellBug(error: unknown): never {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  // What it quotes may hold what a terminal obeys.
  process.stderr.write(`${told.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, '')}\n`);
  process.stderr.write(
    `This is a mistake in Rapport ${version()}, not yours. Please report it with the lines above.\n`,
  );
  process.exit(70);
}

/** Commands that are done, or show something, sooner than all others are loaded; no word at all is Home. */
const QUICK = new Map<string | undefined, () => Promise<Command>>([
  [undefined, () => import('./commands/home.ts').then(({ home }) => home)],
  ['ask', () => import('./commands/ask.ts').then(({ ask }) => ask)],
  ['check', () => import('./commands/check.ts').then(({ check }) => check)],
]);

async function commandsFor(first: string | undefined): Promise<readonly Command[]> {
  const quick = QUICK.get(first);
  return quick === undefined ? (await import('./commands/index.ts')).COMMANDS : [await quick()];
}

/** Runs the command that the arguments name. */
async function main(argv: readonly string[]): Promise<void> {
  // Loaded only now, so that the version is there at once.
  const [{ dispatch }, commands] = await Promise.all([
    import('./commands/core/dispatch.ts'),
    commandsFor(argv[0]),
  ]);
  const { stdout, afterAll } = openOutput(endWriting);
  // Node makes each stream when it is first asked for; stdin brings the code for sockets with it.
  const code = await dispatch(argv, commands, {
    get stdin() {
      return process.stdin;
    },
    stdout,
    get stderr() {
      return process.stderr;
    },
    env: process.env,
    now: () => new Date(),
  });
  // What was written last must be out before the end; an open stdin would keep the program waiting.
  afterAll(() => process.exit(code));
}

process.on('uncaughtException', tellBug);
if (process.argv[2] === '--version') openOutput(endWriting).stdout.write(`${version()}\n`);
else void main(process.argv.slice(2));

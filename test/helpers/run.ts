import { PassThrough, Writable } from 'node:stream';
import { dispatch } from '../../src/commands/core/dispatch.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What a command line came to. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

class Collector extends Writable {
  text = '';
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString('utf8');
    done();
  }
}

/** Runs a command line in this process, without a terminal, with an empty data folder of its own unless one is given. */
export async function run(
  argv: readonly string[],
  { input = '', env = {} }: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  const stdin = new PassThrough();
  stdin.end(input);
  const [stdout, stderr] = [new Collector(), new Collector()];
  const code = await dispatch(argv, COMMANDS, {
    stdin,
    stdout,
    stderr,
    env: { RAPPORT_HOME: env.RAPPORT_HOME ?? temporaryFolder(), ...env },
    now: () => new Date('2026-03-09T08:00:00Z'),
  });
  return { code, out: stdout.text, err: stderr.text };
}

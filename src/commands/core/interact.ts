import type { StartAt } from '../../../machines/app.context.ts';
import { wrapText } from '../../domain/text/wrap.ts';
import type { RuntimeOptions } from '../../runtime/options.ts';
import { SIGNALS } from '../../signals.ts';
import type { Surroundings } from './command.ts';
import { say, widthOf } from './output.ts';

/** What an interactive command is run with. */
export interface Interaction {
  readonly start: StartAt;
  readonly isPlain: boolean;
  readonly io: Surroundings;
  readonly runtime: RuntimeOptions;
}

/** Whether there is no screen to draw on: no terminal on both sides, a dumb one, or a build machine. */
export function mustBePlain({ stdin, stdout, env }: Surroundings): boolean {
  const isBuildMachine = env.CI !== undefined && env.CI !== '' && env.CI !== 'false' && env.CI !== '0';
  return !stdin.isTTY || !stdout.isTTY || env.TERM === 'dumb' || isBuildMachine;
}

/** Runs the program on the screen, or line by line. Everything is written before it returns the exit code. */
export async function interact(interaction: Interaction): Promise<number> {
  return interaction.isPlain || mustBePlain(interaction.io) ? onLines(interaction) : onScreen(interaction);
}

async function onScreen({ start, io, runtime }: Interaction): Promise<number> {
  const [{ openProgram }, { inkRenderer }] = await Promise.all([
    import('../../runtime/open-program.ts'),
    import('../../ui/main.ts'),
  ]);
  const renderer = inkRenderer({ fullRedraw: runtime.fullRedraw ?? false });
  const { quit, editExternally } = renderer;
  const opened = await openProgram(runtime, { start, quit, editExternally, paintsFirst: true });
  try {
    return await renderer.run(opened.app, opened.ready);
  } finally {
    const lost = opened.close();
    tell([...opened.notices(), ...lost], io);
  }
}

async function onLines({ start, io, runtime }: Interaction): Promise<number> {
  const [{ openProgram }, { runPlain }] = await Promise.all([
    import('../../runtime/open-program.ts'),
    import('../../plain/main.ts'),
  ]);
  let hasQuit = false;
  const opened = await openProgram(runtime, {
    start,
    quit: () => {
      hasQuit = true;
    },
    editExternally: () => {},
    isToldBefore: true,
  });
  try {
    tell(opened.notices(), io);
    const { app } = opened;
    const run = runPlain({
      app,
      input: io.stdin,
      output: io.stdout,
      width: widthOf(io.stdout),
      hasQuit: () => hasQuit,
      save: opened.save,
    });
    return await Promise.race([run.then(() => 0), interrupted()]);
  } finally {
    tell(opened.close(), io);
  }
}

/** Resolves to the exit code when the process is told to end. */
const interrupted = (): Promise<number> =>
  new Promise(resolve => {
    for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => resolve(code));
  });

/** Tells on the error stream; on a terminal no word is broken, but a text of the learner's own stays as it is. */
function tell(notices: readonly string[], { stderr }: Surroundings): void {
  const width =
    'columns' in stderr && typeof stderr.columns === 'number' ? widthOf({ columns: stderr.columns }) : null;
  for (const notice of notices)
    say(stderr, width === null || notice.includes('\n') ? notice : wrapText(notice, width - 1).join('\n'));
}

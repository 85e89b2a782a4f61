import { UserError } from '../../errors.ts';
import { findCommand, groupOf, readArguments, unknownCommand, wholeNumber } from './arguments.ts';
import type { Call, Command, OptionSpecs, Surroundings } from './command.ts';
import { helpFor, helpForAll, helpForGroup } from './help.ts';
import { sayProblem, sayText } from './output.ts';

/** The exit code for a mistake of the user's; 1 stands for "there is something to mend", 70 for a bug. */
const USAGE = 2;

/** Finds and runs what a command line asks for and returns its exit code; a user's mistake is told on stderr. */
export async function dispatch(
  argv: readonly string[],
  commands: readonly Command[],
  io: Surroundings,
): Promise<number> {
  try {
    return await run(argv, commands, io);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    sayProblem(io.stderr, error);
    return USAGE;
  }
}

async function run(argv: readonly string[], commands: readonly Command[], io: Surroundings): Promise<number> {
  const isHelp = argv[0] === 'help';
  const { command, unknown, rest } = findCommand(isHelp ? argv.slice(1) : argv, commands);
  if (!command) {
    const group = groupOf(unknown ?? [], commands);
    const wantsHelp = isHelp || rest.some(word => word === '--help' || word === '-h');
    if (group.length === 0 || !wantsHelp) throw unknownCommand(unknown ?? [], commands);
    sayText(io.stdout, helpForGroup(group));
    return 0;
  }
  const { values, args } = isHelp ? { values: { help: true }, args: [] } : readArguments(command, rest);
  if (values.help) {
    sayText(io.stdout, command.name ? helpFor(command) : helpForAll(commands));
    return 0;
  }
  const call = { values, args, io } as Omit<Call<OptionSpecs>, 'runtime'>;
  if (call.values.content) {
    const { expectFolder } = await import('../../content/folder.ts');
    for (const folder of call.values.content) expectFolder(folder);
  }
  const seed = wholeNumber(call.values.seed, '--seed', { min: 0, max: 2 ** 31 - 1 });
  const runtime = {
    env: io.env,
    now: io.now,
    ...(call.values['full-redraw'] ? { fullRedraw: true } : {}),
    ...(call.values['data-dir'] ? { dataDir: call.values['data-dir'] } : {}),
    ...(call.values.content ? { content: call.values.content } : {}),
    ...(seed === undefined ? {} : { seed }),
  };
  return command.run({ ...call, runtime });
}

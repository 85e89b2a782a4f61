import { parseArgs } from 'node:util';
import { nearest } from '../../domain/text/nearest.ts';
import { UserError } from '../../errors.ts';
import { type Command, GLOBAL_OPTIONS, type OptionSpecs } from './command.ts';

/** A command line taken apart. */
export interface Parsed {
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  readonly args: readonly string[];
}

/** What a command line asks for, before its options are known: the command and the rest. */
export interface Found {
  readonly command: Command | undefined;
  /** The first one or two words, when they name no command. */
  readonly unknown?: readonly string[];
  readonly rest: readonly string[];
}

/** Whether there are but words. Then Node's parser, whose code takes longer to load than a file to read, is not asked. */
const arePlain = (argv: readonly string[]): boolean => argv.every(word => !word.startsWith('-'));

/** The words of a command line that belong to no option, and their places. */
function wordsOf(argv: readonly string[]): readonly { readonly value: string; readonly index: number }[] {
  if (arePlain(argv)) return argv.map((value, index) => ({ value, index }));
  const { tokens } = parseArgs({
    args: [...argv],
    options: parserOptions(GLOBAL_OPTIONS),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens.filter(token => token.kind === 'positional');
}

/** Finds the command in a command line; options may come before it. No word at all finds the command without a name. */
export function findCommand(argv: readonly string[], commands: readonly Command[]): Found {
  const words = wordsOf(argv);
  const [first, second] = words;
  if (!first) return { command: commands.find(command => command.name === ''), rest: argv };
  const without = (count: number) =>
    argv.filter((_, i) => !words.slice(0, count).some(word => word.index === i));
  const long = second && commands.find(command => command.name === `${first.value} ${second.value}`);
  if (long) return { command: long, rest: without(2) };
  const short = commands.find(command => command.name === first.value);
  if (short) return { command: short, rest: without(1) };
  return {
    command: undefined,
    unknown: second ? [first.value, second.value] : [first.value],
    rest: without(1),
  };
}

/** The commands that begin with a word which is none by itself, e.g. "content". */
export const groupOf = ([first = '', second]: readonly string[], commands: readonly Command[]): Command[] =>
  second === undefined ? commands.filter(({ name }) => name.startsWith(`${first} `)) : [];

/** Options that do something by themselves and are easily taken for commands. */
const OPTIONS_ALONE: readonly string[] = ['--version', '--plain'];

/** The error for words that name no command. */
export function unknownCommand(
  [first = '', second]: readonly string[],
  commands: readonly Command[],
): UserError {
  const names = commands.map(command => command.name).filter(Boolean);
  const group = names.filter(name => name.startsWith(`${first} `));
  if (group.length > 0 && second === undefined)
    return new UserError(`"${first}" needs a second word.`, `Use one of: ${group.join(', ')}.`);
  const both = second === undefined ? first : `${first} ${second}`;
  const guess =
    nearest(both, names) ?? nearest(first, names) ?? OPTIONS_ALONE.find(option => option === `--${first}`);
  return new UserError(
    `There is no command "${group.length > 0 ? both : first}".`,
    guess ? `Did you mean "rapport ${guess}"?` : 'See "rapport --help" for all commands.',
  );
}

/** Reads the options and arguments of a command. Throws a UserError that names the nearest option or what is missing. */
export function readArguments(command: Command, argv: readonly string[]): Parsed {
  const specs: OptionSpecs = { ...GLOBAL_OPTIONS, ...command.options };
  const parsed = parsedStrictly(argv, specs, command);
  if (parsed.values.help) return parsed;
  const { args } = command;
  const [missing] = args.slice(parsed.args.length).filter(arg => arg.required);
  if (missing) throw new UserError(`<${missing.name}> is missing.`, usageHint(command));
  const [extra] = args.some(arg => arg.many) ? [] : parsed.args.slice(args.length);
  if (extra !== undefined) throw new UserError(`"${extra}" is one argument too many.`, usageHint(command));
  return parsed;
}

function parsedStrictly(argv: readonly string[], specs: OptionSpecs, command: Command): Parsed {
  if (arePlain(argv)) return { values: {}, args: argv };
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: parserOptions(specs),
      strict: true,
      allowPositionals: true,
    });
    return { values: values as Parsed['values'], args: positionals };
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error)) throw error;
    const option = /'(-[^' =<]*)/.exec(error.message)?.[1] ?? '';
    const spec = specs[option.replace(/^--/, '')];
    if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const guess = nearest(option.replace(/^-+/, ''), Object.keys(specs));
      throw new UserError(
        `There is no option "${option}".`,
        guess ? `Did you mean "--${guess}"?` : usageHint(command),
      );
    }
    throw new UserError(
      spec?.type === 'boolean' ? `"${option}" takes no value.` : `"${option}" needs a value.`,
      spec?.value ? `Write ${option} ${spec.value}.` : usageHint(command),
    );
  }
}

const usageHint = ({ name }: Command): string => `See "rapport ${name ? `${name} ` : ''}--help".`;

const parserOptions = (specs: OptionSpecs) =>
  Object.fromEntries(
    Object.entries(specs).map(([name, { type, multiple, short }]) => [
      name,
      { type, ...(multiple ? { multiple } : {}), ...(short ? { short } : {}) },
    ]),
  );

/** A whole number given to an option, or undefined when it was not given. */
export function wholeNumber(
  value: string | undefined,
  option: string,
  { min, max }: { readonly min: number; readonly max: number },
): number | undefined {
  if (value === undefined) return undefined;
  const number = /^-?\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw new UserError(`${option} cannot be "${value}".`, `Use a whole number from ${min} to ${max}.`);
}

/** One of some words given to an option, or undefined when it was not given. */
export function oneOf<T extends string>(
  value: string | undefined,
  option: string,
  allowed: readonly T[],
): T | undefined {
  const known = allowed.find(one => one === value);
  if (value === undefined || known !== undefined) return known;
  const guess = nearest(value, allowed);
  throw new UserError(
    `${option} cannot be "${value}".`,
    guess ? `Did you mean "${guess}"?` : `Use one of: ${allowed.join(', ')}.`,
  );
}

import { type Command, GLOBAL_OPTIONS, type OptionSpecs } from './command.ts';

const WIDTH = 80;

/** The help for commands that begin with the same word. */
export const helpForGroup = (commands: readonly Command[]): string =>
  [
    'Commands:',
    ...commandRows(commands),
    '',
    'Each of them has its own help: rapport <command> --help',
    '',
  ].join('\n');

const commandRows = (commands: readonly Command[]): string[] =>
  columns(commands.map(command => [usage(command).replace(/^rapport /, ''), command.summary]));

/** The help for the whole program, made from the registry. */
export function helpForAll(commands: readonly Command[]): string {
  const home = commands.find(command => command.name === '');
  return [
    'Rapport: practise professional messages, offline and in the terminal.',
    '',
    'Usage: rapport [command] [options]',
    ...(home ? ['', ...columns([['rapport', home.summary]])] : []),
    '',
    'Commands:',
    ...commandRows(commands.filter(command => command.name)),
    '',
    'Options:',
    ...columns([...optionRows(GLOBAL_OPTIONS), ['--version', 'Show the version.']]),
    '',
    'Each command has its own help: rapport <command> --help',
    '',
  ].join('\n');
}

/** The help for one command. */
export function helpFor(command: Command): string {
  const own = optionRows(command.options);
  return [
    command.summary,
    '',
    `Usage: ${usage(command)}${own.length > 0 ? ' [options]' : ''}`,
    ...(own.length > 0 ? ['', 'Options:', ...columns(own)] : []),
    '',
    'Options of every command:',
    ...columns(optionRows(GLOBAL_OPTIONS)),
    ...(command.notes ? ['', ...command.notes.split('\n').flatMap(line => wrap(line, WIDTH))] : []),
    '',
    'Examples:',
    ...command.examples.map(example => `  ${example}`),
    '',
  ].join('\n');
}

/** A command with its arguments: `rapport quiz [topic]`. */
export const usage = ({ name, args }: Command): string =>
  ['rapport', name, ...args.map(argumentName)].filter(Boolean).join(' ');

const argumentName = ({ name, required, many }: Command['args'][number]): string =>
  `${required ? `<${name}>` : `[${name}]`}${many ? '...' : ''}`;

const optionRows = (specs: OptionSpecs): (readonly [string, string])[] =>
  Object.entries(specs).map(([name, { short, value, help }]) => [
    `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`,
    help,
  ]);

/** Two columns, the second one wrapped; a long entry of the first one stands on a line of its own. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const first = Math.min(30, Math.max(...rows.map(([left]) => left.length))) + 4;
  return rows.flatMap(([left, right]) => {
    const lines = wrap(right, WIDTH - first);
    const start = `  ${left}`.padEnd(first);
    const rest = lines.slice(1).map(line => ' '.repeat(first) + line);
    return start.length > first
      ? [start, ' '.repeat(first) + lines[0], ...rest]
      : [start + lines[0], ...rest];
  });
}

/** Lines of at most `width` characters, broken at blanks. */
function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line && line.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

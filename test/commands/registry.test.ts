import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { run } from '../helpers/run.ts';

test('every command has a file of its name, and every file its line in the registry', () => {
  const files = readdirSync(new URL('../../src/commands/', import.meta.url))
    .filter(name => name.endsWith('.ts') && name !== 'index.ts')
    .map(name => name.replace('.ts', ''));
  const names = COMMANDS.map(({ name }) => name.replace(' ', '-') || 'home');
  expect(names.toSorted()).toEqual(files.toSorted());
});

test('the help names every command and fits 80 columns', async () => {
  const { code, out } = await run(['--help']);
  expect(code).toBe(0);
  for (const { name, summary } of COMMANDS) {
    expect(out).toContain(name);
    expect(out.replace(/\s+/g, ' ')).toContain(summary);
  }
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test.each(COMMANDS.filter(command => command.name).map(command => [command.name, command] as const))(
  'the help of %s shows its options and examples',
  async (name, command) => {
    const { code, out } = await run([...name.split(' '), '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`rapport ${name}`);
    for (const option of Object.keys(command.options)) expect(out).toContain(`--${option}`);
    for (const example of command.examples) expect(out).toContain(example);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(await run(['help', ...name.split(' ')])).toMatchObject({ code: 0, out });
  },
);

test.each(COMMANDS.flatMap(({ examples }) => examples.map(example => [example])))(
  'the example "%s" is a command line that is understood',
  async example => {
    const argv = (example.match(/"[^"]*"|\S+/g) ?? []).slice(1).map(word => word.replaceAll('"', ''));
    const { err } = await run([...argv, '--help']);
    expect(err).toBe('');
  },
);

test.each([['content --help'], ['content -h'], ['help content']])(
  '"%s" shows the commands of the group',
  async line => {
    const { code, out } = await run(line.split(' '));
    expect(code).toBe(0);
    for (const { name, summary } of COMMANDS.filter(command => command.name.startsWith('content '))) {
      expect(out).toContain(name);
      expect(out.replace(/\s+/g, ' ')).toContain(summary);
    }
  },
);

test('an id that is like no other gets a few that exist', async () => {
  const { code, err } = await run(['practice', 'qqqqqqqq']);
  expect(code).toBe(2);
  expect(err).toMatch(/There are, for example, [a-z-]+, [a-z-]+, [a-z-]+;/);
});

test('"check -" reads what is piped in', async () => {
  const piped = await run(['check', '-', '--format', 'json'], { input: 'give me a job' });
  expect(piped).toEqual(await run(['check', '--format', 'json'], { input: 'give me a job' }));
  expect(piped.code).toBe(1);
});

import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { dispatch } from '../../src/commands/core/dispatch.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { cellWidth } from '../../src/domain/text/width.ts';
import { run } from '../helpers/run.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const PUSHY =
  'Hi Rosa,\n\nI came across your profile. I expect an answer by tomorrow!!! Can you refer me for a job at your company? You MUST help me ASAP, dude. 🙂🙂🙂🙂🙂\n\nTom';

const STYLES = /\x1b\[[0-9;]*m/g;

/** What `check` shows on a terminal so wide. */
async function shown(
  text: string,
  { columns, env = {}, argv = [] }: { columns: number; env?: Record<string, string>; argv?: string[] },
): Promise<string> {
  let out = '';
  const stdout = Object.assign(
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        out += chunk.toString();
        done();
      },
    }),
    { isTTY: true, columns },
  );
  const stdin = new PassThrough();
  stdin.end(text);
  await dispatch(['check', ...argv], COMMANDS, {
    stdin,
    stdout,
    stderr: new PassThrough(),
    env: { RAPPORT_HOME: temporaryFolder(), TERM: 'xterm', ...env },
    now: () => new Date('2026-03-09T08:00:00Z'),
  });
  return out;
}

test.each([[60], [80], [200]])('every line fits %i columns', async columns => {
  for (const line of (await shown(PUSHY, { columns, argv: ['--all'] })).replace(STYLES, '').split('\n'))
    expect(cellWidth(line)).toBeLessThanOrEqual(Math.min(columns, 80));
});

test('the first three findings are told with reason and better words, the rest on request', async () => {
  const few = await shown(PUSHY, { columns: 80, env: { FORCE_COLOR: '0' } });
  expect(few.match(/^\[\d\] /gm)).toEqual(['[1] ', '[2] ', '[3] ']);
  expect(few.match(/^ {4}Why: /gm)).toHaveLength(3);
  expect(few.match(/^ {4}Try: /gm)).toHaveLength(3);
  expect(few).toMatch(/\d more to mend.*: see --all\./);
  const all = await shown(PUSHY, { columns: 80, argv: ['--all'], env: { FORCE_COLOR: '0' } });
  expect(all.match(/^\[\d\] /gm)!.length).toBeGreaterThan(3);
  expect(all).not.toContain('--all');
});

test('the verdict stands in words before the score, and the band before it', async () => {
  const text = await shown(PUSHY, { columns: 80, env: { FORCE_COLOR: '0' } });
  expect(text).toMatch(
    /^. (Ready: send it|Revise it before you send it|Do not send this) {2}[a-z ]+, \d+ of 100$/m,
  );
});

test('marked words are underlined and numbered; NO_COLOR leaves the underline, FORCE_COLOR brings colours to a pipe', async () => {
  const coloured = await shown(PUSHY, { columns: 80 });
  expect(coloured).toMatch(/\x1b\[[0-9;]*\b4\b[0-9;]*m[^\x1b]+\x1b\[0m\x1b\[[0-9;]*m\[1\]/);
  const plain = await shown(PUSHY, { columns: 80, env: { NO_COLOR: '1' } });
  expect(plain).toMatch(/\x1b\[1;4m/);
  expect(plain).not.toMatch(/\x1b\[[0-9;]*3\dm/);
  const piped = await run(['check'], { input: PUSHY });
  expect(piped.out).not.toContain('\x1b');
  expect(piped.out).toMatch(/\[1: [^\]]+\]/);
  const forced = await run(['check'], { input: PUSHY, env: { FORCE_COLOR: '1' } });
  expect(forced.out).toMatch(/\x1b\[[0-9;]*3\dm/);
});

test('a very long text is shown around its marks', async () => {
  const long = `${PUSHY}\n\n${'We have a plan for you. '.repeat(3000)}`;
  const { out } = await run(['check'], { input: long });
  expect(out.length).toBeLessThan(6000);
  expect(out).toContain(' … ');
});

test('a rule is explained with marked examples, by two names', async () => {
  const { code, out } = await run(['check', '--explain', 'pressure']);
  expect(code).toBe(0);
  expect(out).toMatch(/\[1: [^\]]+\]/);
  expect(await run(['rules', 'pressure'])).toMatchObject({ code: 0, out });
  expect(await run(['check', '--explain', 'presure'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('Did you mean "pressure"?'),
  });
});

import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { run } from '../helpers/run.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const GOOD =
  'Dear Rosa,\n\nyour post on rye in winter helped me a lot. May I ask what you feed the starter?\n\nNo worries if not.\nTom';

/** What must never reach a terminal: controls but the line feed, and marks that turn the writing direction. */
const UNSAFE = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

const fileWith = (content: string | Uint8Array, name = 'draft.txt'): string => {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
};

test.each([
  ['nothing', ''],
  ['blanks', ' \n\t \r\n '],
  [
    'control characters',
    'Hi Rosa,\x1b[31m red \x07\x08\x9b2J and \x1b]0;title\x07 more words are here to be read',
  ],
  [
    'marks that turn the direction',
    'Hi \u202eRosa\u202c, \u2067your\u2069 post on rye \u200fwas a joy to read today',
  ],
  ['lone surrogates', 'Hi Rosa, \ud800 your post \udc00 on rye in winter helped me a lot \ud83d'],
  ['zero-width signs', 'H\u200bi Ro\u2060sa, yo\u200dur po\ufeffst on rye in winter hel\u00adped me'],
  ['separators of its own only', '---\n---\n---'],
  ['a long word', 'a'.repeat(100_000)],
])('%s are judged, in words and as data, and nothing unsafe is shown', async (_, text) => {
  for (const format of ['pretty', 'json', 'sarif']) {
    const { code, out, err } = await run(['check', '--all', '--format', format], {
      input: text,
      env: { FORCE_COLOR: '0' },
    });
    expect(err).toBe('');
    expect(code).toBeLessThan(2);
    expect(out).not.toMatch(UNSAFE);
    expect(out.isWellFormed()).toBe(true);
  }
});

test.each([
  ['binary', randomBytes(5000)],
  ['UTF-16', new Uint8Array(Buffer.from('\ufeffHi Rosa', 'utf16le'))],
  ['broken UTF-8', new Uint8Array([72, 105, 0xc3, 0x28])],
])('%s is a clear error', async (_, content) => {
  const file = fileWith(content);
  const { code, out, err } = await run(['check', file]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('This is not UTF-8 text.');
  expect(err).toContain('draft.txt');
});

test('ten megabytes are no message', async () => {
  const { code, err } = await run(['check', fileWith('Hello there. '.repeat(800_000))]);
  expect(code).toBe(2);
  expect(err).toContain('too large');
});

test('three megabytes in one message are too long, and one megabyte is judged', async () => {
  expect((await run(['check', fileWith('Hello there. '.repeat(240_000))])).err).toContain('too long');
  expect((await run(['check', fileWith('Hello there. '.repeat(80_000))])).code).toBe(1);
});

test.each([
  ['a folder', () => mkdtempSync(join(temporaryFolder(), 'x')), 'folder'],
  ['a file that is not there', () => '/no/such/file', 'no such file'],
])('%s is a clear error', async (_, file, problem) => {
  const { code, err } = await run(['check', file()]);
  expect(code).toBe(2);
  expect(err).toContain(problem);
});

test('line ends and a byte order mark change neither judgement nor quotes', async () => {
  const plain = JSON.parse((await run(['check', '--format', 'json'], { input: GOOD })).out);
  for (const text of [
    GOOD.replaceAll('\n', '\r\n'),
    `\ufeff${GOOD}`,
    `\ufeff${GOOD.replaceAll('\n', '\r\n')}`,
  ]) {
    const given = text.replace(/^\ufeff/, '');
    const one = JSON.parse((await run(['check', '--format', 'json', fileWith(text)])).out);
    expect(one).toMatchObject({ verdict: plain.verdict, score: plain.score });
    expect(one.strengths.length).toBe(plain.strengths.length);
    for (const { start, end, quote } of [...one.faults, ...one.strengths])
      expect(given.slice(start, end)).toBe(quote);
  }
});

test('any text at all is judged with spans that are literal', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 1, maxLength: 6 }),
      async texts => {
        const input = texts
          .map((text, id) => JSON.stringify({ id, text: `${text}\r\n\r\n${text}` }))
          .join('\n');
        const { code, out } = await run(['check', '--batch', '-'], { input });
        expect(code).toBe(0);
        expect(out).not.toMatch(UNSAFE);
        out
          .trim()
          .split('\n')
          .forEach((line, id) => {
            const { faults, strengths } = JSON.parse(line);
            const text = `${texts[id]}\r\n\r\n${texts[id]}`;
            for (const { start, end, quote } of [...faults, ...strengths])
              expect(text.slice(start, end)).toBe(quote);
          });
      },
    ),
    { numRuns: 40 },
  );
});

test('no part of an escape sequence is shown, wherever marks begin and end', async () => {
  const input = 'Hi Rosa, \x1b[31mred\x1b[0m may I ask how warm the starter of your rye is? Thank you, Tom';
  for (const format of ['pretty', 'json'] as const) {
    const { out } = await run(['check', '--all', '--format', format], { input });
    expect(out).not.toContain(format === 'pretty' ? '31m' : '“31m');
    expect(out).not.toMatch(/“[^”]*\[0m/);
  }
  const { out } = await run(['check', '--format', 'json'], { input });
  const { faults, strengths } = JSON.parse(out);
  for (const { start, end, quote } of [...faults, ...strengths]) expect(input.slice(start, end)).toBe(quote);
});

test('a removed mark leaves one blank behind, not two', async () => {
  const { out } = await run(['check'], { input: 'Hi Maria, \u200f how are you doing? I read your post.' });
  expect(out).not.toContain('Maria,  ');
});

test('a NUL byte is called by its name', async () => {
  const { code, err } = await run(['check', fileWith('Hi Rosa\0 and so on')]);
  expect(code).toBe(2);
  expect(err).toContain('holds a NUL byte');
  expect(err).not.toContain('not UTF-8');
});

test('one sentence over and over is called repetition, and its length is told first', async () => {
  const input = 'Dear Rosa, I read your post about rye bread and I liked it very much. '.repeat(2000);
  const { out } = await run(['check'], { input });
  expect(out).not.toContain('do not make words');
  expect(out).toContain('(too-long)');
  expect(out.indexOf('(too-long)')).toBeLessThan(out.indexOf('(not-a-message)'));
});

test('a batch tells what was not judged and why', async () => {
  const text =
    'Sehr geehrte Frau Blum, ich habe Ihren Beitrag gelesen und möchte Ihnen danken. Wie warm ist er?';
  const { out } = await run(['check', '--batch', '-'], { input: JSON.stringify({ id: 1, text }) });
  expect(JSON.parse(out).unjudged).toMatch(/English/);
  const judged = await run(['check', '--batch', '-'], { input: JSON.stringify({ id: 1, text: GOOD }) });
  expect(JSON.parse(judged.out)).not.toHaveProperty('unjudged');
});

test.each(['hi', 'thanks', 'Any news?'])(
  '%j is said to be but a few words, and gets no score',
  async input => {
    const { out, code } = await run(['check', '--all'], { input, env: { FORCE_COLOR: '0' } });
    expect(out).toContain('only a few words');
    expect(out).not.toContain('of 100');
    expect(out).toContain('[1]');
    expect(code).toBe(1);
  },
);

test('what can be read is judged, the rest is told, and the exit code is 2', async () => {
  const [good, bad] = [fileWith(GOOD), fileWith(randomBytes(500), 'bytes.txt')];
  const { code, out, err } = await run(['check', good, '/nowhere.txt', bad]);
  expect(code).toBe(2);
  expect(out).toContain('rye in winter');
  expect(err).toContain('rapport: There is no such file.\n  in /nowhere.txt\n');
  expect(err).toContain(bad);
  const asData = await run(['check', '--format', 'json', '/nowhere.txt', good]);
  expect(JSON.parse(asData.out)).toMatchObject({ file: good });
  const sarif = JSON.parse((await run(['check', '--format', 'sarif', '/nowhere.txt', good])).out);
  expect(sarif.runs[0].invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [
      { level: 'error', message: { text: expect.stringContaining('no such file') } },
    ],
  });
});

test('an empty part of a file counts, but not the one before a first separator', async () => {
  const numbers = async (text: string): Promise<unknown[]> =>
    (await run(['check', '--format', 'json', fileWith(text)])).out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).number);
  expect(await numbers(`${GOOD}\n---\n\n---\n${GOOD}\n---\n`)).toEqual([1, 3]);
  expect(await numbers(`---\n${GOOD}\n---\n${GOOD}`)).toEqual([1, 2]);
  expect(await numbers(`---\n${GOOD}\n---\n`)).toEqual([undefined]);
});

test('what comes through a pipe is one file among others', async () => {
  const { code, out } = await run(['check', '--format', 'json', fileWith(GOOD), '-'], {
    input: 'Hello there',
  });
  expect(code).toBe(1);
  expect(
    out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line).file),
  ).toEqual([expect.anything(), 'stdin']);
  expect(await run(['check', '--watch', '-'], { input: GOOD })).toMatchObject({ code: 2, out: '' });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../helpers/run.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const TEXT = 'Hi Rosa, your post on rye in winter helped me a lot. What do you feed the starter?';
const entry = join(import.meta.dirname, '..', '..', 'src', 'bin.cjs');

test('a line of a batch has exactly the fields that are promised', async () => {
  const { code, out } = await run(['check', '--batch', '-'], {
    input: JSON.stringify({ id: 'a', text: 'I expect an answer by tomorrow!!! You owe me that, Rosa.' }),
  });
  expect(code).toBe(0);
  const line = JSON.parse(out);
  expect(Object.keys(line)).toEqual(['id', 'verdict', 'score', 'faults', 'strengths']);
  expect(line.faults.length).toBeGreaterThan(0);
  for (const fault of line.faults)
    expect(Object.keys(fault)).toEqual(['id', 'hard', 'start', 'end', 'quote', 'why', 'topic', 'fix']);
  for (const strength of line.strengths)
    expect(Object.keys(strength)).toEqual(['id', 'start', 'end', 'quote']);
});

test('a thousand lines more than one thread takes are answered in order, bad ones among them', {
  timeout: 60_000,
}, () => {
  const count = 12_000;
  const lines = Array.from({ length: count }, (_, id) =>
    id % 1000 === 999 ? '{"text":' : JSON.stringify({ id, text: `${TEXT} ${id}` }),
  );
  const file = join(temporaryFolder(), 'cases.jsonl');
  writeFileSync(file, lines.join('\r\n'));
  const { status, stdout } = spawnSync(process.execPath, [entry, 'check', '--batch', file], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  expect(status).toBe(2);
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(answers.map(one => one.id ?? one.line - 1)).toEqual(lines.map((_, id) => id));
  expect(answers.filter(one => one.error !== undefined)).toHaveLength(12);
});

test('a line that is not UTF-8 or has separators inside its text does not disturb the others', () => {
  const good = JSON.stringify({ id: 1, text: `${TEXT}\u2028${TEXT}\u0085` });
  const input = Buffer.concat([
    Buffer.from(`\ufeff${good}\n`),
    Buffer.from([0x22, 0xff, 0x22, 10]),
    Buffer.from(good),
  ]);
  const { status, stdout } = spawnSync(process.execPath, [entry, 'check', '--batch', '-'], {
    input,
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line)),
  ).toMatchObject([{ id: 1 }, { line: 2, error: 'This is not UTF-8 text.' }, { id: 1 }]);
});

test('a case without a line end is answered, and an empty batch is nothing', () => {
  const answer = (input: string) =>
    execFileSync(process.execPath, [entry, 'check', '--batch', '-'], { input, encoding: 'utf8' });
  expect(JSON.parse(answer(JSON.stringify({ id: 7, text: TEXT })))).toMatchObject({ id: 7 });
  expect(answer('')).toBe('');
  expect(answer('\n\n')).toBe('');
});

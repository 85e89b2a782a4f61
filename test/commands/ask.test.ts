import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../helpers/run.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const lines = (out: string): unknown[] =>
  out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));

test('a question is answered from the guide with its source, wrapped to 80 columns', async () => {
  const { code, out } = await run(['ask', 'how', 'often', 'should', 'I', 'follow', 'up']);
  expect(code).toBe(0);
  expect(out).toContain('tip 4');
  expect(out).toContain('Related: ');
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('a question outside of the guide gets an honest no', async () => {
  const { code, out } = await run(['ask', 'rhubarb marmalade']);
  expect(code).toBe(0);
  expect(out).toContain('That is outside this guide.');
});

test('the answer as JSON names the topic', async () => {
  const { out } = await run(['ask', '--json', 'is flirting okay']);
  expect(JSON.parse(out)).toMatchObject({ question: 'is flirting okay', topic: 'bad-kinds' });
});

test('a question may come through a pipe', async () => {
  const { out } = await run(['ask'], { input: 'is flirting okay\n' });
  expect(out).toContain('Messages that do not fit');
});

test('a batch is answered in order, a bad line is named, the rest go on', async () => {
  const input =
    '\ufeff{"id":"a","question":"is flirting okay"}\r\nnope\n\n{"id":7}\n{"question":"rhubarb marmalade"}';
  const { code, out } = await run(['ask', '--batch', '-'], { input });
  expect(code).toBe(2);
  expect(lines(out)).toEqual([
    expect.objectContaining({
      id: 'a',
      topic: 'bad-kinds',
      answer: expect.any(String),
      related: expect.any(Array),
    }),
    { line: 2, error: 'This is not JSON.' },
    { line: 4, error: 'There is no "question" with text.' },
    expect.objectContaining({ id: null, topic: 'none' }),
  ]);
});

test('a batch may come from a file', async () => {
  const file = join(temporaryFolder(), 'questions.jsonl');
  writeFileSync(file, '{"id":1,"question":"is flirting okay"}\n');
  const { code, out } = await run(['ask', '--batch', file]);
  expect(code).toBe(0);
  expect(lines(out)).toHaveLength(1);
});

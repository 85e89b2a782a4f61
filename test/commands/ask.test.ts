import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nextAfter, relatedTo } from '../../src/domain/ask-next.ts';
import { retrieve } from '../../src/domain/retrieve.ts';
import { run } from '../helpers/run.ts';
import { shipped } from '../helpers/shipped.ts';
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

test('an answer holds what research says, with its source and how far that can be trusted', async () => {
  const { out } = await run(['ask', 'how long should my message be']);
  const told = out.replaceAll('\n', ' ');
  expect(told).toContain('(Rogers and Lasky-Fink; evidence A, the strongest)');
  expect(told).toContain('(LinkedIn InMail study 2021-22; evidence B, good)');
});

test.each(['how often should I follow up', 'is flirting okay', 'rhubarb marmalade'])(
  'after "%s" the same questions and topics are offered as on the screen',
  async question => {
    const { out } = await run(['ask', question]);
    const found = retrieve(question, shipped.guide);
    const next = nextAfter(found, shipped.guide, one => retrieve(one, shipped.guide));
    for (const one of next.questions) expect(out).toContain(`- ${one}\n`);
    const titles = next.topics.map(id => shipped.guide.find(one => one.id === id)?.title);
    expect(out.replaceAll('\n', ' ')).toContain(`Related: ${titles.join('; ')}`);
  },
);

test('the related topics of the JSON are those that belong to the answer', async () => {
  const question = 'how often should I follow up';
  const { out } = await run(['ask', '--json', question]);
  const answer: unknown = JSON.parse(out);
  expect(Object.keys(answer as object)).toEqual(['question', 'topic', 'answer', 'related']);
  const found = retrieve(question, shipped.guide);
  expect(answer).toMatchObject({ related: relatedTo(found, shipped.guide) });
  const topic = shipped.guide.find(one => one.id === found.topic);
  expect(relatedTo(found, shipped.guide)).toEqual(topic?.related);
});

test.each([
  ['may I ask for a job in the first message', 'career offices'],
  ['what can I offer a stranger', 'Brooks'],
  ['what is LinkedIn for', 'Wheeler'],
])('the answer to “%s” ends with what research has found, and by whom', async (question, source) => {
  const { out } = await run(['ask', question]);
  expect(out.replace(/\s+/g, ' ')).toMatch(new RegExp(`\\([^()]*${source}[^()]*; evidence [A-D]`));
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

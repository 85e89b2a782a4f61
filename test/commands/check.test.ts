import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../helpers/run.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const GOOD =
  'Dear Rosa, your post on rye in winter helped me a lot. May I ask what you feed the starter? No worries if not.';

test('a batch gives one line for each case, in order, with spans that are literal', async () => {
  const cases = [
    {
      id: 'a',
      text: GOOD,
      situation: { kind: 'industry-question', recipient: { name: 'Rosa', unknown: 1 } },
    },
    { id: 'b', text: '' },
    { id: 3, text: 'Hello \ud800 \u202e there', situation: null, bad: 'Hello' },
  ];
  const input = [
    ...cases.map(one => JSON.stringify(one)),
    'rubbish',
    '{"id":4,"text":5}',
    '{"text":"x","situation":{"kind":"nope"}}',
    '[]',
  ].join('\n');
  const { code, out } = await run(['check', '--batch', '-'], { input });
  expect(code).toBe(2);
  const rows = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(rows.map(row => row.id ?? row.line)).toEqual(['a', 'b', 3, 4, 5, 6, 7]);
  expect(rows.slice(3).map(row => row.error)).toEqual([
    'This is not JSON.',
    '"text" must be text.',
    '"kind" cannot be "nope".',
    'The case is no group of fields.',
  ]);
  for (const [i, one] of cases.entries())
    for (const { start, end, quote } of [...rows[i].faults, ...rows[i].strengths])
      expect(one.text.slice(start, end)).toBe(quote);
});

test('a file may hold several messages, and the exit code says whether all are ready', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'drafts.txt');
  writeFileSync(file, `\ufeff${GOOD}\r\n---\r\nHi\r\n`);
  const { code, out } = await run(['check', file]);
  expect(code).toBe(1);
  expect(out).toContain('drafts.txt#1');
  expect(out).toContain('drafts.txt#2');
});

test('a draft may come through a pipe and be told as JSON', async () => {
  const { out } = await run(
    ['check', '--format', 'json', '--channel', 'note', '--follow-up', '1', '--days', '9'],
    { input: GOOD },
  );
  expect(JSON.parse(out)).toMatchObject({
    file: 'stdin',
    verdict: expect.any(String),
    faults: expect.any(Array),
  });
});

test('JSON lists every strength, but praises no words that a fault speaks of', async () => {
  const input = 'Hi Rosa, I loved your talk on tides. Give me a job now, thanks. No worries if not.';
  const { strengths, faults } = JSON.parse((await run(['check', '--format', 'json'], { input })).out);
  const purpose = strengths.find((one: { id: string }) => one.id === 'purpose');
  expect(purpose).toMatchObject({ quote: faults[0].quote });
  expect(purpose).not.toHaveProperty('what');
  const pretty = (await run(['check', '--all'], { input })).out.replaceAll(/\s+/g, ' ');
  for (const { id, what } of strengths) if (what !== undefined) expect(pretty, id).toContain(what);
  expect(pretty).not.toContain('says plainly what you would like');
});

test.each([
  ['rosa.txt', 'Rosa Blum, Baker\nI bake rye.'],
  ['rosa.yaml', 'name: Rosa Blum\nheadline: Baker\nactivity: [Rye in winter]\n'],
  ['rosa.json', '{"name": "Rosa Blum", "company": null, "activity": "Rye in winter"}'],
])('the recipient may be told in %s', async (name, text) => {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, text);
  const { code, err } = await run(['check', '--to', file], { input: GOOD });
  expect(err).toBe('');
  expect(code).toBeLessThan(2);
});

test.each([
  ['rosa.yaml', 'name: [', 'This is not YAML'],
  ['rosa.json', '{"name": 5}', '"name" must be text.'],
  ['rosa.txt', 'a\u0000b', 'This holds a NUL byte'],
])('a recipient that cannot be read in %s is a clear error', async (name, text, problem) => {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, text);
  const { code, err } = await run(['check', '--to', file], { input: GOOD });
  expect(code).toBe(2);
  expect(err).toContain(problem);
});

test.each([
  ['rosa.txt', ' \n', 'nothing is told of the reader'],
  ['rosa.json', '{}', 'nothing is told of the reader'],
  [
    'rosa.json',
    '{"name":"Rosa","hobby":"chess","headlne":"Baker"}',
    'There is no field "hobby" in a profile; it is passed over.',
  ],
  [
    'rosa.yaml',
    'name: Rosa\nheadlne: Baker\n',
    'There is no field "headlne" in a profile; it is passed over. Did you mean "headline"?',
  ],
])('what a profile does not tell is said on stderr: %s with %j', async (name, text, told) => {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, text);
  const { code, out, err } = await run(['check', '--format', 'json', '--to', file], { input: GOOD });
  expect(err).toContain(told);
  expect(err).toContain(name);
  expect(code).toBeLessThan(2);
  expect(JSON.parse(out)).toHaveProperty('verdict');
});

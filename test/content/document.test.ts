import { expect, test } from 'vitest';
import { readDocument } from '../../src/content/document.ts';

const remedyFor = (source: string): string | undefined => readDocument('a.yaml', source).problems[0]?.remedy;

test.each(['format: 1\nkind: quiz\n  topic: emoji\nquestions: []\n', 'list:\n  - a: one\n      b: two\n'])(
  'a field that stands too far in is told as that, not as a missing quote',
  source => {
    expect(remedyFor(source)).toMatch(/^Indent line \d as far as line \d/);
  },
);

test.each(['title: foo: bar\n', 'prompt: Say it: now\n  more: 1\n', 'prompt: one\n  that goes on: two\n'])(
  'text that holds a colon needs quotes',
  source => {
    expect(remedyFor(source)).toBe('Put quotes around text that holds ": ".');
  },
);

test.each([
  ['brackets', `a: ${'['.repeat(30_000)}${']'.repeat(30_000)}`],
  ['fields', Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
])('%s nested without end are told as that', (_, source) => {
  expect(readDocument('a.yaml', source).problems).toMatchObject([
    { problem: 'The fields are nested too deeply.' },
  ]);
});

import { expect, test } from 'vitest';
import type { EndNode } from '../../../src/domain/scenario/node.ts';
import { compareRuns, summarise } from '../../../src/domain/story/compare.ts';
import { sendMessage } from '../../../src/domain/story/message.ts';
import type { Setting } from '../../../src/domain/story/story.ts';
import { startStory } from '../../../src/domain/story/walk.ts';
import { scenario } from '../../helpers/scenario.ts';
import { gradeOf } from '../../helpers/stub-grader.ts';

const setting: Setting = { scenario, seed: 1, novice: true, name: '' };
const write = { ...startStory(setting).story, nodeId: 'write', stop: 'compose' } as const;
const end = scenario.nodes.good as EndNode;

const run = (text: string, day = 0) =>
  summarise(setting, sendMessage(setting, { ...write, day }, { text, grade: gradeOf(text, []) }), end);

const first = 'Dear Mei, your post on fog was a good read.';

test('two ways stand side by side, each with its end', () => {
  expect(compareRuns(run(first), run('Dear Mei, hello.'))[1]).toMatchObject({
    type: 'compare',
    left: { text: expect.stringContaining('your post on fog') },
    right: { text: expect.stringContaining('The end: Fair wind.') },
  });
});

test('the same way twice is not shown twice: only that the outcome is the same', () => {
  const blocks = compareRuns(run(first), run(`${first}\n`));
  expect(blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  expect(blocks[1]).toMatchObject({ text: expect.stringContaining('the same outcome') });
});

test('a word far down or another day makes another way', () => {
  const types = (blocks: ReturnType<typeof compareRuns>) => blocks.map(({ type }) => type);
  expect(types(compareRuns(run(`${first}\n\nAda`), run(`${first}\n\nEve`)))).toContain('compare');
  expect(types(compareRuns(run(first), run(first, 3)))).toContain('compare');
});

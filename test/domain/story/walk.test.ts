import { expect, test } from 'vitest';
import type { Practice } from '../../../src/domain/scenario/practice.ts';
import { sendMessage } from '../../../src/domain/story/message.ts';
import type { Setting } from '../../../src/domain/story/story.ts';
import { startStory, walk } from '../../../src/domain/story/walk.ts';
import { scenario } from '../../helpers/scenario.ts';
import { gradeOf } from '../../helpers/stub-grader.ts';

const setting: Setting = { scenario, seed: 1, novice: true, name: '' };
const write = { ...startStory(setting).story, nodeId: 'write', stop: 'compose' } as const;

const withNodes = (nodes: Practice['nodes'], start: string): Setting => ({
  ...setting,
  scenario: { ...scenario, nodes: { ...scenario.nodes, ...nodes }, start },
});

test('short texts are told at one go, long ones with a stop between', () => {
  const say = (text: string, next: string) => ({ type: 'say', text, next }) as const;
  const short = withNodes({ a: say('One.', 'b'), b: say('Two.', 'write') }, 'a');
  expect(startStory(short)).toMatchObject({
    story: { stop: 'compose', nodeId: 'write' },
    passed: ['a', 'b', 'write'],
  });
  const long = withNodes({ a: say('One. '.repeat(60), 'b'), b: say('Two. '.repeat(60), 'write') }, 'a');
  const told = startStory(long);
  expect(told).toMatchObject({ story: { stop: 'reading', nodeId: 'b' }, passed: ['a'] });
  expect(walk(long, told.story, 'b').story.stop).toBe('compose');
});

test('days that pass before a node move the calendar once, after what came before has been read', () => {
  const nodes = {
    a: { type: 'say', text: 'One.', next: 'b' },
    b: { type: 'say', who: 'scene', days: 2, text: 'Wednesday. '.repeat(30), next: 'c' },
    c: { type: 'say', text: 'Three. '.repeat(50), next: 'write' },
  } as const;
  const setting = withNodes(nodes, 'a');
  const first = startStory(setting);
  expect(first).toMatchObject({ story: { stop: 'reading', nodeId: 'b', day: 0 }, passed: ['a'] });
  const second = walk(setting, first.story, 'b');
  expect(second).toMatchObject({ story: { stop: 'reading', nodeId: 'c', day: 2 }, passed: ['b'] });
  expect(second.blocks[0]).toEqual({ type: 'scene', text: 'Day 2, Wednesday 4 March' });
  expect(walk(setting, second.story, 'c').story.day).toBe(2);
});

test('the person speaks under their name, and scenes stand apart', () => {
  const nodes = {
    a: { type: 'say', who: 'scene', text: 'Morning.', next: 'b' },
    b: { type: 'say', who: 'person', text: 'Ahoy.', next: 'write' },
  } as const;
  expect(startStory(withNodes(nodes, 'a')).blocks.slice(0, 2)).toEqual([
    { type: 'scene', text: 'Morning.' },
    { type: 'bubble', from: 'person', name: 'Mei Lin', text: 'Ahoy.' },
  ]);
});

test('an answer that the story does not tell becomes the nearest one, and the reasons fit it', () => {
  const polite = gradeOf('Dear Mei, an hour?', ['big-ask'], ['personal', 'thanks', 'way-out', 'purpose']);
  const { story } = walk(
    setting,
    sendMessage(setting, write, { text: 'Dear Mei, an hour?', grade: polite }),
    'react',
  );
  expect(story.sent[0]?.answer).toBe('silence');
  expect(story.sent[0]?.reaction?.reasons[0]?.text).toContain('Mei did not answer');
  const removed = sendMessage(
    setting,
    { ...write, nodeId: 'nudge' },
    { text: 'You fool', grade: gradeOf('You fool', ['hostile']) },
  );
  expect(walk(setting, removed, 'second').story.sent[0]?.answer).toBe('silence');
});

test('silence lasts as long as the story says, an answer as long as the person takes', () => {
  const quiet = walk(
    setting,
    sendMessage(setting, write, { text: 'Hi', grade: gradeOf('Hi', ['generic']) }),
    'react',
  );
  expect(quiet.story.day).toBe(4);
  const good = gradeOf('Dear Mei', [], ['personal', 'purpose', 'thanks']);
  const warm = walk(setting, sendMessage(setting, write, { text: 'Dear Mei', grade: good }), 'react');
  expect(warm.story.day).toBeGreaterThanOrEqual(1);
  expect(warm.story.day).toBeLessThanOrEqual(3);
});

test('a story that goes in circles or to a node that is not there is a bug of the content and says where', () => {
  const circle = withNodes(
    { a: { type: 'route', branches: [{ next: 'b' }] }, b: { type: 'route', branches: [{ next: 'a' }] } },
    'a',
  );
  expect(() => startStory(circle)).toThrow('tiny goes round in circles');
  expect(() => startStory(withNodes({}, 'nowhere'))).toThrow('tiny has no node nowhere');
});

import { expect, test } from 'vitest';
import type { ComposeNode } from '../../../src/domain/scenario/node.ts';
import { sendMessage, situationAt } from '../../../src/domain/story/message.ts';
import type { Story } from '../../../src/domain/story/story.ts';
import { scenario } from '../../helpers/scenario.ts';
import { gradeOf } from '../../helpers/stub-grader.ts';

const setting = { scenario, seed: 1, novice: false, name: 'Ada' };
const start: Story = { nodeId: 'write', stop: 'compose', day: 0, sent: [], flags: [], turns: [] };
const write = scenario.nodes.write as ComposeNode;
const nudge = scenario.nodes.nudge as ComposeNode;
const send = (story: Story) =>
  sendMessage(setting, story, { text: 'Dear Mei, a first word', grade: gradeOf('x', []) });
const answered = (story: Story, answer: 'warm' | 'silence'): Story => ({
  ...story,
  sent: [...story.sent.slice(0, -1), { ...story.sent.at(-1)!, answer }],
});

test('a first message is no follow-up and carries the persona and the sender', () => {
  expect(situationAt(setting, start, write)).toEqual({
    kind: 'first-contact',
    channel: 'message',
    connected: false,
    followUp: 0,
    daysSinceLast: null,
    recipient: scenario.persona,
    sender: { name: 'Ada', headline: 'Cadet' },
  });
});

test('a message after one without an answer is a follow-up, with the days between', () => {
  const later = { ...answered(send(start), 'silence'), nodeId: 'nudge', day: 9 };
  expect(situationAt(setting, later, nudge)).toMatchObject({
    kind: 'follow-up',
    followUp: 1,
    daysSinceLast: 9,
  });
  const third = { ...answered(send(later), 'silence'), day: 20 };
  expect(situationAt(setting, third, nudge)).toMatchObject({ followUp: 2, daysSinceLast: 11 });
});

test('a message after an answer is a reply, not a follow-up', () => {
  const later = { ...answered(send(start), 'warm'), nodeId: 'nudge', day: 2 };
  expect(situationAt(setting, later, nudge)).toMatchObject({
    kind: 'first-contact',
    followUp: 0,
    daysSinceLast: null,
  });
});

test('where the story begins after a first message, the node says which follow-up it is', () => {
  expect(situationAt(setting, { ...start, nodeId: 'nudge' }, nudge)).toMatchObject({
    followUp: 1,
    daysSinceLast: 8,
  });
  expect(situationAt(setting, { ...start, nodeId: 'nudge', day: 12 }, nudge)).toMatchObject({
    daysSinceLast: 12,
  });
});

test('a node may change kind, channel and connection', () => {
  const node: ComposeNode = { ...write, kind: 'job-inquiry', channel: 'note', connected: true };
  expect(situationAt(setting, start, node)).toMatchObject({
    kind: 'job-inquiry',
    channel: 'note',
    connected: true,
  });
});

test('sending remembers the message and the story before it', () => {
  const story = send(start);
  expect(story.sent).toHaveLength(1);
  expect(story.turns[0]).toMatchObject({
    kind: 'send',
    label: 'You wrote: “Dear Mei, a first word”',
    before: start,
  });
});

import { expect, test } from 'vitest';
import type { EndNode } from '../../../src/domain/scenario/node.ts';
import { debrief } from '../../../src/domain/story/debrief.ts';
import type { Sent, Story, Turn } from '../../../src/domain/story/story.ts';
import { scenario } from '../../helpers/scenario.ts';
import { gradeOf } from '../../helpers/stub-grader.ts';

const start: Story = { nodeId: 'write', stop: 'compose', day: 0, sent: [], flags: [], turns: [] };
const end = scenario.nodes.good as EndNode;

const reasons = (name: string) =>
  [1, 2, 3, 4, 5].map(n => ({ text: `${name} ${n}.`, topic: 'balance' as const }));

const sent = (name: string): Sent => ({
  nodeId: 'write',
  text: name,
  grade: gradeOf(name, [], ['thanks', 'personal']),
  day: 0,
  followUp: 0,
  answer: 'silence',
  reaction: { answer: 'silence', inDays: 1, reasons: reasons(name) },
});

const turn = (kind: Turn['kind'], because: string): Turn => ({
  nodeId: 'write',
  kind,
  label: '',
  because,
  topic: 'follow-up',
  before: start,
});

const story: Story = {
  ...start,
  sent: [sent('First'), sent('Second')],
  turns: [turn('send', ''), turn('wait', 'You waited.'), turn('send', ''), turn('choice', 'You chose.')],
};

test('reasons on both sides are told in the order in which things happened, few for early messages', () => {
  const points = debrief(story, end).flatMap(block => (block.type === 'point' ? [block.text] : []));
  expect(points).toEqual([
    'First 1.',
    'First 2.',
    'You waited.',
    'Second 1.',
    'Second 2.',
    'Second 3.',
    'Second 4.',
    'You chose.',
    'It was about her.',
  ]);
});

test('the same sentence is not told twice', () => {
  const twice = { ...story, turns: [turn('choice', 'You chose.'), turn('choice', 'You chose.')] };
  expect(
    debrief(twice, end).filter(block => block.type === 'point' && block.text === 'You chose.'),
  ).toHaveLength(1);
});

test('what the story says of the day that was waited for is not said again by the person', () => {
  const timed = sent('Second');
  const day = { text: 'You wrote again after 3 days.', topic: 'follow-up', about: 'day' } as const;
  const told = { ...timed, reaction: { ...timed.reaction!, reasons: [day, ...reasons('Second')] } };
  const texts = (turns: readonly Turn[]) =>
    debrief({ ...story, sent: [sent('First'), told], turns }, end).map(block =>
      'text' in block ? block.text : '',
    );
  expect(texts([turn('send', ''), turn('wait', 'You waited.'), turn('send', '')])).not.toContain(day.text);
  expect(texts([turn('send', ''), turn('wait', ''), turn('send', '')])).toContain(day.text);
});

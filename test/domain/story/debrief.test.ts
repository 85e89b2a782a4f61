import { expect, test } from 'vitest';
import type { Reason } from '../../../src/domain/recipient/reason-words.ts';
import type { EndNode } from '../../../src/domain/scenario/node.ts';
import { debrief, otherReasons } from '../../../src/domain/story/debrief.ts';
import type { Sent, Story, Turn } from '../../../src/domain/story/story.ts';
import type { Block } from '../../../src/domain/view.ts';
import { scenario } from '../../helpers/scenario.ts';
import { gradeOf } from '../../helpers/stub-grader.ts';

const start: Story = { nodeId: 'write', stop: 'compose', day: 0, sent: [], flags: [], turns: [] };
const end = scenario.nodes.good as EndNode;

const reason = (text: string, over: Partial<Reason> = {}): Reason => ({
  text,
  topic: 'balance',
  weight: 'minor',
  ...over,
});

const sent = (text: string, reasons: readonly Reason[], over: Partial<Sent> = {}): Sent => ({
  nodeId: 'write',
  text,
  grade: gradeOf(text, [], ['thanks', 'personal']),
  day: 0,
  followUp: 0,
  answer: 'silence',
  reaction: { answer: 'silence', inDays: 1, reasons },
  ...over,
});

const turn = (kind: Turn['kind'], because: string): Turn => ({
  nodeId: 'write',
  kind,
  label: '',
  because,
  topic: 'follow-up',
  before: start,
});

const points = (blocks: readonly Block[]) =>
  blocks.flatMap(block => (block.type === 'point' ? [block.text] : []));

const generic = (text: string) => reason(text, { weight: 'main', fault: 'generic' });
const story: Story = {
  ...start,
  sent: [
    sent('First', [generic('First was generic.'), reason('First came late.')]),
    sent('Second', [generic('Second was generic.'), reason('The greeting did not fit.')]),
  ],
  turns: [turn('send', ''), turn('wait', 'You waited.'), turn('send', ''), turn('choice', 'You chose.')],
};

test('three reasons are told, those that mattered most, in the order in which things happened', () => {
  expect(points(debrief(story, end))).toEqual([
    'Your second message: Second was generic.',
    'You chose.',
    'It was about her.',
  ]);
});

test('the other reasons are kept for whoever wants to read on, and nothing is in both', () => {
  const shown = points(debrief(story, end));
  const others = points(otherReasons(story, end));
  expect(others).toEqual([
    'Your first message: First came late.',
    'You waited.',
    'Your second message: The greeting did not fit.',
  ]);
  expect(others.filter(text => shown.includes(text))).toEqual([]);
});

test('a fault is told once, of the message that weighed most', () => {
  const all = [...points(debrief(story, end)), ...points(otherReasons(story, end))];
  expect(all.filter(text => text.includes('generic'))).toEqual(['Your second message: Second was generic.']);
});

test('an insult in the first message outweighs a small thing in the last one', () => {
  const insulted = {
    ...story,
    sent: [
      sent('First', [reason('First was an insult.', { weight: 'main', fault: 'hostile' })]),
      sent('Second', [generic('Second was generic.')]),
    ],
  };
  expect(points(debrief(insulted, end))).toContain('Your first message: First was an insult.');
});

test('the main fault of a message that nobody reacted to is told too', () => {
  const grade = gradeOf('First', ['pressure', 'generic']);
  const silent = sent('First', [], { grade, reaction: null });
  const unanswered = { ...story, sent: [silent, sent('Second', [])] };
  const [fault, other] = grade.faults;
  expect(points(debrief(unanswered, end))).toContain(`Your first message: ${fault!.what} ${fault!.why}`);
  const all = [...points(debrief(unanswered, end)), ...points(otherReasons(unanswered, end))];
  expect(all.join(' ')).not.toContain(other!.what);
});

test('the same sentence is not told twice', () => {
  const twice = { ...story, turns: [turn('choice', 'You chose.'), turn('choice', 'You chose.')] };
  expect(
    points([...debrief(twice, end), ...otherReasons(twice, end)]).filter(text => text === 'You chose.'),
  ).toEqual(['You chose.']);
});

test('what was done well is told in other words than those that a reason quotes', () => {
  const span = { start: 0, end: 14, quote: 'your rivet talk' };
  const grade = gradeOf('your rivet talk', [], ['personal', 'way-out']);
  const [personal, wayOut] = grade.strengths;
  const both = {
    ...grade,
    strengths: [
      { ...personal!, ...span, what: 'It names “your rivet talk”.' },
      { ...wayOut!, start: 20, end: 30, quote: 'if you can', what: 'It leaves room with “if you can”.' },
    ],
  };
  const warm = reason('She answered because: “your rivet talk”.', {
    weight: 'main',
    strength: 'personal',
    quotes: ['your rivet talk'],
  });
  const one = {
    ...start,
    sent: [sent('x', [warm], { grade: both, answer: 'warm' })],
    turns: [turn('send', '')],
  };
  const blocks = debrief(one, end);
  const text = blocks.map(block => ('text' in block ? block.text : '')).join('\n');
  expect(text).toContain('if you can');
  expect(text.match(/your rivet talk/g)).toHaveLength(1);
});

test('it ends with what to take away and one thing done well', () => {
  expect(debrief(story, end).flatMap(block => (block.type === 'heading' ? [block.text] : []))).toEqual([
    end.title,
    'What happened, and why',
    'To take away',
    'Done well',
  ]);
});

test('what the story says of the day that was waited for is not said again by the person', () => {
  const day = reason('You wrote again after 3 days.', { topic: 'follow-up', about: 'day' });
  const texts = (turns: readonly Turn[]) => {
    const timed = { ...story, sent: [sent('First', []), sent('Second', [day])], turns };
    return points([...debrief(timed, end), ...otherReasons(timed, end)]);
  };
  expect(texts([turn('send', ''), turn('wait', 'You waited.'), turn('send', '')])).not.toContain(
    `Your second message: ${day.text}`,
  );
  expect(texts([turn('send', ''), turn('wait', ''), turn('send', '')])).toContain(
    `Your second message: ${day.text}`,
  );
});

test('what was planned well is not told when what was sent then must not be sent', () => {
  const insult = sent('You fool', [reason('An insult.', { weight: 'main', fault: 'hostile' })], {
    grade: gradeOf('You fool', ['hostile']),
  });
  const planned = {
    ...start,
    sent: [insult],
    turns: [turn('choice', 'You had a question.'), turn('send', '')],
  };
  expect(points([...debrief(planned, end), ...otherReasons(planned, end)])).not.toContain(
    'You had a question.',
  );
});

test('what was planned is not told, either, when what was sent has nothing of it', () => {
  const vague = sent('Hello', [generic('It was generic.')], { grade: gradeOf('Hello', ['generic']) });
  const planned = {
    ...start,
    sent: [vague],
    turns: [turn('choice', 'You had a question.'), turn('send', '')],
  };
  expect(points([...debrief(planned, end), ...otherReasons(planned, end)])).not.toContain(
    'You had a question.',
  );
});

test('a point of the ending that says what a reason says with its words is not among the first', () => {
  const personal = reason('She answered because of “fog”.', {
    weight: 'main',
    strength: 'personal',
    topic: 'personalise',
    quotes: ['fog'],
  });
  const turns = [turn('send', ''), turn('choice', 'You chose.'), turn('choice', 'You waited.')];
  const one = { ...start, sent: [sent('fog', [personal, reason('Away.')])], turns };
  expect(points(debrief(one, end))).not.toContain('It was about her.');
});

test('an early message is told with two reasons at most', () => {
  const many = [reason('One.'), reason('Two.'), reason('Three.')];
  const long = { ...story, sent: [sent('First', many), sent('Second', [])] };
  expect(points([...debrief(long, end), ...otherReasons(long, end)]).join()).not.toContain('Three.');
});

test('an ending does not claim what no message and no decision had', () => {
  const valued = { ...end, points: [{ text: 'She could use your figures.', topic: 'value' as const }] };
  const told = (one: Story) => points(debrief(one, valued));
  expect(told(story)).not.toContain('She could use your figures.');
  const grade = gradeOf('x', [], ['value']);
  expect(told({ ...story, sent: [sent('x', [], { grade })] })).toContain('She could use your figures.');
});

test('of several messages each reason says which one it is about', () => {
  const reasons = (text: string) => [reason(text, { weight: 'main', topic: 'follow-up' })];
  const three = {
    ...start,
    sent: [
      sent('First', reasons('She answered.'), { answer: 'warm' }),
      sent('Second', reasons('She asked back.')),
      sent('Third', reasons('She did not answer.'), { followUp: 1 }),
    ],
    turns: [turn('send', ''), turn('send', ''), turn('send', '')],
  };
  expect(points([...debrief(three, end), ...otherReasons(three, end)])).toEqual(
    expect.arrayContaining([
      'Your first message: She answered.',
      'Your second message: She asked back.',
      'Your follow-up: She did not answer.',
    ]),
  );
  const twice = { ...three, sent: three.sent.map((one, i) => ({ ...one, followUp: i })) };
  expect(points([...debrief(twice, end), ...otherReasons(twice, end)])).toContain(
    'Your second follow-up: She did not answer.',
  );
});

test('of one message nobody has to be told which it is', () => {
  const one = { ...start, sent: [sent('x', [reason('She answered.')])], turns: [turn('send', '')] };
  expect(points([...debrief(one, end), ...otherReasons(one, end)])).toContain('She answered.');
});

test('a story that begins with a follow-up calls it so', () => {
  const begun = {
    ...start,
    sent: [
      sent('First', [reason('She did not answer.')], { followUp: 1 }),
      sent('Second', [reason('She asked back.')], { followUp: 2 }),
    ],
    turns: [turn('send', ''), turn('send', '')],
  };
  const told = points([...debrief(begun, end), ...otherReasons(begun, end)]);
  expect(told).toContain('Your first follow-up: She did not answer.');
  expect(told).toContain('Your second follow-up: She asked back.');
});

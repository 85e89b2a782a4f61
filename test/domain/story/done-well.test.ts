import { expect, test } from 'vitest';
import type { FaultId, StrengthId } from '../../../src/domain/rubric.ts';
import { doneWell } from '../../../src/domain/story/done-well.ts';
import type { Sent, Story } from '../../../src/domain/story/story.ts';
import { gradeOf } from '../../helpers/stub-grader.ts';

const start: Story = { nodeId: 'write', stop: 'compose', day: 0, sent: [], flags: [], turns: [] };
const bad = { outcome: 'bad', title: 'The thread is closed' } as const;
const good = { outcome: 'good', title: 'Fair wind' } as const;

const sent = (
  faults: readonly FaultId[],
  strengths: readonly StrengthId[],
  more: Partial<Sent> = {},
): Sent => ({
  nodeId: 'write',
  text: 'You are a fool',
  grade: gradeOf('You are a fool', faults, strengths),
  day: 0,
  followUp: 0,
  answer: 'silence',
  reaction: null,
  ...more,
});

const well = (...given: Parameters<typeof doneWell>) => doneWell(...given).text;

test('what the best message does well comes before everything else', () => {
  const story = { ...start, sent: [sent([], ['thanks', 'value', 'personal']), sent([], ['thanks'])] };
  expect(well(story, bad)).toBe('This shows personal.');
});

test('a message that was mended comes before a greeting', () => {
  const story = { ...start, sent: [sent(['generic'], ['thanks'], { mendedFrom: 'dont-send' })] };
  expect(well(story, bad)).toContain('from “Do not send this” to “Revise it before you send it”');
});

test('a wait of the right length counts, one that is too short does not', () => {
  const after = (day: number): Story => ({
    ...start,
    sent: [sent(['generic'], []), sent(['empty-follow-up'], [], { day, followUp: 1 })],
  });
  expect(well(after(9), bad)).toContain('You gave it 9 days');
  expect(well(after(3), bad)).not.toContain('3 days');
});

test('an answer that was right on the way counts, with what it teaches', () => {
  const story = { ...start, sent: [sent(['hostile'], ['thanks'])], learned: ['A stranger may be asked.'] };
  expect(well(story, bad)).toMatch(/right: “A stranger may be asked\.”$/);
});

test('a courteous touch is better than nothing, unless a fault speaks of the same words', () => {
  const polite = sent(['big-ask'], ['thanks']);
  expect(well({ ...start, sent: [polite] }, bad)).toBe('This shows thanks.');
  const silent = polite.grade.strengths.map(one => ({ ...one, untold: true as const }));
  const story = { ...start, sent: [{ ...polite, grade: { ...polite.grade, strengths: silent } }] };
  expect(well(story, bad)).toContain('You kept to 4 words, and you did not send a second');
});

test('few words that press or shout are not praised for being few', () => {
  for (const fault of ['pressure', 'shouting', 'unprofessional'] as const)
    expect(well({ ...start, sent: [sent([fault], [])] }, bad)).not.toContain('You kept to');
});

test('where nothing was done well the line is true of that ending', () => {
  const two = { ...start, sent: [sent(['hostile'], []), sent(['hostile'], [])] };
  expect(well(two, bad)).toContain('“The thread is closed”');
  expect(well(two, good)).toContain('“Fair wind”');
  expect(well(start, good)).toContain('sent nothing to be sorry for');
  expect(well(start, bad)).toContain('“The thread is closed”');
});

test('a word or two are no achievement', () => {
  const curt = { ...start, sent: [sent(['generic'], [], { text: 'Hi' })] };
  expect(well(curt, bad)).toContain('“The thread is closed”');
});

test('words that were told already are not quoted again', () => {
  const story = { ...start, sent: [sent([], ['personal'])] };
  expect(well(story, good, ['You are a fool'])).toBe(
    'You needed only 4 words, which leaves the reader time to answer.',
  );
  const long = { ...start, sent: [sent([], ['personal'], { text: 'word '.repeat(90) })] };
  expect(well(long, good, ['You are a fool'])).toBe('You looked at who the reader is before you wrote.');
});

test('a message that must not be sent is praised neither for its greeting nor for being short', () => {
  const advance = { ...start, sent: [sent(['personal-advance'], ['thanks'])] };
  expect(well(advance, bad)).toContain('“The thread is closed”');
});

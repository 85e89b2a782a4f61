import { expect, test } from 'vitest';
import type { When } from '../../../src/domain/scenario/node.ts';
import { holds } from '../../../src/domain/story/guard.ts';
import type { Sent, Story } from '../../../src/domain/story/story.ts';
import { gradeOf } from '../../helpers/stub-grader.ts';

const sent = (over: Partial<Sent> = {}): Sent => ({
  nodeId: 'write',
  text: 'x',
  grade: gradeOf('x', ['generic'], ['thanks', 'purpose']),
  day: 2,
  followUp: 0,
  answer: 'silence',
  reaction: null,
  ...over,
});

const story = (over: Partial<Story> = {}): Story => ({
  nodeId: 'here',
  stop: 'reading',
  day: 10,
  sent: [sent()],
  flags: ['tested'],
  turns: [],
  ...over,
});

const nothing = story({ sent: [], flags: [] });

const table: [string, When, boolean, boolean][] = [
  ['an empty guard always', {}, true, true],
  ['the verdict of the last message', { verdict: ['revise', 'send'] }, true, false],
  ['another verdict', { verdict: ['send'] }, false, false],
  ['one of its faults', { fault: ['pressure', 'generic'] }, true, false],
  ['a fault it does not have', { fault: ['pressure'] }, false, false],
  ['all of its strengths', { strengths: ['thanks', 'purpose'] }, true, false],
  ['a strength it lacks', { strengths: ['thanks', 'value'] }, false, false],
  ['the last answer', { answer: ['silence'] }, true, false],
  ['another answer', { answer: ['warm'] }, false, false],
  ['follow-ups at most', { followUpsAtMost: 0 }, true, true],
  ['follow-ups at least', { followUpsAtLeast: 1 }, false, false],
  ['days since the last message at least', { daysSinceLastAtLeast: 8 }, true, true],
  ['days since the last message at most', { daysSinceLastAtMost: 7 }, false, false],
  ['a flag', { flag: 'tested' }, true, false],
  ['all fields together', { flag: 'tested', answer: ['warm'] }, false, false],
];

for (const [name, when, after, before] of table)
  test(`a guard holds for ${name}`, () => {
    expect(holds(when, story())).toBe(after);
    expect(holds(when, nothing)).toBe(before);
  });

test('a branch without a guard always holds', () => {
  expect(holds(undefined, nothing)).toBe(true);
});

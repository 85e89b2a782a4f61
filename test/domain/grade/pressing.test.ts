import { expect, test } from 'vitest';
import { grade } from '../../../src/domain/grade/grade.ts';

const situation = {
  kind: 'follow-up',
  followUp: 1,
  daysSinceLast: 12,
  recipient: {
    name: 'Maria Keller',
    headline: 'Bridge engineer',
    company: 'Norrail',
    about: 'Steel bridges, paint and winter.',
    activity: ['Post: Painting a bridge in winter'],
    shared: [],
  },
} as const;

const GOOD =
  'Hi Maria, I wrote two weeks ago about your post on painting a bridge in winter. We have now tested your primer on two beams and can share the numbers.';

const pressureIn = (sentence: string): boolean =>
  grade(`${GOOD} ${sentence}`, situation).faults.some(one => one.id === 'pressure');

test.each([
  'Why have you not answered me?',
  'I expect a reply by Friday.',
  'You did not even answer my first message.',
  'You owe me an answer.',
  'A reply would be common courtesy.',
  'Please get back to me by Thursday at the latest.',
  'Do not keep me waiting.',
  'I must say I am disappointed that you have not replied.',
  'If I do not hear from you I will call your office.',
])('one pressing sentence in a good follow-up is told: %s', sentence => {
  expect(pressureIn(sentence)).toBe(true);
});

test.each([
  'No hurry at all.',
  'You do not owe me an answer.',
  'I do not expect a reply.',
  'The application closes on 3 May, so I am writing now.',
  'If I do not hear from you, I will not write again.',
  'Registration for the workshop ends on Monday, in case you would like to come.',
])('a deadline of something else, or a way out, does not press: %s', sentence => {
  expect(pressureIn(sentence)).toBe(false);
});

test('the better wording keeps to the matter of the message', () => {
  const { faults } = grade(`${GOOD} I expect a reply by Friday.`, situation);
  const { fix } = faults.find(one => one.id === 'pressure')!;
  expect(fix).toContain('I expect a reply by Friday');
  expect(fix).toContain('Painting a bridge in winter');
});

import { expect, test } from 'vitest';
import { read } from '../../../src/domain/grade/reading.ts';
import { swapsIn } from '../../../src/domain/grade/swaps.ts';

const recipient = {
  name: 'Marcelo Rego',
  headline: 'Structural engineer, timber',
  company: 'Rego Estruturas',
  about: 'I calculate what carpenters already know. Curitiba.',
  activity: ['Post: A gym roof in eucalyptus', 'Post: We open applications on 1 March'],
  shared: [],
};

const swapped = (text: string): readonly string[] => {
  const reading = read(text, { recipient });
  return swapsIn(reading)
    .flat()
    .map(at => reading.message.tokens[at]!.lower);
};

test.each([
  ['Hello Marcelo, your gym roof in bamboo is beautiful.', 'bamboo'],
  ['Hello Marcelo, I read that your applications open on 1 May.', 'may'],
])('a word that stands where the profile has another is found: %s', (text, word) => {
  expect(swapped(text)).toEqual([word]);
});

test.each([
  'Hello Marcelo, your gym roof in eucalyptus is beautiful.',
  'Hello Marcelo, your post is beautiful. We built a gym roof in bamboo.',
  'Hello Marcelo, your post is beautiful and I built a gym roof in bamboo.',
  'Hello Marcelo, which roof in your list would you build again?',
])('the right word, and what the sender says of themself, are no swap: %s', text => {
  expect(swapped(text)).toEqual([]);
});

test('without a profile there is nothing to hold a word against', () => {
  expect(swapsIn(read('Hello, your gym roof in bamboo is beautiful.', {})).flat()).toEqual([]);
});

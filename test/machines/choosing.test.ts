import { expect, test } from 'vitest';
import { goOn, type TestApp, testApp } from '../helpers/app.ts';

const optionOf = (app: TestApp, label: string) => {
  const { input } = app.view();
  return input.type === 'choose' ? input.options.find(option => option.label === label) : undefined;
};

test('a list of scenarios says of each what it is, how long it takes, and how far one has come', () => {
  const app = testApp({ finished: ['follow-up-silent-week'] });
  app.choose('Practise');
  expect(optionOf(app, 'The silent week')).toEqual({
    label: 'The silent week',
    detail: 'You write, nobody answers. When to write again, and what.',
    notes: ['follow-up', '9 min', 'done'],
  });
  app.choose('The slope that did not slide');
  goOn(app);
  app.send({ type: 'command.given', command: 'back' });
  app.choose('Practise');
  expect(optionOf(app, 'The slope that did not slide')?.notes?.at(-1)).toBe('begun');
});

test('exercises that train the same stand together', () => {
  const app = testApp();
  app.choose('Rewrite');
  const { input } = app.view();
  const topics = input.type === 'choose' ? input.options.map(({ notes }) => notes?.[0]) : [];
  const changes = topics.filter((topic, index) => topic !== topics[index - 1]);
  expect(changes).toHaveLength(new Set(topics).size);
});

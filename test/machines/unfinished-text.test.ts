import { expect, test } from 'vitest';
import { command, enter, goOn, testApp, textOf, type } from '../helpers/app.ts';
import { content } from '../helpers/session.ts';

test('going back never destroys what was typed, in any field', () => {
  const first = testApp({ content, learner: null });
  goOn(first);
  type(first, 'Ad');
  command(first, 'back');
  goOn(first);
  expect(textOf(first)).toBe('Ad');
  type(first, 'a');
  enter(first);
  expect(first.facts.at(-1)).toMatchObject({ type: 'learner.described', name: 'Ada' });

  const app = testApp({ content });
  command(app, 'ask');
  type(app, 'how many emo');
  command(app, 'back');
  command(app, 'ask');
  expect(textOf(app)).toBe('how many emo');
  type(app, 'ji?');
  enter(app);
  app.choose('Ask something else');
  expect(textOf(app)).toBe('');
});

test('a draft to check and its reader stay until the draft is dealt with, in memory alone', () => {
  const app = testApp({ content });
  app.choose('Check a draft');
  app.choose('A first message');
  type(app, 'Mei Lin');
  command(app, 'back');
  app.choose('A first message');
  expect(textOf(app)).toBe('Mei Lin');
  enter(app);
  type(app, 'Dear Mei');
  command(app, 'back');
  expect(textOf(app)).toBe('Mei Lin');
  enter(app);
  expect(textOf(app)).toBe('Dear Mei');
  for (const _ of ['to the reader', 'to the kind', 'home']) command(app, 'back');
  expect(app.view().title).toBe('Rapport');
  app.choose('Check a draft');
  app.choose('A first message');
  expect(textOf(app)).toBe('Mei Lin');
  enter(app);
  expect(textOf(app)).toBe('Dear Mei');
  expect(JSON.stringify(app.view().blocks)).toContain('not kept');
  expect([app.drafts.size, app.facts]).toEqual([0, []]);
  enter(app);
  app.choose('Done');
  app.choose('Check a draft');
  app.choose('A first message');
  expect(textOf(app)).toBe('');
});

import { expect, test } from 'vitest';
import { command, enter, testApp, textOf, type } from '../helpers/app.ts';
import { content } from '../helpers/session.ts';

test('going back never destroys what was typed, in any field', () => {
  const app = testApp({ content });
  command(app, 'ask');
  type(app, 'how many emo');
  command(app, 'back');
  command(app, 'ask');
  expect(textOf(app)).toBe('how many emo');
  expect([...app.drafts]).toEqual([['question', 'how many emo']]);
  type(app, 'ji?');
  enter(app);
  expect(app.drafts.size).toBe(0);
  app.choose('Ask something else');
  expect(textOf(app)).toBe('');
});

test('a draft to check and its reader stay until the draft is dealt with, in memory alone', () => {
  const app = testApp({ content });
  app.choose('Check a draft');
  app.choose('A first message');
  app.choose('Who reads it');
  type(app, 'Mei Lin');
  command(app, 'ask');
  command(app, 'back');
  expect(textOf(app)).toBe('Mei Lin');
  enter(app);
  app.choose('Write the message');
  type(app, 'Dear Mei');
  for (const _ of ['to the details', 'to the kind', 'home']) command(app, 'back');
  expect(app.view().title).toBe('Rapport');
  app.choose('Check a draft');
  app.choose('A first message');
  app.choose('Who reads it');
  expect(textOf(app)).toBe('Mei Lin');
  enter(app);
  app.choose('Write the message');
  expect(textOf(app)).toBe('Dear Mei');
  expect(JSON.stringify(app.view().blocks)).toContain('not kept');
  expect([app.drafts.size, app.facts]).toEqual([0, []]);
  enter(app);
  app.choose('Done');
  app.choose('Check a draft');
  app.choose('A first message');
  app.choose('Who reads it');
  expect(textOf(app)).toBe('');
  enter(app);
  app.choose('Write the message');
  expect(textOf(app)).toBe('');
});

test('a question that was left half-written stands there again at the next start, and Home tells it', () => {
  const app = testApp({ content, drafts: { question: 'how many emoji may I' } });
  expect(JSON.stringify(app.view().input)).toContain('your question: “how many emoji may I”');
  command(app, 'ask');
  expect(textOf(app)).toBe('how many emoji may I');
});

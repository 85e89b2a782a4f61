import { expect, test } from 'vitest';
import { command, enter, goOn, testApp, textOf, type } from '../helpers/app.ts';
import { content } from '../helpers/session.ts';

/** An app in the tiny scenario, where a profile can be read. */
function playing() {
  const app = testApp({ content, finished: ['x', 'y'] });
  app.choose('Practise');
  app.choose('A letter to Mei');
  return app;
}

test.each(['help', 'profile'] as const)('the tutor can be asked from "%s", and leads back to it', over => {
  const app = playing();
  const story = app.view();
  command(app, over);
  const page = app.view();
  expect(page.commands).toContain('ask');
  command(app, 'ask');
  expect(app.view().title).toBe('Ask the tutor');
  command(app, 'help');
  expect(app.view().title).toBe('Help');
  command(app, 'back');
  expect(app.view().title).toBe('Ask the tutor');
  type(app, 'how many emoji?');
  enter(app);
  app.choose('Go back to where you were');
  expect(app.view()).toEqual(page);
  goOn(app);
  expect(app.view()).toEqual(story);
});

test('asking from the help of the tutor goes back to the question', () => {
  const app = playing();
  const story = app.view();
  command(app, 'ask');
  type(app, 'how many');
  command(app, 'help');
  command(app, 'ask');
  expect(app.view().title).toBe('Ask the tutor');
  expect(textOf(app)).toBe('how many');
  command(app, 'back');
  expect(app.view()).toEqual(story);
});

import { expect, test } from 'vitest';
import type { Settings } from '../../src/domain/settings.ts';
import { testApp } from '../helpers/app.ts';

/** The settings screen, with everything that was saved. */
function openSettings() {
  const saved: Settings[] = [];
  const app = testApp({}, undefined, settings => saved.push(settings));
  const { choose } = app;
  choose('Settings');
  return { app, saved, choose };
}

test('a folder of content is added and removed on the screen, and kept', () => {
  const { app, saved, choose } = openSettings();
  choose('Content of your own');
  choose('Add a folder');
  app.send({ type: 'intent.made', intent: { type: 'text.submitted', text: ' /home/ann/stories ' } });
  expect(saved.at(-1)?.contentPacks).toEqual(['/home/ann/stories']);
  expect(app.view().notice?.text).toBe('This counts from the next start on.');
  choose('Remove /home/ann/stories');
  expect(saved.at(-1)?.contentPacks).toEqual([]);
  choose('Back');
  expect(app.view().title).toBe('Settings');
});

test('no folder is added for an empty line, and none twice', () => {
  const { app, saved, choose } = openSettings();
  choose('Content of your own');
  for (const text of ['/a', '', '/a']) {
    choose('Add a folder');
    app.send({ type: 'intent.made', intent: { type: 'text.submitted', text } });
  }
  expect(saved.at(-1)?.contentPacks).toEqual(['/a']);
});

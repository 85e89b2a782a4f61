import { expect, test } from 'vitest';
import { playPlain } from '../helpers/plain.ts';

test('a first run leads through the name and the goal into the first scenario and its debrief', async () => {
  const lines = ['', 'Ada', '2', '1', '', '', 'Dear Wanjiru, hello.', '.', '1', '', '2', '9'];
  const { text, app } = await playPlain(lines, { learner: null });
  expect(text).toContain('Welcome to Rapport');
  expect(text).toContain('## The bus counter of Nairobi');
  expect(text).toContain('== What happened, and why ==');
  expect(app.facts).toContainEqual(expect.objectContaining({ type: 'session.ended', left: 'finished' }));
  expect(app.quits()).toBe(1);
});

test('the end of the input leaves the program and keeps a half-written message', async () => {
  const lines = ['', 'Ada', '2', '1', '', '', 'Dear Wanjiru,', 'I am in the mid'];
  const { app } = await playPlain(lines, { learner: null });
  expect(app.quits()).toBe(1);
  expect([...app.drafts.values()]).toEqual(['Dear Wanjiru,\nI am in the mid']);
});

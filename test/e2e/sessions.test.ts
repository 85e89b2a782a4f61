import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Rewrite } from '../../src/domain/scenario/rewrite.ts';
import { KEY } from '../helpers/pty.ts';
import { newHome, playUntil, startRapport } from '../helpers/rapport.ts';

const rewrites: Rewrite[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'dist', 'content', 'rewrites.json'), 'utf8'),
);
const HOME = /What would you like to do\?/;

test('a newcomer is greeted, gives a name and a goal, and is in a story', { timeout: 30_000 }, async () => {
  const rapport = startRapport();
  await rapport.at('What do you want most?', 'Ana', KEY.enter);
  await rapport.choose('Find a job');
  await rapport.until('You write to:');
  rapport.press(KEY.escape);
  await rapport.until('Good to see you, Ana');
  expect(rapport.text()).toContain('Continue where you left off');
  expect(await rapport.leave()).toBe(130);
});

test('a first run that is killed comes back with the name', { timeout: 30_000 }, async () => {
  const first = startRapport({ rows: 20, columns: 60 });
  await first.at('What do you want most?', 'Zoë', KEY.enter);
  await first.until(/Your name +Zoë/);
  first.kill('SIGKILL');
  await first.ended;
  const again = startRapport({ home: first.home, rows: 20, columns: 60 });
  await again.at('› Zoë', ' K', KEY.tab, KEY.enter);
  await again.at('You write to:', KEY.escape);
  await again.until('Good to see you, Zoë K');
  await again.leave();
});

test('a scenario is played to its debrief and back to Home', { timeout: 60_000 }, async () => {
  const rapport = startRapport({ args: ['practice', 'first-contact-shared-field', '--seed', '7'] });
  const seen = await playUntil(rapport, HOME, {
    message:
      'Dear Grace,\n\nyour post on bus counters stayed with me: I count passengers too.\n\nMay I ask how you began? If there is no time, that is fine. Thank you!',
    prefer: /^(Send|None|Finish|Leave)/,
  });
  expect(seen).toContain('You write to:');
  expect(seen).toMatch(/of 100/);
  expect(await rapport.leave()).toBe(130);
});

test('a quiz is answered to its summary', { timeout: 60_000 }, async () => {
  const rapport = startRapport({ args: ['quiz', 'length', '--count', '3', '--seed', '3'] });
  const seen = await playUntil(rapport, HOME, { message: '', prefer: /^Finish/ });
  expect(seen).toContain('Question 3 of 3');
  expect(seen).toMatch(/✓ Right|✗ Not quite/);
  await rapport.leave();
});

test('a rewrite fails, and a better one passes', { timeout: 30_000 }, async () => {
  const exercise = rewrites.find(({ id }) => id === 'generic-turret-clock')!;
  const rapport = startRapport({ args: ['rewrite', exercise.id] });
  await playUntil(rapport, /How do you want to start/, { message: '' });
  await rapport.choose('Rewrite it straight away');
  await rapport.until('Your version');
  rapport.paste(exercise.samples[0]!.text);
  rapport.press(KEY.enter);
  await rapport.until(/Revise it before you send it|Do not send this/);
  await playUntil(rapport, /And now\?/, { message: '' });
  await rapport.choose('Write it again');
  await rapport.until('Your version');
  rapport.press(KEY.ctrl('a'));
  for (let row = 0; row < 40; row += 1) rapport.press(KEY.up);
  for (let row = 0; row < 40; row += 1) rapport.press(KEY.ctrl('x'));
  await rapport.until(/ 0 words/);
  rapport.paste(exercise.models[0]!.text);
  rapport.press(KEY.enter);
  await rapport.until('Ready: send it');
  await rapport.leave();
});

describe('asking', () => {
  test('from a half-written message leads back to the same words', { timeout: 30_000 }, async () => {
    const exercise = rewrites[0]!;
    const rapport = startRapport({ args: ['rewrite', exercise.id] });
    await playUntil(rapport, /How do you want to start/, { message: '' });
    await rapport.choose('Rewrite it straight away');
    await rapport.at('Your version', 'Half a sent');
    await rapport.at('Half a sent', KEY.ctrl('t'));
    await rapport.at('Your question', 'How long should a message be?', KEY.enter);
    await rapport.until('How long a message may be');
    rapport.press(KEY.escape);
    await rapport.at('Half a sent', 'ence');
    await rapport.until('Half a sentence');
    await rapport.leave();
  });
});

describe('what was written survives', () => {
  const startWriting = async (home: string) => {
    const rapport = startRapport({ home, args: ['rewrite', 'generic-turret-clock'] });
    await playUntil(rapport, /How do you want to start/, { message: '' });
    await rapport.choose('Rewrite it straight away');
    await rapport.until('Your version');
    rapport.press('Dear Oswald, the clock in your');
    await rapport.until('the clock in your');
    return rapport;
  };
  const resume = async (home: string) => {
    const rapport = startRapport({ home, args: ['rewrite', 'generic-turret-clock'] });
    await rapport.until('Dear Oswald, the clock in your');
    rapport.press(' tower');
    await rapport.until('the clock in your tower');
    await rapport.leave();
  };

  test('Ctrl+C in mid-sentence', { timeout: 30_000 }, async () => {
    const home = newHome();
    const rapport = await startWriting(home);
    expect(await rapport.leave()).toBe(130);
    await resume(home);
  });

  test('kill -9', { timeout: 30_000 }, async () => {
    const home = newHome();
    const rapport = await startWriting(home);
    rapport.kill('SIGKILL');
    expect((await rapport.ended).signal).toBe(9);
    await resume(home);
  });

  test('a closed window', { timeout: 30_000 }, async () => {
    const home = newHome();
    const rapport = await startWriting(home);
    rapport.kill('SIGHUP');
    expect((await rapport.ended).code).toBe(129);
    await resume(home);
  });
});

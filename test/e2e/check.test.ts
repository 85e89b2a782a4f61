import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KEY } from '../helpers/pty.ts';
import { newHome, startRapport } from '../helpers/rapport.ts';
import { run } from '../helpers/run.ts';

test('without a file the message is written in the composer and judged as the command line says', {
  timeout: 60_000,
}, async () => {
  const home = newHome();
  const profile = join(home, 'rosa.txt');
  writeFileSync(profile, 'Rosa Blum, baker\nBakes rye.');
  const rapport = startRapport({
    home,
    args: ['check', '--to', profile, '--follow-up', '3', '--kind', 'follow-up'],
  });
  await rapport.until('Write or paste your message.');
  rapport.press('Hi Rosa, did you find the time to read what I wrote about rye?');
  await rapport.until('about rye?');
  rapport.press(KEY.enter);
  await rapport.until('Do not send this');
  expect(await rapport.leave()).toBe(130);
});

test('Home judges a draft as the command line does that is told the same', { timeout: 60_000 }, async () => {
  const home = newHome();
  const profile = 'Rosa Blum, baker\nCompany: Rye & Co\nActivity:\n- Post: Rye in winter';
  const draft = 'Hi Rosa, I am just bumping this. Your post on rye in winter was good!!!';
  const [to, file] = [join(home, 'rosa.txt'), join(home, 'draft.txt')];
  writeFileSync(to, profile);
  writeFileSync(file, draft);
  const told = ['--to', to, '--kind', 'follow-up', '--follow-up', '2', '--days', '3', '--channel', 'note'];
  const { out } = await run(['check', file, ...told]);

  const rapport = startRapport({ home, args: ['rewrite', 'generic-turret-clock'] });
  await rapport.at('Esc back', KEY.escape);
  await rapport.choose('Check a draft');
  await rapport.choose('A follow-up');
  await rapport.choose('Which follow-up');
  await rapport.until(/Which follow-up +the second/);
  await rapport.choose('Days since');
  await rapport.at('How many days ago', '3', KEY.enter);
  await rapport.choose('It is sent as');
  await rapport.until('a connection request');
  await rapport.choose('Who reads it');
  await rapport.until('Who will read it?');
  rapport.paste(profile);
  await rapport.at('Rye in winter', KEY.enter);
  await rapport.until('Known of who reads it: Rosa Blum: headline');
  await rapport.choose('Write the message');
  await rapport.until('0/300');
  rapport.paste(draft);
  // Marked while it is written.
  await rapport.at('[1] writing again too soon', KEY.enter);
  await rapport.until(/\d+ of 100/);
  const [verdict, , band, score] = /(\w[\w ]+\w) {2,}(\w[\w ]+) · (\d+) of 100/.exec(rapport.text())!;
  expect(verdict).toContain('Revise it before you send it');
  expect(out).toContain(`${band}, ${score} of 100`);
  expect(await rapport.leave()).toBe(130);
});

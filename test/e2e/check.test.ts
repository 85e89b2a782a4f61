import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KEY } from '../helpers/pty.ts';
import { newHome, startRapport } from '../helpers/rapport.ts';

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
  await rapport.until('And now?');
  rapport.press(KEY.pageUp);
  await rapport.until('Do not send this');
  expect(await rapport.leave()).toBe(130);
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../helpers/run.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

test.each([
  [['quizz'], 'There is no command "quizz".', 'Did you mean "rapport quiz"?'],
  [['contnet', 'check'], 'There is no command "contnet".', 'Did you mean "rapport content check"?'],
  [['content', 'chek'], 'There is no command "content chek".', 'Did you mean "rapport content check"?'],
  [['xyz'], 'There is no command "xyz".', 'See "rapport --help" for all commands.'],
  [['quiz', '--cuont', '3'], 'There is no option "--cuont".', 'Did you mean "--count"?'],
  [['quiz', '--count'], '"--count" needs a value.', 'Write --count <n>.'],
  [['quiz', '--plain=yes'], '"--plain" takes no value.', 'See "rapport quiz --help".'],
  [['quiz', '--count', 'ten'], '--count cannot be "ten".', 'Use a whole number from 1 to 200.'],
  [['--seed', '-1', 'quiz'], '"--seed" needs a value.', 'Write --seed <n>.'],
  [['--seed=1.5', 'quiz'], '--seed cannot be "1.5".', 'Use a whole number from 0 to 2147483647.'],
  [['quiz', 'emoji', 'length'], '"length" is one argument too many.', 'See "rapport quiz --help".'],
  [
    ['practice', 'first-contct'],
    'There is no scenario "first-contct".',
    /Did you mean "first-contact-[a-z-]+"\?/,
  ],
  [['quiz', 'emojis'], 'There is no quiz topic "emojis".', 'Did you mean "emoji"?'],
  [['rewrite', 'zzz'], 'There is no rewrite "zzz".', '"rapport rewrite" without an id shows all'],
  [['rules', 'presure'], 'There is no rule "presure".', 'Did you mean "pressure"?'],
  [['check', '/nowhere.txt'], 'There is no such file.', 'Check the path and the permissions.'],
  [['check', '--kind', 'folow-up', '/dev/null'], '--kind cannot be "folow-up".', 'Did you mean "follow-up"?'],
  [
    ['content', 'check', '/nowhere'],
    'There is no such content folder.',
    'Check the path, or make the folder first.',
  ],
  [
    ['--content', '/nowhere', 'practice'],
    'There is no such content folder.',
    'Check the path, or make the folder first.',
  ],
  [['ask', '--batch', '/nowhere'], 'There is no such file.', 'Check the path and the permissions.'],
  [['ask', '--batch', '/'], 'This is a folder, not a file', ''],
  [['check', '/'], 'This is a folder, not a file', ''],
  [['version'], 'There is no command "version".', 'Did you mean "rapport --version"?'],
  [['check', ''], 'The name of a file is empty.', 'Name a file'],
  [['check', '--to', '', '/dev/null'], 'The name of a file is empty.', 'Name a file'],
  [['check', '--batch', ''], 'The name of a file is empty.', 'Name a file'],
  [['check', '--batch', '/dev/null', '--to', 'x'], '--to does nothing beside --batch.', 'Leave it out'],
  [
    ['check', '--batch', '/dev/null', '--format', 'json'],
    '--format does nothing beside --batch.',
    'Leave it out',
  ],
  [['ask'], 'There is no question.', 'Write it behind "rapport ask".'],
])('%j says what is wrong and what to do, with exit code 2', async (argv, problem, remedy) => {
  const { code, out, err } = await run(argv);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(problem);
  expect(err).toMatch(remedy);
});

test('what was typed cannot reach the terminal as an escape sequence', async () => {
  const { err } = await run(['\u001b[31mred\u001b]0;title\u0007']);
  expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});

const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

test('nothing that a pack, the settings or a file name hold reaches the terminal as an escape sequence', async () => {
  const home = temporaryFolder();
  const pack = join(home, 'pack');
  mkdirSync(pack);
  writeFileSync(join(pack, 'a.yaml'), 'format: 1\nkind: practice\nid: "ev\\e[31m"\n"\\e[2Jfield\\x9b": 1\n');
  writeFileSync(join(pack, 'b\u001b]0;title\u0007\nb.yaml'), 'format: 1\nkind: "\\e[31m"\n');
  writeFileSync(join(home, 'settings.json'), '{"\\u001b[31mtheme": "\\u001b[2J", "theme": "\\u001b[2J"}');
  const gift = join(home, 'q\u001b[31m.gift');
  writeFileSync(gift, 'Which? {=one ~two\u001b[2J\u009b}\n\nHow? {#3}\n');
  for (const argv of [
    ['content', 'check', pack],
    ['content', 'stats', pack],
    ['doctor', '--content', pack],
    ['practice', '--content', pack],
    ['content', 'import', gift, '--topic', 'emoji'],
  ]) {
    const { out, err } = await run(argv, { env: { RAPPORT_HOME: home } });
    expect(out + err, argv.join(' ')).not.toMatch(OBEYED);
    expect(out + err, argv.join(' ')).not.toMatch(/\n(?:b\.yaml)/);
  }
});

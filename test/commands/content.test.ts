import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { QUIZ, SCENARIO } from '../helpers/content.ts';
import { run } from '../helpers/run.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

/** A folder with one file in it. */
function packWith(name: string, text: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), text);
  return folder;
}

test('a folder is checked: every problem with line and remedy, exit code 1', async () => {
  const folder = packWith('small.yaml', SCENARIO.replace('takeAway: Ask small.', 'takeaway: Ask small.'));
  const { code, out, err } = await run(['content', 'check', folder]);
  expect(code).toBe(1);
  const file = join(folder, 'small.yaml');
  const line = SCENARIO.split('\n').findIndex(one => one.includes('Ask small')) + 1;
  expect(out).toContain(
    `${file}:${line}  There is no field "nodes.good.takeaway".  Did you mean "takeAway"?\n`,
  );
  expect(err).toBe('1 file, 2 problems.\n');
});

test('one file is checked alone, and so named; it is no folder of content', async () => {
  const folder = packWith('small.yaml', SCENARIO);
  writeFileSync(join(folder, 'other.yaml'), 'format: 1');
  const file = join(folder, 'small.yaml');
  expect(await run(['content', 'check', file])).toMatchObject({ err: '1 file, 2 problems.\n' });
  const { code, out } = await run(['content', 'check', join(folder, 'other.yaml')]);
  expect([code, out]).toEqual([1, expect.stringContaining(`${join(folder, 'other.yaml')}:1  `)]);
  expect(await run(['--content', file, 'practice'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('This is a file, not a folder'),
  });
});

test('the visits of random play are told on request', async () => {
  const { out } = await run(['content', 'check', '--plays', packWith('small.yaml', SCENARIO)]);
  expect(out).toContain('small: 1000 plays, 0 without an end');
  expect(out).toMatch(/hello\s+1000/);
});

test('the figures of a folder are told as text and as JSON', async () => {
  const folder = packWith('follow-up.yaml', QUIZ);
  expect((await run(['content', 'stats', folder])).out).toContain('7 questions');
  expect(JSON.parse((await run(['content', 'stats', '--json', folder])).out)).toMatchObject({
    practice: 0,
    questions: 7,
    rewrites: 0,
    topics: 0,
  });
});

test('files that cannot be counted are told, not counted as nothing', async () => {
  const folder = packWith('notes.yaml', 'no fields');
  const { out, err } = await run(['content', 'stats', folder]);
  expect(out).toContain('0 questions');
  expect(err).toBe(`1 file could not be read: rapport content check ${folder}\n`);
});

test('a new file is made from an example, never over another one', async () => {
  const folder = temporaryFolder();
  const again = () => run(['content', 'new', 'practice', 'my-story', '--into', folder]);
  const file = join(folder, 'practice', 'my-story.yaml');
  expect(await again()).toMatchObject({ code: 0, out: `${file}\n` });
  expect(readFileSync(file, 'utf8')).toContain('id: my-story');
  writeFileSync(file, 'mine');
  expect(await again()).toMatchObject({
    code: 2,
    err: expect.stringContaining('There is a file of this name already.'),
  });
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test.each([
  [['content', 'new', 'practise', 'x'], 'Did you mean "practice"?'],
  [['content', 'new', 'practice', '../evil'], '"../evil" cannot be an id.'],
  [['content', 'new', 'quiz', 'emojis'], 'Did you mean "emoji"?'],
  [['content', 'new', 'practice'], '<id> is missing.'],
  [['content', 'graph', 'first-contct'], 'Did you mean "first-contact'],
  [['content', 'play', 'first-contact-shared-field', '--from', 'hallo'], 'Did you mean "hello"?'],
  [
    ['content', 'play', 'first-contact-shared-field', '--from', 'reaction'],
    'a message must have been sent before',
  ],
  [['content', 'schema', 'quizz'], 'Did you mean "quiz"?'],
  [['content', 'export', 'gft'], 'Did you mean "gift"?'],
  [['content', 'export', 'twee'], '<id> is missing.'],
  [['content', 'export', 'gift', 'emojis'], 'Did you mean "emoji"?'],
  [['content', 'import', '/dev/null'], '--topic is missing.'],
  [['content', 'import', '/dev/null', '--topic', 'emoji'], 'No question could be read.'],
])('%j is told what to do', async (argv, told) => {
  const { code, err } = await run(argv);
  expect(code).toBe(2);
  expect(err).toContain(told);
});

test('a scenario is drawn as Mermaid into a pipe and as a tree on request', async () => {
  const pack = packWith('small.yaml', SCENARIO);
  expect((await run(['content', 'graph', 'small', '--content', pack])).out).toContain('flowchart TD');
  expect((await run(['content', 'graph', 'small', '--content', pack, '--format', 'tree'])).out).toBe(
    'A small one\n\nhello (say)\nwrite (compose)\nreaction (react)\n├─ warm -> good (end, good)\n└─ silence -> bad (end, bad)\n',
  );
});

test('a scenario is played from any node and nothing of it is kept', async () => {
  const [home, pack] = [temporaryFolder(), packWith('small.yaml', SCENARIO)];
  const argv = ['content', 'play', 'small', '--from', 'write', '--content', pack];
  const { code, out } = await run(argv, { input: 'Dear Rosa,\n', env: { RAPPORT_HOME: home } });
  expect(code).toBe(0);
  expect(out).toContain('Write to her.');
  expect(out).not.toContain('Meet Rosa.');
  expect(existsSync(join(home, 'rapport.db'))).toBe(false);
});

test('the schemas are printed one by one or written into a folder', async () => {
  const folder = join(temporaryFolder(), 'schemas');
  const { out } = await run(['content', 'schema', '--into', folder]);
  expect(out.trim().split('\n')).toHaveLength(4);
  const printed = await run(['content', 'schema', 'quiz']);
  expect(readFileSync(join(folder, 'quiz.schema.json'), 'utf8')).toBe(printed.out);
});

test('a quiz goes out as GIFT and comes back as a quiz file that the check reads', async () => {
  const pack = packWith('follow-up.yaml', QUIZ);
  const { out: gift } = await run(['content', 'export', 'gift', 'follow-up', '--content', pack]);
  expect(gift).toContain('::fu-single::');
  const file = join(temporaryFolder(), 'questions.gift');
  writeFileSync(
    file,
    '::one::Which?{=this#It is right.~that#It is not.####Remember this.}\n\nNot a question\n',
  );
  const { code, out, err } = await run(['content', 'import', file, '--topic', 'emoji']);
  expect(code).toBe(1);
  expect(err).toContain(`${file}:3  The question has no answers in { }.`);
  const back = temporaryFolder();
  mkdirSync(join(back, 'quiz'));
  writeFileSync(join(back, 'quiz', 'emoji.yaml'), out);
  expect(await run(['content', 'check', back])).toMatchObject({ code: 0, out: '' });
});

test('cards and stories go out', async () => {
  expect((await run(['content', 'export', 'anki'])).out).toContain('#guid column:1');
  expect((await run(['content', 'export', 'twee', 'first-contact-shared-field'])).out).toContain(
    ':: StoryData',
  );
});

test('the count of files takes the broken ones in', async () => {
  const folder = packWith('follow-up.yaml', QUIZ);
  for (const name of ['a', 'b']) writeFileSync(join(folder, `${name}.yaml`), 'format: 1\nkind: rewrite\n');
  const { err } = await run(['content', 'check', folder]);
  expect(err).toMatch(/^3 files, \d+ problems in 2 of them\.\n$/);
  expect((await run(['content', 'check', packWith('follow-up.yaml', QUIZ)])).err).toBe(
    '1 file, no problems.\n',
  );
});

test('a folder without content is a mistake, not a success', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'notes.txt'), 'nothing');
  const { code, err } = await run(['content', 'check', folder]);
  expect(code).toBe(2);
  expect(err).toContain('There is no content file in this folder.');
  expect(err).toContain(folder);
});

test('the figures count the packs that are named, and one scenario is no scenarios', async () => {
  const shipped = JSON.parse((await run(['content', 'stats', '--json'])).out);
  const pack = packWith('small.yaml', SCENARIO);
  const both = JSON.parse((await run(['content', 'stats', '--json', '--content', pack])).out);
  expect(both.practice).toBe(shipped.practice + 1);
  const { out } = await run(['content', 'stats', pack]);
  expect(out).toMatch(/^1 scenario \(\d+ minutes?\), 0 questions, 0 rewrites, 0 topics, \d+ words\n/);
});

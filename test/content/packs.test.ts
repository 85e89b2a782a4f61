import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent, loadGuide, packsIn } from '../../src/content/load.ts';
import { QUIZ, REWRITE, SCENARIO } from '../helpers/content.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

/** A folder with these files in it. */
function packOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('a pack adds its items to the shipped ones', async () => {
  const shipped = await loadContent([]);
  const without = shipped.content;
  const { content, problems } = await loadContent([
    packOf({ 'practice/small.yaml': SCENARIO, 'loud-baker.yml': REWRITE }),
  ]);
  expect(problems).toEqual(shipped.problems);
  expect(content.practice).toHaveLength(without.practice.length + 1);
  expect(content.rewrites).toHaveLength(without.rewrites.length + 1);
});

test('an item with a shipped id takes its place, and later packs win', async () => {
  const shipped = (await loadContent([])).content;
  const [first] = shipped.practice;
  const named = (title: string) =>
    SCENARIO.replace('id: small', `id: ${first?.id}`).replace('A small one', title);
  const packs = ['One', 'Two'].map(title => packOf({ [`${first?.id}.yaml`]: named(title) }));
  const { content } = await loadContent(packs);
  expect(content.practice).toHaveLength(shipped.practice.length);
  expect(content.practice[0]?.title).toBe('Two');
});

test('questions of a pack join those of the topic, and one with a known id replaces it', async () => {
  const base = packOf({ 'follow-up.yaml': QUIZ });
  const more = QUIZ.replace('prompt: How long do you wait?', 'prompt: How many days?').replace(
    'id: fu-several',
    'id: fu-more',
  );
  const quizOf = async (packs: string[]) =>
    (await loadContent(packs)).content.quizzes.find(quiz => quiz.topic === 'follow-up')?.questions ?? [];
  const before = await quizOf([base]);
  const after = await quizOf([base, packOf({ 'follow-up.yaml': more })]);
  expect(after).toHaveLength(before.length + 1);
  expect(after.find(question => question.id === 'fu-single')?.prompt).toBe('How many days?');
});

test('a broken file is reported with its line and left out, the others load', async () => {
  const folder = packOf({
    'small.yaml': SCENARIO,
    'follow-up.yaml': QUIZ.replace('kind: order', 'kind: ordre'),
  });
  const { content, problems } = await loadContent([folder]);
  expect(problems.filter(problem => problem.file.startsWith(folder))).toMatchObject([
    { file: join(folder, 'follow-up.yaml'), line: 71, remedy: 'Did you mean "order"?' },
  ]);
  expect(content.practice.some(one => one.id === 'small')).toBe(true);
});

test('nothing outside of a pack is read, and what is too large or not text is named', async () => {
  const outside = packOf({ 'small.yaml': SCENARIO });
  const folder = packOf({
    'large.yaml': `${QUIZ}# ${'x'.repeat(300_000)}`,
    'latin.yaml': new Uint8Array([0x61, 0x3a, 0x20, 0xe9]),
    '.hidden/small.yaml': SCENARIO,
    'notes.txt': 'not content',
  });
  symlinkSync(join(outside, 'small.yaml'), join(folder, 'small.yaml'));
  symlinkSync(outside, join(folder, 'folder'));
  const { content, problems } = await loadContent([folder]);
  expect(content.practice.some(one => one.id === 'small')).toBe(false);
  const own = problems.filter(problem => problem.file.startsWith(folder));
  expect(own.map(problem => problem.problem)).toEqual([
    expect.stringMatching(/^The file has 30\d{4} bytes\.$/),
    'The file is not UTF-8 text.',
    'The file is a link to outside of the pack.',
  ]);
});

test('line ends of Windows and a byte order mark do not matter', async () => {
  const folder = packOf({ 'small.yaml': `\ufeff${SCENARIO.replaceAll('\n', '\r\n')}` });
  const { problems } = await loadContent([folder]);
  expect(problems.filter(problem => problem.file.startsWith(folder))).toEqual([]);
});

test('a missing content folder is reported and the rest loads, a missing folder of packs is none', async () => {
  const { content, problems } = await loadContent(['/nowhere/at/all', packOf({ 'small.yaml': SCENARIO })]);
  expect(problems.at(-1)).toMatchObject({
    file: '/nowhere/at/all',
    problem: 'There is no such content folder.',
  });
  expect(content.practice.some(one => one.id === 'small')).toBe(true);
  expect(packsIn('/nowhere/at/all')).toEqual([]);
});

test('each folder in the folder of packs is a pack', () => {
  const folder = packOf({ 'b/small.yaml': SCENARIO, 'a/follow-up.yaml': QUIZ, 'readme.md': 'hello' });
  expect(packsIn(folder)).toEqual([join(folder, 'a'), join(folder, 'b')]);
});

test('the guide alone loads without anything else', async () => {
  const { content } = await loadGuide([]);
  expect(content.guide).toHaveLength(16);
  expect(content.practice).toEqual([]);
});

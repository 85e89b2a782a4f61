import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { chunksOf } from '../../src/build/chunks.ts';
import { noCycles } from '../../src/build/no-cycles.ts';

const src = join(import.meta.dirname, '..', '..', 'src');
const chunkOf = chunksOf(src);
const IMPORT = /^(?:import|export) (?!type )(?:[^'"`;]*? from )?'(\.[^']+\.tsx?)'/gm;
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file))
  .map(file => join(src, file));

test('a quick command and the grader find what they need with the start, others in one file more', () => {
  const wrong = files.flatMap(file => {
    const from = chunkOf(file);
    if (from === undefined) return [];
    const may =
      from === 'start' ? ['start'] : from === 'judge' ? ['judge', 'start'] : [from, 'start', 'shared'];
    return [...readFileSync(file, 'utf8').matchAll(IMPORT)]
      .map(([, path = '']) => join(dirname(file), path))
      .filter(target => !may.includes(chunkOf(target) ?? ''))
      .map(target => `${from}: ${relative(src, file)} -> ${relative(src, target)}`);
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['commands/check.ts', 'start'],
  ['commands/quiz.ts', 'commands'],
  ['domain/grade/grade.ts', 'judge'],
  ['domain/retrieve.ts', 'answer'],
  ['ui/first-paint.ts', 'home'],
])('%s lies in the file of %s', (file, chunk) => {
  expect(chunkOf(join(src, file))).toBe(chunk);
});

test('files of a bundle that import each other are told', () => {
  const chunk = (imports: readonly string[]) => ({ type: 'chunk', imports });
  const check = (output: object): void => {
    (noCycles().generateBundle as (options: object, output: object) => void)({}, output);
  };
  check({ 'a.cjs': chunk(['b.cjs', 'c.cjs']), 'b.cjs': chunk(['c.cjs']), 'c.cjs': chunk([]) });
  expect(() => check({ 'a.cjs': chunk(['b.cjs']), 'b.cjs': chunk(['a.cjs']) })).toThrow(
    'a.cjs -> b.cjs -> a.cjs',
  );
});

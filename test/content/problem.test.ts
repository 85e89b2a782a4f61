import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstProblems, type Problem } from '../../src/content/problem.ts';

const problem = (file: string, line: number): Problem => ({ file, line, problem: `P${line}.`, remedy: 'R.' });
const inPack = (name: string, line: number) => problem(join('/my pack', name), line);

test('one problem is told as it is', () => {
  expect(firstProblems([inPack('a.yaml', 3)], ['/my pack'])).toEqual([
    `${join('/my pack', 'a.yaml')}:3  P3.  R.`,
  ]);
});

test('of many problems the first of each file is told, and how to see the rest of each pack', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap(name =>
    [4, 5, 6].map(line => inPack(`${name}.yaml`, line)),
  );
  const lines = firstProblems([...many, problem('/other/x.yaml', 1)], ['/my pack', '/other']);
  expect(lines).toHaveLength(7);
  expect(lines.slice(0, 5)).toEqual(
    ['a', 'b', 'c', 'd', 'e'].map(name => `${join('/my pack', name)}.yaml:4  P4.  R.`),
  );
  expect(lines[5]).toBe('and 16 more: rapport content check "/my pack"');
  expect(lines[6]).toBe('/other/x.yaml:1  P1.  R.');
});

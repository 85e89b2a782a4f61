import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile, writeCompiled } from '../../src/content/compile.ts';
import { PARTS } from '../../src/content/loaded.ts';
import { sourceFolder } from '../../src/content/shipped.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

test('the compiled parts hold the same as the files that authors write', () => {
  const source = sourceFolder();
  if (!source) throw new Error('no scenarios');
  const target = temporaryFolder();
  expect(writeCompiled(source, target)).toEqual([]);
  const { content } = compile(source);
  for (const part of PARTS)
    expect(JSON.parse(readFileSync(join(target, `${part}.json`), 'utf8'))).toEqual(content[part]);
});

test('compiled content loads in less than 30 ms', () => {
  const target = temporaryFolder();
  writeCompiled(sourceFolder() ?? '', target);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    for (const part of PARTS) JSON.parse(readFileSync(join(target, `${part}.json`), 'utf8'));
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(30);
});

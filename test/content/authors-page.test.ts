import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPack } from '../../src/content/check/check.ts';
import { validateFile } from '../../src/content/validate.ts';
import { grade } from '../../src/domain/grade/grade.ts';

const page = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');

test("the example on the authors' page passes the whole check", () => {
  const example = /```yaml\n(.*?)```/s.exec(page)?.[1] ?? '';
  const { item, problems } = validateFile('loud-apprentice.yaml', example);
  expect(problems).toEqual([]);
  expect(checkPack({ items: item ? [item] : [], problems }, { grader: grade })).toEqual([]);
});

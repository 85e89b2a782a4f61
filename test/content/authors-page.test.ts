import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateFile } from '../../src/content/validate.ts';

const page = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');

test("the example on the authors' page is a valid file", () => {
  const example = /```yaml\n(.*?)```/s.exec(page)?.[1] ?? '';
  expect(validateFile('loud-apprentice.yaml', example).problems).toEqual([]);
});

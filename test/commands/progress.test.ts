import { expect, test } from 'vitest';
import { run } from '../helpers/run.ts';

test('JSON and CSV cannot both go to the same place', async () => {
  const { code, out, err } = await run(['progress', '--json', '--csv']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('--json and --csv');
});

test('each of them alone gives figures', async () => {
  expect(JSON.parse((await run(['progress', '--json'])).out)).toMatchObject({ seconds: {} });
  expect((await run(['progress', '--csv'])).out).toMatch(/^skill,/);
});

test('the page is printed on request, but not into other figures', async () => {
  expect((await run(['progress', '--html', '-'])).out).toMatch(/^<!doctype html>/i);
  expect(await run(['progress', '--html', '-', '--json'])).toMatchObject({ code: 2, out: '' });
});

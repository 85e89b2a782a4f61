import { expect, test } from 'vitest';
import { BAND_BORDERS, FAULT_COSTS, STRENGTH_POINTS } from '../../src/domain/grade/score.ts';
import { FAULT_IDS, STRENGTH_IDS } from '../../src/domain/rubric.ts';
import { run } from '../helpers/run.ts';

test('every rule is listed', async () => {
  const { out } = await run(['rules']);
  for (const id of [...FAULT_IDS, ...STRENGTH_IDS]) expect(out).toContain(`  ${id} `);
});

test('the list tells what each fault costs, and how the score comes about', async () => {
  const { out } = await run(['rules']);
  expect(out).toMatch(new RegExp(`  pressure +mend +-${FAULT_COSTS.pressure}  `));
  expect(out).toMatch(new RegExp(`  personal +good +${STRENGTH_POINTS.personal}  `));
  expect(out).toContain(`ready from ${BAND_BORDERS.ready}`);
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test.each([...FAULT_IDS, ...STRENGTH_IDS])('%s is explained with its examples', async id => {
  const { code, out } = await run(['rules', id]);
  expect(code).toBe(0);
  expect(out).toContain(`(${id})`);
  expect(out).toContain('With it:');
  expect(out).toContain('  | ');
  for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

import { expect, test } from 'vitest';
import { FAULT_RULES, STRENGTH_RULES } from '../../src/domain/grade/rules/index.ts';
import { readmeWithRules } from './rules-table.ts';

test('the table of rules in the README is that of the rules (npm run docs:rules writes it)', () => {
  const { found, wanted } = readmeWithRules();
  expect(found).toBe(wanted);
  for (const { id } of [...FAULT_RULES, ...STRENGTH_RULES]) expect(found).toContain(`| \`${id}\` |`);
});

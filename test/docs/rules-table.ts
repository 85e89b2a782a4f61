import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FAULT_RULES, STRENGTH_RULES } from '../../src/domain/grade/rules/index.ts';
import { isHard } from '../../src/domain/rubric.ts';

const file = join(import.meta.dirname, '..', '..', 'README.md');
const TABLE = /(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/;

/** The README, and the README with the table of rules as they are now. */
export function readmeWithRules(): { readonly found: string; readonly wanted: string } {
  const found = readFileSync(file, 'utf8');
  return { found, wanted: found.replace(TABLE, (_, start, end) => `${start}${rulesTable()}${end}`) };
}

function rulesTable(): string {
  const rows = [
    ...FAULT_RULES.map(({ id, why, topic }) => [id, isHard(id) ? 'do not send' : 'revise', why, topic]),
    ...STRENGTH_RULES.map(({ id, why, topic }) => [id, 'strength', why, topic]),
  ];
  return [
    '| rule | effect | why it matters | topic |',
    '|---|---|---|---|',
    ...rows.map(([id, ...rest]) => `| \`${id}\` | ${rest.join(' | ')} |`),
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(file, readmeWithRules().wanted);

import { nearest } from '../domain/nearest.ts';
import { FAULT_IDS, isHard, STRENGTH_IDS } from '../domain/rubric.ts';
import { FAULT_NAMES, STRENGTH_NAMES } from '../domain/rubric-names.ts';
import { UserError } from '../errors.ts';
import { defineCommand } from './core/command.ts';
import { say } from './core/output.ts';

/** `rapport rules [id]` */
export const rules = defineCommand({
  name: 'rules',
  summary: 'List what the checker looks for.',
  args: [{ name: 'id' }],
  options: {},
  examples: ['rapport rules', 'rapport rules pressure'],
  run: async ({ args: [id], io }) => {
    const rows = [
      ...FAULT_IDS.map(fault => [fault, isHard(fault) ? 'stop' : 'mend', FAULT_NAMES[fault]] as const),
      ...STRENGTH_IDS.map(strength => [strength, 'good', STRENGTH_NAMES[strength]] as const),
    ];
    const shown = id === undefined ? rows : rows.filter(([known]) => known === id);
    if (shown.length === 0) {
      const guess = nearest(id ?? '', [...FAULT_IDS, ...STRENGTH_IDS]);
      throw new UserError(
        `There is no rule "${id}".`,
        guess ? `Did you mean "${guess}"?` : 'See "rapport rules".',
      );
    }
    for (const [known, effect, name] of shown) say(io.stdout, `${known.padEnd(20)} ${effect}  ${name}`);
    return 0;
  },
});

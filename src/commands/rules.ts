import type { Rule } from '../domain/grade/rule.ts';
import { nearest } from '../domain/text/nearest.ts';
import { UserError } from '../errors.ts';
import { defineCommand } from './core/command.ts';
import { say, sayPainted, widthOf } from './core/output.ts';

/** `rapport rules [id]` */
export const rules = defineCommand({
  name: 'rules',
  summary: 'List what the checker looks for; one rule with its examples.',
  args: [{ name: 'id' }],
  options: {},
  examples: ['rapport rules', 'rapport rules pressure'],
  run: async ({ args: [id], io }) => {
    if (id === undefined) {
      const { ruleList } = await import('./check/rule-list.ts');
      for (const line of ruleList()) say(io.stdout, line);
      return 0;
    }
    const { FAULT_RULES, STRENGTH_RULES } = await import('../domain/grade/rules/index.ts');
    const all: readonly Rule[] = [...FAULT_RULES, ...STRENGTH_RULES];
    const rule = all.find(one => one.id === id);
    if (rule === undefined) {
      const guess = nearest(
        id,
        all.map(one => one.id),
      );
      throw new UserError(
        `There is no rule "${id}".`,
        guess ? `Did you mean "${guess}"?` : 'See "rapport rules".',
      );
    }
    const [{ rulePage }, { stylingFor }] = await Promise.all([
      import('./check/rule-page.ts'),
      import('./check/style.ts'),
    ]);
    for (const line of rulePage(rule, { width: widthOf(io.stdout), styling: stylingFor(io) }))
      sayPainted(io.stdout, line);
    return 0;
  },
});

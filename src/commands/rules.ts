import type { Rule } from '../domain/grade/rule.ts';
import type { BAND_BORDERS } from '../domain/grade/score.ts';
import { nearest } from '../domain/nearest.ts';
import { isHard } from '../domain/rubric.ts';
import { UserError } from '../errors.ts';
import { defineCommand } from './core/command.ts';
import { say } from './core/output.ts';

/** `rapport rules [id]` */
export const rules = defineCommand({
  name: 'rules',
  summary: 'List what the checker looks for; one rule with its examples.',
  args: [{ name: 'id' }],
  options: {},
  examples: ['rapport rules', 'rapport rules pressure'],
  run: async ({ args: [id], io }) => {
    const { FAULT_RULES, STRENGTH_RULES } = await import('../domain/grade/rules/index.ts');
    if (id === undefined) {
      // With the grader, which the other commands do without.
      const { BAND_BORDERS, FAULT_COSTS, STRENGTH_POINTS } = await import('../domain/grade/score.ts');
      say(io.stdout, 'Faults');
      for (const rule of FAULT_RULES)
        say(io.stdout, listed(rule, isHard(rule.id) ? 'stop' : 'mend', -(FAULT_COSTS[rule.id] ?? 0)));
      say(io.stdout, '\nStrengths');
      for (const rule of STRENGTH_RULES) say(io.stdout, listed(rule, 'good', STRENGTH_POINTS[rule.id]));
      say(io.stdout, scoring(BAND_BORDERS));
      return 0;
    }
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
    for (const line of rulePage(rule, { width: io.stdout.columns ?? 80, styling: stylingFor(io) }))
      say(io.stdout, line);
    return 0;
  },
});

const listed = ({ id, title }: Rule, effect: string, points: number): string =>
  `  ${id.padEnd(20)} ${effect} ${points === 0 ? '    ' : String(points).padStart(4)}  ${title}`;

/** How a score comes about, for those who want to reckon it themselves. */
const scoring = ({ ready, 'nearly there': nearly, 'needs work': work }: typeof BAND_BORDERS): string => `
Score: a message to mend starts at 100. Its dearest fault costs all of its
points, the second half, each further one a quarter; ${work} to ${ready - 1} remain. A message
without a fault has 100 less the points of the strengths it lacks, never under
${ready}. A message to stop has 15 at most.
Bands: ready from ${ready}, nearly there from ${nearly}, needs work from ${work}, stop below.`;

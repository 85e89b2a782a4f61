import type { Rule, RuleExample } from '../domain/grade/rule.ts';
import { nearest } from '../domain/nearest.ts';
import { type FaultId, isHard, STRENGTH_IDS } from '../domain/rubric.ts';
import { wrapText } from '../domain/wrap.ts';
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
      say(io.stdout, 'Faults');
      for (const rule of FAULT_RULES) say(io.stdout, listed(rule, isHard(rule.id) ? 'stop' : 'mend'));
      say(io.stdout, '\nStrengths');
      for (const rule of STRENGTH_RULES) say(io.stdout, listed(rule, 'good'));
      return 0;
    }
    const all: readonly Rule[] = [...FAULT_RULES, ...STRENGTH_RULES];
    const found = all.filter(rule => rule.id === id);
    if (found.length === 0) {
      const guess = nearest(
        id,
        all.map(rule => rule.id),
      );
      throw new UserError(
        `There is no rule "${id}".`,
        guess ? `Did you mean "${guess}"?` : 'See "rapport rules".',
      );
    }
    say(io.stdout, found.flatMap(inFull).join('\n'));
    return 0;
  },
});

const listed = ({ id, title }: Rule, effect: string): string => `  ${id.padEnd(20)} ${effect}  ${title}`;

const EFFECTS = {
  hard: 'Do not send a message that has it.',
  soft: 'Revise a message that has it.',
  good: 'A strength.',
};

/** A rule with its reason and examples; the words that show it stand between brackets. */
function inFull({ id, title, topic, why, examples }: Rule): string[] {
  const isStrength = (STRENGTH_IDS as readonly string[]).includes(id);
  const effect = isStrength ? 'good' : isHard(id as FaultId) ? 'hard' : 'soft';
  const quoted = ({ text, mark }: RuleExample) =>
    wrapText(mark ? text.replace(mark, `[${mark}]`) : text, 76).map(line => `  | ${line}`.trimEnd());
  const group = (heading: string, list: readonly RuleExample[]) =>
    list.length === 0
      ? []
      : ['', heading, ...list.flatMap((one, i) => [...(i > 0 ? [''] : []), ...quoted(one)])];
  return [
    `${title} (${id})`,
    '',
    ...wrapText(`${why} ${EFFECTS[effect]} Topic of the guide: ${topic}.`, 80),
    ...group(isStrength ? 'Without it:' : 'With it:', examples.bad),
    ...group(isStrength ? 'With it:' : 'Without it:', examples.good),
  ];
}

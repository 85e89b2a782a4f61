import type { Rule } from '../../domain/grade/rule.ts';
import { FAULT_RULES, STRENGTH_RULES } from '../../domain/grade/rules/index.ts';
import { BAND_BORDERS, FAULT_COSTS, STRENGTH_POINTS } from '../../domain/grade/score.ts';
import { isHard } from '../../domain/rubric.ts';

const listed = ({ id, title }: Rule, effect: string, points: number): string =>
  `  ${id.padEnd(20)} ${effect} ${points === 0 ? '    ' : String(points).padStart(4)}  ${title}`;

const { ready, 'nearly there': nearly, 'needs work': work } = BAND_BORDERS;

/** How a score comes about, for those who want to reckon it themselves. */
const SCORING = `
Score: a message to mend starts at 100. Its dearest fault costs all of its
points, the second half, each further one a quarter; ${work} to ${ready - 1} remain. A message
without a fault has 100 less the points of the strengths it lacks, never under
${ready}. A message to stop has 15 at most.
Bands: ready from ${ready}, nearly there from ${nearly}, needs work from ${work}, stop below.`;

/** All rules with their effect and points, and how a score comes about, as lines. */
export const ruleList = (): readonly string[] => [
  'Faults',
  ...FAULT_RULES.map(rule => listed(rule, isHard(rule.id) ? 'stop' : 'mend', -(FAULT_COSTS[rule.id] ?? 0))),
  '',
  'Strengths',
  ...STRENGTH_RULES.map(rule => listed(rule, 'good', STRENGTH_POINTS[rule.id])),
  ...SCORING.split('\n'),
];

import { FOLLOW_UP_RULES } from '../../domain/follow-up-rules.ts';
import type { Grade } from '../../domain/grade/rule.ts';
import { type FaultId, isHard, STRENGTH_IDS, type StrengthId, verdictOf } from '../../domain/rubric.ts';
import type { Practice } from '../../domain/scenario/practice.ts';
import type { Situation } from '../../domain/situation.ts';

/** A message as a learner may write it, by what is good and bad about it; the words only tell it from others. */
export interface Letter {
  readonly text: string;
  readonly faults: readonly FaultId[];
  readonly strengths: readonly StrengthId[];
}

/** Faults that every person takes in their own way, tried in every scenario. */
const COMMON_FAULTS: readonly FaultId[] = [
  'generic',
  'pressure',
  'sales-pitch',
  'personal-advance',
  'job-ask-first',
];
const CIVIL: readonly StrengthId[] = ['thanks', 'way-out'];

/** The kinds of message that can matter in a scenario: to its guards, to its samples, to the person's needs. */
export function lettersFor(scenario: Practice): readonly Letter[] {
  const nodes = Object.values(scenario.nodes);
  const told = nodes.flatMap(node => {
    if (node.type === 'compose') return node.samples.flatMap(sample => sample.faults);
    return node.type === 'route' ? node.branches.flatMap(branch => branch.when?.fault ?? []) : [];
  });
  const { needs, addressAs } = scenario.temperament;
  const sound = [
    STRENGTH_IDS,
    needs,
    CIVIL,
    [],
    ...STRENGTH_IDS.map(one => STRENGTH_IDS.filter(id => id !== one)),
  ];
  const kinds = [
    ...sound.map(strengths => ({ faults: [] as FaultId[], strengths })),
    ...[...new Set([...COMMON_FAULTS, ...told])].flatMap(fault =>
      [[], CIVIL, STRENGTH_IDS].map(strengths => ({ faults: [fault], strengths })),
    ),
  ];
  return kinds.map((kind, i) => ({ ...kind, text: `Dear ${addressAs[0]}, ${wordsOf(i)}` }));
}

/** Words that no other letter has: a person notices when they get the same words again. */
const wordsOf = (index: number): string =>
  Array.from({ length: 12 }, (_, i) => `word${index}x${i}`).join(' ');

/** How such a letter is graded in a situation: following up too soon or too often is a fault whatever it says. */
export function gradeIn(
  { faults, strengths, text }: Letter,
  { followUp = 0, daysSinceLast }: Situation,
): Grade {
  const isTooSoon =
    followUp > 0 && typeof daysSinceLast === 'number' && daysSinceLast < FOLLOW_UP_RULES.minDays;
  const all: readonly FaultId[] = [
    ...faults,
    ...(followUp > FOLLOW_UP_RULES.max ? (['third-follow-up'] as const) : []),
    ...(isTooSoon ? (['follow-up-too-soon'] as const) : []),
  ];
  const verdict = verdictOf(all);
  const span = { start: 0, end: 0, quote: '', topic: 'value' as const };
  return {
    verdict,
    band: verdict === 'send' ? 'ready' : verdict === 'revise' ? 'needs work' : 'stop',
    score: verdict === 'send' ? 90 : 40,
    faults: all.map(id => ({ ...span, id, hard: isHard(id), what: text, why: text, fix: text })),
    strengths: strengths.map(id => ({ ...span, id, what: text })),
    tips: [],
  };
}

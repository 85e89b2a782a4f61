import { densest, fromCues, overTokens } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { subjectOf } from '../subject.ts';
import { inContext } from '../wording.ts';

/** Demands, guilt, urgency, entitlement. */
export const pressure: Rule<'pressure'> = {
  id: 'pressure',
  title: 'Pressure',
  topic: 'boundaries',
  why: 'You are a guest in their working day: a demand, a deadline or a reproach takes away the freedom to help.',
  check(reading) {
    const { first, last, count } = densest(reading, 'push');
    return [
      ...(count < 2 ? [] : [overTokens(reading, first, last, 0.5)]),
      ...fromCues(reading, ['push.demand'], { weight: 0.35 }),
      ...fromCues(reading, ['push.guilt'], { weight: 0.35, negated: true }),
    ];
  },
  what: (evidence, reading) => `${inContext(reading, evidence)} presses for an answer.`,
  fix(evidence, reading) {
    const subject = subjectOf(reading, 'reader');
    return `Instead of ${inContext(reading, evidence, 60)}: “If you find a moment, I would be glad of a line${subject === '' ? '' : ` about ${subject}`}; if not, no harm done.”`;
  },
  examples: {
    good: [
      {
        text: 'Hi Ola, the deadline for our panel is in May, so there is plenty of time. Would you consider speaking? A no is fine.',
      },
    ],
    bad: [
      { text: 'I expect your answer by tomorrow. Why are you ignoring me?', mark: 'I expect your answer' },
    ],
  },
};

import { mainAsk } from '../asks.ts';
import { densest, fromCues, overTokens } from '../evidence.ts';
import { fitting } from '../quote.ts';
import { readerFact } from '../reader-fact.ts';
import type { Rule } from '../rule.ts';
import { subjectOf } from '../subject.ts';
import { inContext, literally } from '../wording.ts';

/** Demands, guilt, urgency, entitlement. */
export const pressure: Rule<'pressure'> = {
  id: 'pressure',
  title: 'Pressure',
  topic: 'boundaries',
  why: "You are a guest in somebody's working day: a demand, a deadline or a reproach takes away the freedom to help.",
  check(reading) {
    const { first, last, count } = densest(reading, 'push');
    return [
      ...fromCues(reading, ['press.reproach', 'press.demand'], { weight: 0.9 }),
      ...(count < 2 ? [] : [overTokens(reading, first, last, 0.5)]),
      ...fromCues(reading, ['push.demand'], { weight: 0.35 }),
      ...fromCues(reading, ['push.guilt'], { weight: 0.35, negated: true }),
    ];
  },
  what: (evidence, reading) => `${inContext(reading, evidence)} presses for an answer.`,
  fix(evidence, reading) {
    const pushed = inContext(reading, evidence, 60);
    const ask = mainAsk(reading);
    if (ask?.type === 'question' && (ask.end <= evidence.start || ask.start >= evidence.end))
      return fitting(
        `Leave out ${pushed}. Your question is enough, ${literally(reading, ask, 80)}, with a way out after it: “No hurry, and no harm done if not.”`,
        `Leave out ${pushed}, and after your question give a way out: “No hurry, and no harm done if not.”`,
      );
    const fact = readerFact(reading);
    const subject = subjectOf(reading, 'reader');
    const about = fact?.used === true && fact.field === 'activity' ? fact.yours : subject;
    const kind = (line: string): string =>
      `Instead of ${pushed}: “If you find a moment, I would be glad of a line${line}; if not, no harm done.”`;
    return about === '' ? kind('') : fitting(kind(` about ${about}`), kind(''));
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

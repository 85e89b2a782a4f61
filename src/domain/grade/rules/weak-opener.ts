import { suggested } from '../address.ts';
import { fromCues } from '../evidence.ts';
import { fitting } from '../quote.ts';
import { readerFact } from '../reader-fact.ts';
import type { Rule } from '../rule.ts';
import { inContext } from '../wording.ts';

/** "You viewed my profile" as the reason for writing. */
export const weakOpener: Rule<'weak-opener'> = {
  id: 'weak-opener',
  title: 'Weak opener',
  topic: 'viewed-profile',
  why: 'A glance at your page is a thin reason to write and can feel like being caught; shared ground is a better one.',
  check: reading => fromCues(reading, ['opener.viewed'], { weight: 0.55, anywhere: true }),
  what: (evidence, reading) =>
    `${inContext(reading, evidence)} makes a visit to your profile the reason for writing.`,
  fix(evidence, reading) {
    const fact = readerFact(reading);
    const opener = inContext(reading, evidence, 60);
    if (fact === undefined)
      return `Leave out ${opener} and open with what you have in common: a field, a group, a person, a question.`;
    if (fact.used) return `Leave out ${opener} and open with what you say about ${fact.theirs}.`;
    return fitting(
      `Leave out ${opener} and open with ${fact.short} instead: ${suggested(reading, fact.opening)}`,
      `Leave out ${opener} and open with ${fact.theirs}.`,
    );
  },
  examples: {
    good: [
      {
        text: 'Hi Vera, I viewed your profile after the panel in Ghent and found the paper on dunes. May I ask about figure 3?',
      },
    ],
    bad: [
      {
        text: 'Hi Vera, I noticed that you viewed my profile, so I thought I would say hello.',
        mark: 'you viewed my profile',
      },
    ],
  },
};

import { fromCues } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { readerFact, words } from '../wording.ts';

/** "You viewed my profile" as the reason for writing. */
export const weakOpener: Rule<'weak-opener'> = {
  id: 'weak-opener',
  title: 'Weak opener',
  topic: 'viewed-profile',
  why: 'A glance at your page is a thin reason to write and can feel like being caught; shared ground is a better one.',
  check: reading => fromCues(reading, ['opener.viewed'], { weight: 0.55, anywhere: true }),
  what: (evidence, reading) =>
    `“${words(reading, evidence)}” makes a visit to your profile the reason for writing.`,
  fix(evidence, reading) {
    const fact = readerFact(reading);
    return fact === ''
      ? `Drop “${words(reading, evidence)}” and open with what you have in common: a field, a group, a person, a question.`
      : `Drop “${words(reading, evidence)}” and open with ${fact}.`;
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

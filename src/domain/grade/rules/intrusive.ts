import { elsewhere } from '../elsewhere.ts';
import { fromCues } from '../evidence.ts';
import { readerFact } from '../reader-fact.ts';
import type { Rule } from '../rule.ts';
import { inContext } from '../wording.ts';

/** Shows private or over-detailed homework. */
export const intrusive: Rule<'intrusive'> = {
  id: 'intrusive',
  title: 'Intrusive',
  topic: 'balance',
  why: 'Homework about the work is a compliment; homework about home, family or whereabouts feels like being followed.',
  check: reading => [
    ...fromCues(reading, ['hear.assume'], { weight: 0.8 }),
    ...fromCues(reading, ['hear.said', 'hear.guess'], { weight: 0.4 }),
    ...fromCues(reading, ['intrude.home', 'intrude.watch'], { weight: 0.35 }),
    ...fromCues(reading, ['intrude.family'], { weight: 0.3 }),
  ],
  what: (evidence, reading) => `${inContext(reading, evidence)} reaches into private life.`,
  fix(evidence, reading) {
    const fact = readerFact(reading);
    return `Take out ${inContext(reading, evidence, 60)} and keep to ${fact === undefined ? 'what they show of their work' : fact.theirs}.${elsewhere(intrusive, evidence, reading)}`;
  },
  examples: {
    good: [{ text: 'Hi Kim, your post on home visits helped our clinic. How do you plan the routes?' }],
    bad: [
      {
        text: 'Hi Kim, I saw your wedding pictures on Facebook and walked past your house on Sunday.',
        mark: 'wedding pictures',
      },
    ],
  },
};

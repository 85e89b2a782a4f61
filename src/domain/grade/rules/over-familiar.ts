import { fromCues } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { readerName, words } from '../wording.ts';

/** Talks to a stranger as to a close friend. */
export const overFamiliar: Rule<'over-familiar'> = {
  id: 'over-familiar',
  title: 'Over-familiar',
  topic: 'balance',
  why: 'Friendly is welcome, but pet names and instant friendship from a stranger make people step back.',
  check: reading => [
    ...fromCues(reading, ['warm.endear'], { weight: 0.55, anywhere: true }),
    ...fromCues(reading, ['warm.besties'], { weight: 0.35, anywhere: true }),
  ],
  what: (evidence, reading) => `“${words(reading, evidence)}” speaks as if you were close friends already.`,
  fix(evidence, reading) {
    const name = readerName(reading);
    return name === ''
      ? `Leave “${words(reading, evidence)}” out and greet them plainly, by name.`
      : `Write “Hi ${name},” and leave “${words(reading, evidence)}” out.`;
  },
  examples: {
    good: [
      {
        text: 'Hi Bea, fellow night-shift nurse here. Your post on coffee at four in the morning made me laugh. Could we connect?',
      },
    ],
    bad: [{ text: 'Hey hun, we are going to be besties, I just know it!', mark: 'besties' }],
  },
};

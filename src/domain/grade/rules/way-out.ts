import { mainAsk } from '../asks.ts';
import { fromCues } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { literally } from '../wording.ts';

/** Declining is made easy. */
export const wayOut: Rule<'way-out'> = {
  id: 'way-out',
  title: 'Easy way out',
  topic: 'boundaries',
  why: 'A request that may be declined without a word is kinder, and it belongs right next to the request.',
  check: reading => fromCues(reading, ['out.easy'], { weight: 0.5, negated: true, anywhere: true }),
  what: (evidence, reading) => `${literally(reading, evidence)} makes it easy to say no.`,
  fix(_evidence, reading) {
    const ask = mainAsk(reading);
    return ask === undefined
      ? 'You could end with a way out, such as: “If this is not a good time, that is fine.”'
      : `After ${literally(reading, ask, 80)} you could add: “If this is not a good time, that is fine.”`;
  },
  examples: {
    good: [{ text: 'Hi Uma, may I ask about line 4? No worries if you are busy.', mark: 'No worries' }],
    bad: [{ text: 'Hi Uma, tell me about line 4.' }],
  },
};

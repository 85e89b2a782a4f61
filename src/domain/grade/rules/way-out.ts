import { fromCues } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { words } from '../wording.ts';

/** Declining is made easy. */
export const wayOut: Rule<'way-out'> = {
  id: 'way-out',
  title: 'Easy way out',
  topic: 'boundaries',
  why: 'A request that may be declined without a word is kinder, and it belongs right next to the request.',
  check: reading => fromCues(reading, ['out.easy'], { weight: 0.5, negated: true, anywhere: true }),
  what: (evidence, reading) => `“${words(reading, evidence)}” makes it easy to say no.`,
  fix(_evidence, reading) {
    const ask = reading.message.sentences.find(one => one.role === 'body' && one.type !== 'statement');
    return ask === undefined
      ? 'You could add that no answer is fine too.'
      : `After “${words(reading, ask, 60)}” you could add: “If this is not a good time, that is fine.”`;
  },
  examples: {
    good: [{ text: 'Hi Uma, may I ask about line 4? No worries if you are busy.', mark: 'No worries' }],
    bad: [{ text: 'Hi Uma, tell me about line 4.' }],
  },
};

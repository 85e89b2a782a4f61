import { fromCues } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { senderRole, words } from '../wording.ts';

/** Something useful for the reader, or a stated mutual benefit. */
export const value: Rule<'value'> = {
  id: 'value',
  title: 'Something for the reader',
  topic: 'value',
  why: 'A message that also gives, be it a result, an article or an exchange, is a pleasure to answer.',
  check: reading => fromCues(reading, ['value.share'], { weight: 0.5 }),
  what: (evidence, reading) => `“${words(reading, evidence)}” gives the reader something.`,
  fix(_evidence, reading) {
    const role = senderRole(reading);
    return `You could offer something small in return: ${role === '' ? 'a figure, a link or an experience of yours' : `what you see as ${role}`}.`;
  },
  examples: {
    good: [
      {
        text: 'Hi Uma, I would be glad to share our noise measurements with you.',
        mark: 'share our noise measurements',
      },
    ],
    bad: [{ text: 'Hi Uma, your talk was great.' }],
  },
};

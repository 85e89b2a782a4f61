import { senderRole } from '../address.ts';
import { fromCues } from '../evidence.ts';
import { readerFact } from '../reader-fact.ts';
import type { Rule } from '../rule.ts';
import { literally } from '../wording.ts';

/** Something useful for the reader, or a stated mutual benefit. */
export const value: Rule<'value'> = {
  id: 'value',
  title: 'Something for the reader',
  topic: 'value',
  why: 'A message that also gives, be it a result, an article or an exchange, is a pleasure to answer.',
  check: reading => fromCues(reading, ['value.share'], { weight: 0.5 }),
  what: (evidence, reading) => `${literally(reading, evidence)} gives the reader something.`,
  fix(_evidence, reading) {
    const role = senderRole(reading);
    const fact = readerFact(reading);
    if (/(?:student|graduate|pupil|apprentice|trainee|intern)\b/.test(role))
      return `You could offer something small in return, such as what you have learned so far as ${role}.`;
    if (role !== '')
      return `You could offer something small in return, such as what you see in your own work as ${role}.`;
    return fact?.field === 'activity'
      ? `You could offer something small in return, such as a figure, a link or an experience of your own that goes with ${fact.theirs}.`
      : 'You could offer something small in return, such as a figure, a link or an experience of your own.';
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

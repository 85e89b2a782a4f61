import { readerName } from '../address.ts';
import { densest, fromCues, overTokens } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { inContext } from '../wording.ts';

/** Chain letters, lures of money or prizes, blasts to everybody. */
export const spamChain: Rule<'spam-chain'> = {
  id: 'spam-chain',
  title: 'Spam or chain letter',
  topic: 'bad-kinds',
  why: 'Messages that are passed on, promise easy money or go to everybody at once are treated as spam, and so is whoever sends them.',
  check(reading) {
    const { first, last, count, total } = densest(reading, 'spam');
    return [
      ...(count === 0 ? [] : [overTokens(reading, first, last, total >= 3 || count >= 2 ? 0.6 : 0.3)]),
      ...fromCues(reading, ['spam.forward', 'spam.money'], { weight: 0.35 }),
      ...fromCues(reading, ['spam.bulk'], { weight: 0.2, anywhere: true }),
    ];
  },
  what: (evidence, reading) =>
    `${inContext(reading, evidence)} reads like a chain letter, a lure or a message to everybody.`,
  fix(_evidence, reading) {
    const name = reading.profile.names.length === 0 ? '' : readerName(reading);
    return `Do not pass this on. If you have a reason of your own to write, write to ${name === '' ? 'one person' : name} alone, about something that concerns nobody else.`;
  },
  examples: {
    good: [
      {
        text: 'Hi Ana, I am collecting examples of school gardens for our group. May I use the photo of yours from May?',
      },
    ],
    bad: [
      {
        text: 'Dear all, forward this message to ten of your contacts before midnight and good luck will find you!',
        mark: 'forward this message',
      },
    ],
  },
};

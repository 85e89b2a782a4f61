import { densest, fromCues, overTokens } from '../evidence.ts';
import { readerFact } from '../reader-fact.ts';
import type { Evidence, Rule } from '../rule.ts';
import { inContext } from '../wording.ts';

const STRONG = [
  'sell.help',
  'sell.our',
  'sell.price',
  'sell.free_trial',
  'sell.discount',
  'sell.show',
  'sell.invest',
  'sell.sponsor',
];

/** Sells something that nobody asked for. */
export const salesPitch: Rule<'sales-pitch'> = {
  id: 'sales-pitch',
  title: 'Sales pitch',
  topic: 'bad-kinds',
  why: 'An unasked offer turns a professional contact into an advertisement, and people stop reading at the first price or demo.',
  check(reading) {
    const found: Evidence[] = [];
    const { first, last, count, total } = densest(reading, 'sell');
    if (count > 0)
      found.push(
        overTokens(
          reading,
          first,
          last,
          count >= 4 && total >= 6 ? 0.9 : Math.min(0.7, 0.1 * (count + total)),
        ),
      );
    return [...found, ...fromCues(reading, STRONG, { weight: 0.3 })];
  },
  what: (evidence, reading) =>
    `${inContext(reading, evidence)} is an offer, or the way to one, that nobody asked for.`,
  fix(_evidence, reading) {
    const fact = readerFact(reading);
    const topic = fact === undefined || fact.field === 'shared' ? 'their work' : fact.theirs;
    return `Leave the offer out altogether. If you would still write with nothing to sell, ask one question about ${topic}, and let them ask what you do.`;
  },
  examples: {
    good: [
      {
        text: 'Hi Lena, your article on late trains made me curious: how do you count a train that never leaves? I plan timetables in Graz.',
      },
    ],
    bad: [
      {
        text: 'Hi Lena, we help operators like yours cut delays by 20%. Our platform starts at 900 euros a month. Do you have 15 minutes on Thursday for a short demo?',
        mark: 'starts at 900 euros',
      },
    ],
  },
};

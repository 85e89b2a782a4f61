import { readerName } from '../address.ts';
import { fromCues } from '../evidence.ts';
import type { Reading } from '../reading.ts';
import type { Evidence, Rule } from '../rule.ts';
import { clauseAround, literally } from '../wording.ts';

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
  what: (evidence, reading) =>
    `${familiarWords(reading, evidence)} speaks as if you were close friends already.`,
  fix(evidence, reading) {
    const name = readerName(reading);
    const { greeting } = reading.message;
    if (evidence.weight === 0)
      return `Write as you would speak to somebody you meet at work for the first time; ${name === '' ? 'a plain greeting' : `“Hi ${name},”`} and one friendly sentence are warm enough.`;
    const familiar = familiarWords(reading, evidence);
    if (name === '') return `Take out ${familiar} and greet them plainly: “Hello”, and the name they go by.`;
    return greeting !== null && evidence.start < greeting.end
      ? `Write “Hi ${name},” instead of ${familiar}.`
      : `Take out ${familiar}; “Hi ${name},” and a plain sentence are warm enough.`;
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

/** The clause where the familiar words make up most of it, else these alone. */
function familiarWords(reading: Reading, evidence: Evidence): string {
  const clause = clauseAround(reading, evidence);
  const isMost = (evidence.end - evidence.start) * 2 >= clause.end - clause.start;
  return literally(reading, isMost ? clause : evidence, 60);
}

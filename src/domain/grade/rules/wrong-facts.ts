import { readerName } from '../address.ts';
import { claimsOf } from '../claims.ts';
import { contradictionsIn } from '../contradictions.ts';
import { overTokens } from '../evidence.ts';
import { namesAnother } from '../greeted.ts';
import { readerFact } from '../reader-fact.ts';
import type { Evidence, Rule } from '../rule.ts';
import { swapsIn } from '../swaps.ts';
import { inContext, literally } from '../wording.ts';

/** Contradicts the recipient's profile or claims what it does not hold. */
export const wrongFacts: Rule<'wrong-facts'> = {
  id: 'wrong-facts',
  title: 'Wrong facts',
  topic: 'personalise',
  why: 'A wrong name or the achievement of another person shows that the profile was not read, which is worse than saying nothing.',
  check(reading) {
    const { message, profile } = reading;
    const found: Evidence[] = [];
    if (message.greeting !== null && namesAnother(reading) === true) {
      // A word before a comma may be a cry rather than a name.
      const weight = message.greeting.word === '' ? 0.5 : 1;
      found.push({ start: message.greeting.start, end: message.greeting.end, weight, detail: 'name' });
    }
    for (const claim of claimsOf(reading)) {
      if (claim.held > 0 && claim.foreignNames === 0) continue;
      if (claim.foreign === 0) continue;
      const weight =
        profile.depth !== 'full' ? 0.05 : claim.held === 0 ? (claim.foreignNames > 0 ? 0.4 : 0.3) : 0.15;
      found.push(overTokens(reading, claim.first, claim.last, weight, 'claim'));
    }
    contradictionsIn(reading).forEach((list, s) => {
      const from = reading.message.sentences[s]!.first;
      for (const { kind, of, rival, first, last } of list)
        if (of === 'reader' && rival >= (kind === 'number' ? 2 : 0)) {
          const weight = kind === 'number' ? 0.3 : rival > 0 ? 0.5 : 0.35;
          found.push(overTokens(reading, from + first, from + last, weight, 'claim'));
        }
    });
    for (const at of swapsIn(reading).flat()) found.push(overTokens(reading, at - 2, at + 1, 0.55, 'claim'));
    return found;
  },
  what: (evidence, reading) =>
    evidence.detail === 'name'
      ? `${literally(reading, evidence)} greets somebody other than ${readerName(reading) || 'the reader'}.`
      : `${inContext(reading, evidence)} does not match the profile.`,
  fix(evidence, reading) {
    const name = readerName(reading);
    if (evidence.detail === 'name')
      return name === ''
        ? 'Write the name that the profile has.'
        : `Write “Hi ${name},” as the profile has it.`;
    const fact = readerFact(reading);
    const claim = inContext(reading, evidence, 60);
    return fact === undefined
      ? `Check ${claim} against the profile, or leave it out.`
      : `Replace ${claim} with something the profile does hold: ${fact.theirs}.`;
  },
  examples: {
    good: [
      {
        text: 'Hi Liz, your post on night trains was a pleasure to read.',
        situation: {
          recipient: {
            name: 'Elizabeth Marsh',
            headline: 'Rail planner',
            company: 'Norrail',
            about: '',
            activity: ['Post: The night train is back'],
            shared: [],
          },
        },
      },
    ],
    bad: [
      {
        text: 'Hi Peter, your post on night trains was a pleasure to read.',
        situation: {
          recipient: {
            name: 'Elizabeth Marsh',
            headline: 'Rail planner',
            company: 'Norrail',
            about: '',
            activity: ['Post: The night train is back'],
            shared: [],
          },
        },
        mark: 'Hi Peter',
      },
    ],
  },
};

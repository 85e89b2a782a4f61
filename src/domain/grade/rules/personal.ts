import { fromCues, overTokens } from '../evidence.ts';
import { readerFact } from '../reader-fact.ts';
import type { Evidence, Rule } from '../rule.ts';
import { literally } from '../wording.ts';

/** A specific, genuine point of connection with this reader. */
export const personal: Rule<'personal'> = {
  id: 'personal',
  title: 'Personal',
  topic: 'personalise',
  why: 'One genuine point of connection shows that the message was written for this reader and nobody else.',
  check(reading) {
    const found: Evidence[] = reading.facts
      .filter(match => match.fact.field !== 'company' && match.weight >= 0.6)
      .map(match => overTokens(reading, match.first, match.last, Math.min(0.95, 0.4 + 0.2 * match.weight)));
    return [...found, ...fromCues(reading, ['ground.artefact', 'ground.shared'], { weight: 0.4 })];
  },
  what: (evidence, reading) => `${literally(reading, evidence)} is a real point of contact with this reader.`,
  fix(_evidence, reading) {
    const fact = readerFact(reading);
    return fact === undefined
      ? 'Name one thing of theirs that led you to write.'
      : `Mention ${fact.theirs}, and what it gave you.`;
  },
  examples: {
    good: [{ text: 'Hi Uma, your talk on quiet trams changed how I listen to ours.', mark: 'your talk' }],
    bad: [{ text: 'Hi, I wish you a good week.' }],
  },
};

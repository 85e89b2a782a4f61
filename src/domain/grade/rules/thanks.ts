import { readerName } from '../address.ts';
import { fromCues } from '../evidence.ts';
import type { Evidence, Rule } from '../rule.ts';
import { literally } from '../wording.ts';

/** A courteous greeting or thanks. */
export const thanks: Rule<'thanks'> = {
  id: 'thanks',
  title: 'Courtesy',
  topic: 'boundaries',
  why: 'A greeting and a thank-you cost nothing and set the tone.',
  check(reading) {
    const { greeting } = reading.message;
    const civil: Evidence[] =
      greeting === null || greeting.word === '' || /^(?:yo|sup|oi)$/.test(greeting.word)
        ? []
        : [{ start: greeting.start, end: greeting.end, weight: 0.8 }];
    return [...civil, ...fromCues(reading, ['thanks.any'], { weight: 0.7, anywhere: true })];
  },
  what: (evidence, reading) => `${literally(reading, evidence)} is a courteous touch.`,
  fix(_evidence, reading) {
    const name = readerName(reading);
    return `Begin with ${name === '' ? 'a greeting' : `“Hello ${name},”`} or end with a thank-you.`;
  },
  examples: {
    good: [{ text: 'Hello Uma, which microphone was it?', mark: 'Hello Uma' }],
    bad: [{ text: 'Which microphone was it?' }],
  },
};

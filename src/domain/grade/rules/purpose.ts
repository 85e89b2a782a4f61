import { fromCues, overSentence } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { literally } from '../wording.ts';

/** Why the sender writes, and what they would like, is clear and professional. */
export const purpose: Rule<'purpose'> = {
  id: 'purpose',
  title: 'Clear purpose',
  topic: 'good-kinds',
  why: 'A reader who sees at once what you would like can say yes, no or later.',
  check(reading) {
    const asks = reading.message.sentences.filter(
      one => one.role === 'body' && one.type !== 'statement' && one.last - one.first >= 3,
    );
    return [
      ...asks.map(one => overSentence(one, 0.5)),
      ...fromCues(reading, ['purpose.connect', 'purpose.ask', 'job.ask_about', 'purpose.thank'], {
        weight: 0.45,
        sentence: true,
      }),
    ];
  },
  what: (evidence, reading) =>
    `${literally(reading, evidence, 100)} ${reading.situation.kind === 'thank-you' ? 'lets the reader see why you write' : 'says plainly what you would like'}.`,
  fix: () => 'Say in one sentence why you write and what you would like.',
  examples: {
    good: [{ text: 'Hi Uma, which microphone did you use on line 4?', mark: 'which microphone' }],
    bad: [{ text: 'Hi Uma, lovely weather.' }],
  },
};

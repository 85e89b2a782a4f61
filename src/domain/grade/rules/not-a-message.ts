import { fromCues, overAll } from '../evidence.ts';
import type { Evidence, Rule } from '../rule.ts';
import { likeness, sense } from '../sense.ts';
import { readerFact } from '../wording.ts';

/** Gibberish, an empty text, a note about the exercise, keyword soup, instructions to a grader, the bad message again. */
export const notAMessage: Rule<'not-a-message'> = {
  id: 'not-a-message',
  title: 'Not a message',
  topic: 'good-kinds',
  why: 'Only a text that one person could send to another can be judged and answered.',
  check(reading) {
    const { message, bad } = reading;
    if (message.words === 0 && message.emoji.length === 0) return [overAll(reading, 1, 'empty')];
    if (bad !== null && likeness(message, bad) >= 0.985) return [overAll(reading, 1, 'copy')];
    const found: Evidence[] = [
      ...fromCues(reading, ['meta.exercise'], { weight: 0.35, anywhere: true, negated: true }),
    ];
    const { isGibberish, isSoup } = sense(message);
    if (isGibberish) found.push(overAll(reading, 1, 'gibberish'));
    if (isSoup) found.push(overAll(reading, 0.6, 'soup'));
    return found;
  },
  what: evidence =>
    ({
      empty: 'There is nothing to send yet.',
      copy: 'This is the message from the exercise, nearly unchanged.',
      gibberish: 'These letters do not make words.',
      soup: 'This is a list of words, not a text to somebody.',
    })[evidence.detail ?? ''] ?? 'This speaks about the exercise or to the program instead of to the reader.',
  fix(_evidence, reading) {
    const fact = readerFact(reading);
    return `Write to the person: a greeting, ${fact === '' ? 'what connects you to them' : fact}, and the one thing you would like.`;
  },
  examples: {
    good: [
      {
        text: 'Hi Kai, the rubric you published for bridge inspections is the best I know. May we translate it?',
      },
    ],
    bad: [{ text: 'asdf jkl qwrt zxcv', mark: 'asdf' }],
  },
};

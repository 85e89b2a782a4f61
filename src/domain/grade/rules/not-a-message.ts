import { readerName } from '../address.ts';
import { fromCues, overAll } from '../evidence.ts';
import { isKeywordList } from '../keyword-list.ts';
import { listsProfile } from '../profile-list.ts';
import { readerFact } from '../reader-fact.ts';
import type { Evidence, Rule } from '../rule.ts';
import { isHandedBack, sense } from '../sense.ts';

/** Gibberish, an empty text, a note about the exercise, keyword soup, instructions to a grader, the bad message again. */
export const notAMessage: Rule<'not-a-message'> = {
  id: 'not-a-message',
  title: 'Not a message',
  topic: 'good-kinds',
  why: 'Only a text that one person could send to another can be judged and answered.',
  check(reading) {
    const { message, bad } = reading;
    if (message.words === 0 && message.emoji.length === 0) return [overAll(reading, 1, 'empty')];
    if (bad !== null && isHandedBack(message, bad)) return [overAll(reading, 1, 'copy')];
    const found: Evidence[] = [
      ...fromCues(reading, ['meta.exercise'], { weight: 0.35, anywhere: true, negated: true }),
    ];
    const { isGibberish, isRepetition, isSoup } = sense(reading);
    if (isGibberish) found.push(overAll(reading, 1, 'gibberish'));
    else if (isRepetition) found.push(overAll(reading, 1, 'repetition'));
    if (listsProfile(reading)) found.push(overAll(reading, 1, 'list'));
    if (isKeywordList(reading)) found.push(overAll(reading, 1, 'plan'));
    if (isSoup) found.push(overAll(reading, 0.6, 'soup'));
    return found;
  },
  what: evidence =>
    ({
      empty: 'There is nothing to send yet.',
      copy: 'This is the message from the exercise, nearly unchanged.',
      gibberish: 'These letters do not make words.',
      repetition: 'The same few words come again and again.',
      list: 'These are words of the profile one after the other, not a text to somebody.',
      plan: 'This is the plan of a message, not the message.',
      soup: 'This is a list of words, not a text to somebody.',
    })[evidence.detail ?? ''] ??
    (evidence.weight > 0
      ? 'This speaks about the exercise or to the program instead of to the reader.'
      : 'These words do not make a text to somebody yet.'),
  fix(evidence, reading) {
    const point = readerFact(reading)?.theirs ?? 'what connects you with them';
    const who = reading.profile.names.length === 0 ? 'the person' : readerName(reading) || 'the person';
    return evidence.detail === 'copy'
      ? `Change what puts the reader off, then write it in your own words: a greeting, a word on ${point}, and the one thing you would like.`
      : `Write to ${who}: a greeting, a word on ${point}, and the one thing you would like.`;
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

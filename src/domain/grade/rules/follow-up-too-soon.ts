import { FOLLOW_UP_RULES } from '../../follow-up-rules.ts';
import { fromCues, overAll } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { subjectOf } from '../subject.ts';

const WEEK = FOLLOW_UP_RULES.minDays;

const inWords = (n: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'][n] ?? String(n);

/** A follow-up less than a week after the last message. */
export const followUpTooSoon: Rule<'follow-up-too-soon'> = {
  id: 'follow-up-too-soon',
  title: 'Follow-up too soon',
  topic: 'follow-up',
  why: 'People answer when they can: a reminder within the week reads as impatience.',
  check(reading) {
    const { followUp, daysSinceLast, kind } = reading.situation;
    const isFollowUp = typeof followUp === 'number' ? followUp >= 1 : kind === 'follow-up';
    if (!isFollowUp) return [];
    // Without a count of days the text may tell it.
    if (typeof daysSinceLast !== 'number')
      return fromCues(reading, ['fu.soon'], { weight: 0.7, negated: true });
    if (!(daysSinceLast < WEEK)) return [];
    const spoken = fromCues(reading, ['fu.nudge'], { weight: 1, negated: true })[0];
    return [spoken ?? overAll(reading, 1)];
  },
  what: (_evidence, reading) => {
    const days = reading.situation.daysSinceLast ?? -1;
    if (days < 0) return 'By its own words the message follows the last one within days.';
    return days < 1
      ? 'Your last message is from today.'
      : `Your last message is only ${days === 1 ? 'a day' : `${inWords(Math.floor(days))} days`} old.`;
  },
  fix(_evidence, reading) {
    const { daysSinceLast, followUp } = reading.situation;
    const subject = subjectOf(reading);
    const fresh = subject === '' ? 'something new to add' : `something new about ${subject}`;
    if ((followUp ?? 0) > FOLLOW_UP_RULES.max) return 'More waiting would not help this one: let it go.';
    if (typeof daysSinceLast !== 'number')
      return `Wait until a week or two have passed since your last message, and use the time to find ${fresh}.`;
    const days = Math.min(WEEK, Math.max(1, Math.ceil(WEEK - daysSinceLast)));
    return `Wait at least ${days === 1 ? 'one more day' : `${inWords(days)} more days`} (one to two weeks after your last message is right), and use the time to find ${fresh}.`;
  },
  examples: {
    good: [
      {
        text: 'Hi Bo, since I wrote I have tried your second recipe and it held.',
        situation: { kind: 'follow-up', followUp: 1, daysSinceLast: 9 },
      },
    ],
    bad: [
      {
        text: 'Hi Bo, have you seen my message?',
        situation: { kind: 'follow-up', followUp: 1, daysSinceLast: 2 },
        mark: 'have you seen',
      },
    ],
  },
};

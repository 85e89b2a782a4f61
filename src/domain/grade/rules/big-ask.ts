import { mainAsk } from '../asks.ts';
import { fromCues } from '../evidence.ts';
import { fitting } from '../quote.ts';
import { readerFact } from '../reader-fact.ts';
import type { Evidence, Rule } from '../rule.ts';
import { subjectOf } from '../subject.ts';
import { inContext, literally } from '../wording.ts';

/** Asks too much of a stranger, or several unrelated things at once. */
export const bigAsk: Rule<'big-ask'> = {
  id: 'big-ask',
  title: 'Too big a request',
  topic: 'boundaries',
  why: 'What a stranger can grant in five minutes gets answered; an hour, a mentorship or a list of favours gets put off for good.',
  check(reading) {
    const big = fromCues(reading, ['ask.big'], { weight: 0.35 });
    const asks = reading.message.sentences.filter(one => one.role === 'body' && one.type !== 'statement');
    const list: Evidence[] =
      asks.length >= 4
        ? [{ start: asks[0]!.start, end: asks.at(-1)!.end, weight: 0.4, detail: `${asks.length} requests` }]
        : [];
    return [...big, ...list];
  },
  what: (evidence, reading) =>
    evidence.detail === undefined
      ? `${inContext(reading, evidence)} asks a lot in one message.`
      : `There are ${evidence.detail} in one message.`,
  fix(evidence, reading) {
    const kept = mainAsk(reading);
    if (
      kept?.type === 'question' &&
      (evidence.detail !== undefined || kept.end <= evidence.start || kept.start >= evidence.end)
    )
      return `Keep one question, such as ${literally(reading, kept, 90)}, and leave the rest for later.`;
    const subject = subjectOf(reading, 'reader');
    const fact = readerFact(reading);
    const about =
      (fact?.field === 'shared' ? undefined : fact?.yours) ??
      (subject.startsWith('your ') ? subject : 'your work');
    const small = `“About ${about}: what would you try first in my place?”`;
    return evidence.detail === undefined
      ? fitting(
          `Instead of ${inContext(reading, evidence, 55)}, ask for what fits into a short reply: ${small}`,
          `Ask for what fits into a short reply: ${small}`,
        )
      : `Choose the request that matters most and make it small, for example: ${small}`;
  },
  examples: {
    good: [{ text: 'Hi Dr. Osei, one question on your soil paper: would you lime in spring or in autumn?' }],
    bad: [
      {
        text: 'Hi Dr. Osei, could you mentor me with a call every week, read my thesis of 90 pages and introduce me to your colleagues?',
        mark: 'mentor me',
      },
    ],
  },
};

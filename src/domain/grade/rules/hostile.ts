import { readerName } from '../address.ts';
import { mainAsk } from '../asks.ts';
import { densest, fromCues, overTokens } from '../evidence.ts';
import { fitting } from '../quote.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { subjectOf } from '../subject.ts';
import { inContext, literally } from '../wording.ts';

/** Insults, threatens, harasses or shames. */
export const hostile: Rule<'hostile'> = {
  id: 'hostile',
  title: 'Hostile',
  topic: 'bad-kinds',
  why: 'An insult or a threat ends the contact, is easily passed on, and stays with your name.',
  check(reading) {
    const { first, last, count, total } = densest(reading, 'rude');
    return [
      ...(count === 0 ? [] : [overTokens(reading, first, last, total >= 3 ? 0.8 : 0.25 * count)]),
      ...fromCues(reading, ['rude.insult', 'rude.threat', 'rude.sarcasm'], { weight: 0.35 }),
      ...fromCues(reading, ['veil.know', 'veil.harm', 'veil.hold', 'veil.deal'], { weight: 0.3 }),
    ];
  },
  what: (evidence, reading) => `${inContext(reading, evidence)} attacks the person.`,
  fix(evidence, reading) {
    const attack = inContext(reading, evidence, 55);
    const kept = peacefulAsk(reading);
    if (kept !== undefined)
      return fitting(
        `Do not send this. What can be said another day, without ${attack}, is ${literally(reading, kept, 90)}.`,
        `Do not send this. What can be said another day is ${literally(reading, kept, 90)}.`,
      );
    const name = readerName(reading) || 'them';
    const subject = subjectOf(reading);
    return subject === ''
      ? `Do not send this. Take out ${attack}; if a matter remains after a day, tell ${name} what happened and what you would like instead.`
      : `Do not send this. After a day, and without ${attack}, tell ${name} what troubles you about ${subject} and what you would like instead.`;
  },
  examples: {
    good: [
      {
        text: 'Hi Tom, I disagree with your article on night work: our figures from Leeds point the other way. Would you like to see them?',
      },
    ],
    bad: [
      {
        text: 'You are a pathetic fraud and people like you ruin this trade. I will make sure everybody knows it.',
        mark: 'pathetic fraud',
      },
    ],
  },
};

const FEWEST = 4;
/** How a request begins that asks for something rather than reproaches. */
const PLAIN =
  /^(?:and |so |but )?(?:please|kindly|could|can|would|will|may|when|where|which|is there|are there|has|i would like|i want to know)\b/i;
const CLAUSE = /[,;:()–—]|--/;

/** The request of the message without its attack: a whole sentence, else a clause of one that no rude word touches. */
function peacefulAsk(reading: Reading): { readonly start: number; readonly end: number } | undefined {
  const isPlain = (start: number): boolean => PLAIN.test(reading.message.text.slice(start, start + 40));
  const whole = mainAsk(reading);
  if (whole !== undefined && isPlain(whole.start)) return whole;
  const { sentences, tokens } = reading.message;
  for (const [i, { role, type, first, last }] of sentences.entries()) {
    if (role !== 'body' || type === 'statement') continue;
    let from = first;
    for (let at = first + 1; at <= last; at++) {
      if (at < last && !CLAUSE.test(tokens[at]!.gap)) continue;
      const isRude = reading.hits.some(
        hit =>
          hit.sentence === i &&
          hit.first < at &&
          hit.last > from &&
          /^(?:rude|love|push|press|slang)$/.test(hit.family),
      );
      if (!isRude && at - from >= FEWEST && isPlain(tokens[from]!.start))
        return { start: tokens[from]!.start, end: tokens[at - 1]!.end };
      from = at;
    }
  }
  return undefined;
}

import { isCommon } from './common-words.ts';
import type { Reading } from './reading.ts';

/** How particular a message is: words that are not everyday ones, by what their sentence is about. */
export interface Particulars {
  readonly all: number;
  /** In sentences that speak of the reader. */
  readonly ofReader: number;
  /** In sentences that speak of the sender alone. */
  readonly ofSender: number;
  /** With a capital letter, not at the beginning of a sentence. */
  readonly names: number;
}

/** Counts the particular words of the body; the reader's own name does not count. */
export function particulars(reading: Reading): Particulars {
  const { message, profile } = reading;
  let all = 0;
  let ofReader = 0;
  let ofSender = 0;
  let names = 0;
  for (const sentence of message.sentences) {
    if (sentence.role !== 'body') continue;
    let you = false;
    let me = false;
    let count = 0;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = message.tokens[i]!;
      const word = token.lower;
      if (word === 'you' || word === 'your' || word === 'yours') you = true;
      else if (word === 'i' || word === 'my' || word === 'we' || word === 'our' || word === 'me') me = true;
      if (token.kind !== 'word' || word.length < 3 || isCommon(token.lemma) || profile.names.includes(word))
        continue;
      count++;
      if (token.capital && i > sentence.first) names++;
    }
    all += count;
    if (you) ofReader += count;
    else if (me) ofSender += count;
  }
  return { all, ofReader, ofSender, names };
}

/** Whether something in the message is about this reader: a fact of the profile, or particular words about them. */
export function isParticular(reading: Reading): boolean {
  if (reading.facts.some(match => match.fact.field !== 'company' && match.weight >= 0.6)) return true;
  return particulars(reading).ofReader >= 1;
}

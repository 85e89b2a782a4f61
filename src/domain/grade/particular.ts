import { isOneOf } from '../message/word.ts';
import { isCommonWord } from './common-words.ts';
import { eachSentence, type Reading } from './reading.ts';

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

const isReader = isOneOf('you your yours');
const isSender = isOneOf('i my we our me');

/** The particular words of each sentence, and whether it speaks of the reader or of the sender. */
const particularsIn = eachSentence(({ message, profile }, { role, first, last }) => {
  const found = { count: 0, names: 0, you: false, me: false };
  if (role !== 'body') return found;
  for (let i = first; i < last; i++) {
    const token = message.tokens[i]!;
    const { word } = token;
    if (isReader(word)) found.you = true;
    else if (isSender(word)) found.me = true;
    if (token.kind !== 'word' || word.lower.length < 3) continue;
    if (isCommonWord(word) || profile.names.includes(word.lower)) continue;
    found.count++;
    if (token.capital && i > first) found.names++;
  }
  return found;
});

/** Counts the particular words of the body; the reader's own name does not count. */
export function particulars(reading: Reading): Particulars {
  const sum = { all: 0, ofReader: 0, ofSender: 0, names: 0 };
  for (const { count, names, you, me } of particularsIn(reading)) {
    sum.all += count;
    sum.names += names;
    if (you) sum.ofReader += count;
    else if (me) sum.ofSender += count;
  }
  return sum;
}

/** Whether something in the message is about this reader: a fact of the profile, or particular words about them. */
export function isParticular(reading: Reading): boolean {
  if (reading.facts.some(match => match.fact.field !== 'company' && match.weight >= 0.6)) return true;
  return particulars(reading).ofReader >= 1;
}

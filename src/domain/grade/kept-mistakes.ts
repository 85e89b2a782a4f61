import type { Message, Sentence, Token } from '../message/message.ts';
import { parseMessage } from '../message/parse.ts';
import { isOneOf } from '../message/word.ts';
import type { FaultId } from '../rubric.ts';
import { isCommonWord } from './common-words.ts';
import { overSentence } from './evidence.ts';
import { type ProfileView, worthIn } from './profile.ts';
import type { Reading } from './reading.ts';
import type { Evidence, Spot } from './rule.ts';

/** Faults that lie in what is said of the reader: whoever keeps the particulars keeps the fault, in whatever words. */
const OF_PARTICULARS: ReadonlySet<FaultId> = new Set(['wrong-facts', 'intrusive']);

const isReader = isOneOf('you your yours yourself');
const isSender = isOneOf('i my mine me we our ours us');

/** Faults of an exercise's bad message that a rewrite keeps: it speaks to the reader of the same particulars that the profile does not hold. */
export function keptMistakes(reading: Reading, spots: readonly Spot[]): ReadonlyMap<FaultId, Evidence> {
  const found = new Map<FaultId, Evidence>();
  const { message, profile } = reading;
  if (profile.depth !== 'full') return found;
  for (const { quote, fault } of spots) {
    if (!OF_PARTICULARS.has(fault) || found.has(fault)) continue;
    const particulars = particularsOf(parseMessage(quote), profile);
    const sentence = message.sentences.find(one => keeps(message, one, particulars));
    if (sentence !== undefined) found.set(fault, overSentence(sentence, 1, 'claim'));
  }
  return found;
}

/** The words of a passage that are no everyday words and that the profile does not hold. */
function particularsOf({ tokens }: Message, profile: ProfileView): ReadonlySet<string> {
  return new Set(tokens.filter(token => isParticular(token, profile)).map(({ lemma }) => lemma));
}

const isParticular = ({ kind, word, lower }: Token, profile: ProfileView): boolean =>
  kind === 'word' &&
  lower.length > 2 &&
  !isCommonWord(word) &&
  worthIn(profile, word) === undefined &&
  !profile.names.includes(lower) &&
  !profile.company.includes(lower);

/** Whether a sentence speaks of one of the particulars to the reader, or of two of them at all. */
function keeps(
  { tokens }: Message,
  { role, first, last }: Sentence,
  particulars: ReadonlySet<string>,
): boolean {
  if (role !== 'body') return false;
  const kept = new Set<string>();
  let [isOfReader, isOfSender] = [false, false];
  for (let i = first; i < last; i++) {
    const { word, lemma } = tokens[i]!;
    isOfReader ||= isReader(word);
    isOfSender ||= isSender(word);
    if (particulars.has(lemma)) kept.add(lemma);
  }
  return kept.size > 1 || (kept.size === 1 && (isOfReader || !isOfSender));
}

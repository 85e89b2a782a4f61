import type { Token } from '../message/message.ts';
import { tokenise } from '../message/tokens.ts';
import { isOneOf } from '../message/word.ts';
import { isCommonWord } from './common-words.ts';
import { hashOf, lemmaHash, mix } from './model/hash.ts';
import { mayHold, type Sieve, sieveOf } from './model/sieve.ts';
import { ofProfile } from './profile.ts';
import { eachSentence, once, type Reading } from './reading.ts';

const LONGEST_FACT = 500;
const SMALL = new Set(
  'a an the and or but if of to in on at by for from with without as is be am it its i me my we us our you your he she they this that not no do have'.split(
    ' ',
  ),
);
const isSelf = isOneOf('i we my our me us');
const isReader = isOneOf('you your yours');

/** What a profile says next after two words, and all its words. */
interface Sequences {
  readonly next: ReadonlyMap<string, ReadonlyMap<string, readonly Token[]>>;
  readonly words: ReadonlySet<string>;
  /** Which two words may be among these. */
  readonly pairs: Sieve;
}

const sequencesOf = ofProfile((profile): Sequences => {
  const next = new Map<string, Map<string, Token[]>>();
  const words = new Set<string>();
  for (const { text } of profile.facts) {
    const { tokens } = tokenise(text.slice(0, LONGEST_FACT));
    tokens.forEach((token, i) => {
      words.add(token.lemma);
      words.add(token.lower);
      const [left, right] = [tokens[i - 2], tokens[i - 1]];
      if (left === undefined || right === undefined || SMALL.has(token.lemma)) return;
      if (SMALL.has(left.lemma) && SMALL.has(right.lemma)) return;
      let after = next.get(left.lemma);
      if (after === undefined) {
        after = new Map();
        next.set(left.lemma, after);
      }
      const list = after.get(right.lemma);
      if (list === undefined) after.set(right.lemma, [token]);
      else list.push(token);
    });
  }
  const pairs = [...next].flatMap(([left, after]) => [...after.keys()].map(right => pairHash(left, right)));
  return { next, words, pairs: sieveOf(pairs) };
});

const pairHash = (left: string, right: string): number => mix(hashOf(left), hashOf(right));

/** Whether two words are of one kind, so that one may stand for the other: numbers, names, plain words. */
const isAlike = (left: Token, right: Token): boolean =>
  left.kind === right.kind && (left.kind !== 'word' || left.capital === right.capital);

// Functions of its own: one made within a loop has V8 keep what it sees for each turn.
const hasAlike = (said: readonly Token[], token: Token): boolean => said.some(one => isAlike(one, token));

/** The same for each sentence, counted from its first token. */
const swapsFrom = eachSentence(({ message, profile }, { role, first, last }) => {
  if (role !== 'body' || profile.depth !== 'full') return NONE;
  const { next, words, pairs } = sequencesOf(profile);
  let found = NONE;
  let isOwn = false;
  let isOfReader = false;
  for (let i = first; i < last; i++) {
    const token = message.tokens[i]!;
    if (isReader(token.word)) {
      isOwn = false;
      isOfReader = true;
    } else if (isSelf(token.word)) isOwn = true;
    if (i < first + 2 || isOwn || !isOfReader || token.gap !== ' ') continue;
    const [left, right] = [message.tokens[i - 2]!, message.tokens[i - 1]!];
    if (!mayHold(pairs, mix(lemmaHash(left.word), lemmaHash(right.word)))) continue;
    const said = next.get(left.lemma)?.get(right.lemma);
    if (said === undefined || SMALL.has(token.lower) || words.has(token.lemma) || words.has(token.lower))
      continue;
    if (token.kind === 'word' && (token.lower.length < 3 || (!token.capital && isCommonWord(token.word))))
      continue;
    if (hasAlike(said, token)) found = [...found, i - first];
  }
  return found;
});

const NONE: readonly number[] = [];

/**
 * Words of the message that stand where the profile has another one: "a gym roof in bamboo" where it says eucalyptus,
 * "on 1 May" where it says March. Tokens by number, for each sentence; only where the sentence speaks of the reader and the words before
 * are not the sender's own.
 */
export const swapsIn: (reading: Reading) => readonly (readonly number[])[] = once(reading =>
  swapsFrom(reading).map((list, s) =>
    list.length === 0 ? list : list.map(at => at + reading.message.sentences[s]!.first),
  ),
);

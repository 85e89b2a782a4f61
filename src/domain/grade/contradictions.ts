import type { Token } from '../message/message.ts';
import { tokenise } from '../message/tokens.ts';
import { isOneOf } from '../message/word.ts';
import { isCommonWord } from './common-words.ts';
import { isContent, type ProfileView, stemOf } from './profile.ts';
import { eachSentence, type Reading } from './reading.ts';

/** A number or a name said of the reader that the profile does not hold. */
export interface Contradiction {
  /** Tokens of the sentence, counted from its first one; end-exclusive. */
  readonly first: number;
  readonly last: number;
  readonly kind: 'number' | 'place' | 'name';
  /** Whether the sentence speaks of the reader there, or of nobody so far. */
  readonly of: 'reader' | 'nobody';
  /** What a fact of the profile shares with the sentence that has another number or name instead: words, at most 3; -1 where none has. */
  readonly rival: number;
}

const isSelf = isOneOf('i we my our mine ours myself');
const isReader = isOneOf('you your yours yourself');
const isBefore = isOneOf('in at of from to near for with by outside around');
const isWish = isOneOf('looking look hope hoping see thank thanks please let may');
const TURN = /[;()–—]/;
const LONGEST_FACT = 400;
const NUMBERS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, String(i)] as const),
);
for (const [i, word] of 'thirty forty fifty sixty seventy eighty ninety'.split(' ').entries())
  NUMBERS.set(word, String(10 * (i + 3)));

/** A number as it is compared: "4,000" and "4000" are one; null for other words, and for "one", which seldom counts. */
function numberOf({ kind, lower }: Token): string | null {
  if (kind === 'word') return lower === 'one' ? null : (NUMBERS.get(lower) ?? null);
  if (kind !== 'number') return null;
  return lower.replace(/[.,](?=\d{3}\b)/g, '').replace(/\D+$/, '');
}

interface Fact {
  readonly stems: ReadonlySet<string>;
  readonly numbers: readonly string[];
  readonly names: readonly string[];
}

interface Known {
  readonly facts: readonly Fact[];
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

const knownBy = new WeakMap<ProfileView, Known>();

function knownOf(profile: ProfileView): Known {
  const before = knownBy.get(profile);
  if (before !== undefined) return before;
  const words = new Set([...profile.names, ...profile.company]);
  const numbers = new Set<string>();
  const facts = profile.facts.map(({ text }): Fact => {
    const { tokens } = tokenise(text.slice(0, LONGEST_FACT));
    const said: string[] = [];
    const names: string[] = [];
    for (const [i, token] of tokens.entries()) {
      words.add(token.lower);
      words.add(token.lemma);
      const number = numberOf(token);
      if (number !== null) said.push(number);
      else if (isName(token) && i > 0 && !/[.:!?]/.test(token.gap)) names.push(token.lower);
    }
    for (const number of said) numbers.add(number);
    return {
      stems: new Set(
        tokens.filter(one => isContent(one) && one.kind === 'word').map(one => stemOf(one.word)),
      ),
      numbers: said,
      names,
    };
  });
  const known = { facts, words, numbers };
  knownBy.set(profile, known);
  return known;
}

const isName = ({ kind, capital, lower, word }: Token): boolean =>
  kind === 'word' && capital && lower.length > 2 && !isCommonWord(word);

/** What a sentence says. */
interface Said {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

function saidIn(tokens: readonly Token[], first: number, last: number): Said {
  const words = new Set<string>();
  const stems = new Set<string>();
  const numbers = new Set<string>();
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    words.add(token.lower);
    const number = numberOf(token);
    if (number !== null) numbers.add(number);
    else if (isContent(token)) stems.add(stemOf(token.word));
  }
  return { words, stems, numbers };
}

const NONE: readonly Contradiction[] = [];
const MOST_RIVAL = 3;

/** For each sentence what it says of the reader that the profile does not hold, while it may hold something else instead. */
export const contradictionsIn: (reading: Reading) => readonly (readonly Contradiction[])[] = eachSentence(
  ({ message: { tokens }, profile, situation }, { role, first, last }) => {
    if (role !== 'body' || profile.depth !== 'full' || first === last) return NONE;
    // Wishes, thanks and plans claim nothing.
    if (isWish(tokens[first]!.word)) return NONE;
    const known = knownOf(profile);
    const sender = `${situation.sender?.name ?? ''} ${situation.sender?.headline ?? ''}`.toLowerCase();
    let said: Said | undefined;
    /** How much the fact shares that would be contradicted; most sentences never ask. */
    const rivalOf = (has: (fact: Fact, said: Said) => boolean): number => {
      said ??= saidIn(tokens, first, last);
      let most = -1;
      for (const fact of known.facts) {
        if (!has(fact, said)) continue;
        let shared = 0;
        for (const stem of fact.stems) if (said.stems.has(stem)) shared++;
        most = Math.max(most, Math.min(MOST_RIVAL, shared));
      }
      return most;
    };
    let found = NONE;
    let of: 'reader' | 'nobody' | 'self' = 'nobody';
    for (let i = first; i < last; i++) {
      const token = tokens[i]!;
      if (TURN.test(token.gap)) of = 'nobody';
      if (isReader(token.word)) of = 'reader';
      else if (isSelf(token.word)) of = 'self';
      if (of === 'self' || token.quoted) continue;
      const number = numberOf(token);
      if (number !== null) {
        if (known.numbers.has(number)) continue;
        const rival = rivalOf(
          (fact, { numbers }) => fact.numbers.length > 0 && !fact.numbers.some(one => numbers.has(one)),
        );
        found = [...found, { first: i - first, last: i + 1 - first, kind: 'number', of, rival }];
        continue;
      }
      if (i === first || !isName(token)) continue;
      if (known.words.has(token.lower) || known.words.has(token.lemma) || sender.includes(token.lower))
        continue;
      const before = found.at(-1);
      if (before !== undefined && before.kind !== 'number' && before.last === i - first) {
        found = [...found.slice(0, -1), { ...before, last: i + 1 - first }];
        continue;
      }
      const rival = rivalOf(({ names }, { words }) => names.length > 0 && !names.some(one => words.has(one)));
      const kind = isBefore(tokens[i - 1]!.word) ? 'place' : 'name';
      found = [...found, { first: i - first, last: i + 1 - first, kind, of, rival }];
    }
    return found;
  },
);

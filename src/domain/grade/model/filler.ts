import type { Message, Range, Sentence, Token } from '../../message/message.ts';
import { parseMessage } from '../../message/parse.ts';
import { partOf } from '../../message/parts.ts';
import { ofWord } from '../../message/word.ts';
import { isCommonWord } from '../common-words.ts';
import { type ProfileView, viewProfile, worthIn } from '../profile.ts';

const WARM = new Set(
  'admire admiration admirable inspire inspiration inspiring impress impressive impressed brilliant brilliance wonderful amazing great greatest excellent exceptional extraordinary remarkable outstanding incredible fantastic marvellous genius talent talented gifted respect respected honour honor privilege grateful gratitude thank thanks appreciate appreciation kind kindness generous generosity warm humble humbly sorry apologise apologize apology apologies forgive forgiveness pardon excuse bother disturb intrude impose imposition pressure obligation obliged worry worries hurry rush busy understand respectfully wish blessing bless hope fan praise deserve passion passionate dedication dedicated leadership vision visionary wisdom insight legend hero role-model star best valuable precious time attention patience consideration regardless ignore decline awe star legend gift gifted calibre gold pure light shine bright joy peace health gush nervous clumsy intrusion overstep forward regret trouble delight delighted love adore truly deeply highest fine dare tone example lovely hesitate regard success succeed warmest sincere sincerely heartfelt courage energy pleasure privilege'.split(
    ' ',
  ),
);
/** What a sender says that they do or want: said of "I" or "we" it is news, said of the reader it is praise. */
const DEEDS = new Set(
  'ask wonder send attach share offer connect call meet introduce help recommend hire apply invite suggest propose show bring question'.split(
    ' ',
  ),
);
const DEED_REACH = 14;
const NOBODY = viewProfile({});
const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'me', 'us']);
/** What a word may be in a sentence of kindness. */
const meaningOf = ofWord(({ lower, lemma }): 'self' | 'own' | 'you' | 'warm' | 'deed' | 'other' => {
  if (FIRST_PERSON.has(lower)) return lower === 'i' || lower === 'we' ? 'self' : 'own';
  if (lower === 'you') return 'you';
  if (WARM.has(lemma) || WARM.has(lower)) return 'warm';
  return DEEDS.has(lemma) ? 'deed' : 'other';
});
/** So many particular words make a sentence news; in a kind sentence it takes more, for kindness has its own words. */
const FEWEST_PARTICULAR = { plain: 3, kind: 5, request: 2 } as const;

/**
 * Whether a part of a message between blank lines says nothing but kindness: praise, thanks, excuses and wishes,
 * without a question, an offer or particular words. Those of the profile do not count: anybody can copy a title into a
 * compliment.
 */
export function saysNothing(
  message: Message,
  from: number,
  to: number,
  profile: ProfileView = NOBODY,
): boolean {
  const first = tokenAt(message.tokens, from);
  const last = tokenAt(message.tokens, to);
  if (first === last) return true;
  // The same tokens are asked about for each beginning of a message, and they are the same objects there.
  const end = message.tokens[last - 1]!;
  const before = known.get(message.tokens[first]!);
  if (before !== undefined && before.end === end && before.profile === profile) return before.saysNothing;
  const found = partSaysNothing(message, first, last, to, profile);
  known.set(message.tokens[first]!, { end, profile, saysNothing: found });
  return found;
}

/** What is known of the part between blank lines, or of some of them, that begins with a token. */
const known = new WeakMap<
  Token,
  { readonly end: Token; readonly profile: ProfileView; readonly saysNothing: boolean }
>();

function partSaysNothing(
  message: Message,
  first: number,
  last: number,
  to: number,
  profile: ProfileView,
): boolean {
  const part = partOf(message, first, last, to);
  const { sentences } = part;
  let kind = 0;
  let particular = 0;
  for (const sentence of sentences) {
    const read = readSentence(part, sentence, profile);
    if (read.isNews) return false;
    if (read.isKind) kind++;
    particular += read.particular;
  }
  return kind > 0 || particular <= 1;
}

/** Whether the profile holds a word, so that anybody could copy it into a compliment. */
const isHeld = (profile: ProfileView, { lower, word }: Token): boolean =>
  profile.names.includes(lower) || profile.company.includes(lower) || worthIn(profile, word) !== undefined;

/** What a sentence says: whether it is kind, how many particular words it has about the sender, and whether it is news. */
function readSentence(
  { tokens, text }: Pick<Message, 'tokens' | 'text'>,
  { type, first, last, end }: Sentence,
  profile: ProfileView,
): { readonly isKind: boolean; readonly isNews: boolean; readonly particular: number } {
  let isKind = false;
  let isDeed = false;
  let particular = 0;
  let held = 0;
  let self = -DEED_REACH;
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    const { lower, kind } = token;
    const meaning = meaningOf(token.word);
    // What a title says, nobody here does.
    if (token.quoted && meaning !== 'warm') continue;
    if (meaning === 'self') self = i;
    else if (meaning === 'you') self = -DEED_REACH;
    else if (meaning === 'warm') isKind = true;
    else if (meaning !== 'own') {
      if (meaning === 'deed' && i - self < DEED_REACH) isDeed = true;
      if (isHeld(profile, token)) held++;
      else if (kind === 'link' || kind === 'money') isDeed = true;
      else if (kind === 'number') particular += 2;
      else if (kind === 'word' && lower.length > 2) {
        if (!isCommonWord(token.word)) particular += token.capital && i > first ? 2 : 1;
      }
    }
  }
  // What the profile holds can be copied into a compliment; elsewhere it tells what the sender knows.
  if (!isKind) particular += held;
  const marks = text.slice(first < last ? tokens[last - 1]!.end : end, end);
  const isAsked = marks.includes('?');
  // A question between quotation marks is a title.
  const isTitle = first < last && tokens[last - 1]!.quoted;
  if (!isTitle && (isAsked || (type === 'question' && !/[.!]/.test(marks))))
    return { isKind, isNews: true, particular };
  if (type === 'request' && !isKind)
    return { isKind, isNews: isDeed || particular >= FEWEST_PARTICULAR.request, particular };
  const least = isKind ? FEWEST_PARTICULAR.kind : FEWEST_PARTICULAR.plain;
  return { isKind, isNews: isDeed || particular >= least, particular };
}

/** The first token that begins at an offset or after it. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a paragraph alone says nothing but kindness. */
export const isFiller = (paragraph: string): boolean =>
  saysNothing(parseMessage(paragraph), 0, paragraph.length);

const DENIAL =
  /^(?:please note that |to be clear, |don't worry, |honestly, |first of all, )?(?:i am|i'm|i’m|this is|we are|we're)(?: really| certainly| absolutely| definitely)? not (?:selling|trying to sell|a sales|an ad|spam|flirting|here to|a pitch|pitching|asking for a job|rude|demanding)[^.!?]*[.!?]\s*/i;

/** What a message says without its filler. */
export interface Core {
  readonly text: string;
  /** The paragraphs that it is made of; null where it is not made of whole ones. */
  readonly paragraphs: readonly Range[] | null;
}

/** A message without its paragraphs of mere kindness and without a denial of faults at the beginning of one; null where it has none. */
export function withoutFiller(message: Message, profile?: ProfileView): Core | null {
  const { text } = message;
  const paragraphs = paragraphsOf(text);
  if (paragraphs === null) return null;
  const kept =
    paragraphs.length === 1
      ? paragraphs
      : paragraphs.filter(
          ({ start, end }) =>
            text.slice(start, end).trim() === '' || !saysNothing(message, start, end, profile),
        );
  const mayDeny = / not /i.test(text);
  if (!mayDeny && kept.length === paragraphs.length) return null;
  const said = kept.map(({ start, end }) => text.slice(start, end));
  const core = mayDeny ? said.map(one => (/ not /i.test(one) ? one.replace(DENIAL, '') : one)) : said;
  const isWhole = core.every((one, i) => one === said[i]);
  if (isWhole && kept.length === paragraphs.length) return null;
  return { text: core.join('\n\n'), paragraphs: isWhole ? kept : null };
}

/** What stands between blank lines; null where that is too much. */
function paragraphsOf(text: string): readonly Range[] | null {
  const found: Range[] = [];
  let start = 0;
  for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n', start)) {
    found.push({ start, end });
    if (found.length === MOST_PARAGRAPHS) return null;
    start = end + 2;
  }
  found.push({ start, end: text.length });
  return found;
}

const MOST_PARAGRAPHS = 12;
const LONGEST_TEXT = 12_000;

/**
 * Where a message ends without its last paragraph if that is mere kindness, or without all such at its end. A single
 * paragraph stays.
 */
export function endWithoutFiller(message: Message, profile?: ProfileView, all = false): number {
  const { text } = message;
  if (text.length > LONGEST_TEXT) return text.length;
  let end = text.length;
  for (let at = text.lastIndexOf('\n\n'); at > 0; at = text.lastIndexOf('\n\n', at - 1)) {
    if (!saysNothing(message, at, end, profile)) break;
    end = at;
    if (!all) break;
  }
  return end;
}

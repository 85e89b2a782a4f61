import { readGreeting } from './greeting.ts';
import type { Message, Range, Sentence, SentenceRole, SentenceType, Token } from './message.ts';
import { readSignOff, type SignOff } from './sign-off.ts';
import { tokenise } from './tokens.ts';
import { isOneOf } from './word.ts';

const ABBREVIATIONS = new Set(
  'dr mr mrs ms prof st vs etc approx inc ltd co jr sr eg ie e g i no nr fig vol dept est min max tel ph gmbh corp assoc bros rev hon gov sen rep ave rd mt feat ca cf al op'.split(
    ' ',
  ),
);
const NUMBERED = new Set([
  'no',
  'nr',
  'min',
  'max',
  'co',
  'st',
  'e',
  'g',
  'i',
  'al',
  'op',
  'etc',
  'ca',
  'est',
]);

/** Whether a new sentence begins with this token. */
function begins(previous: Token, token: Token): boolean {
  const gap = token.gap;
  if (gap === ' ' || gap === '') return false;
  if (gap.includes('\n')) return breaksAtLine(previous, token);
  if (!gap.endsWith(' ') && !/[!?]/.test(gap)) return false;
  if (!/[.!?]/.test(gap)) return false;
  if (gap.startsWith('.') && !gap.startsWith('..')) {
    if (previous.capital && previous.lower.length === 1 && previous.lower !== 'i') return false;
    if (ABBREVIATIONS.has(previous.lower)) {
      if (NUMBERED.has(previous.lower)) return token.capital && previous.lower.length > 1;
      return false;
    }
  }
  if (gap.startsWith('..')) return token.capital;
  return true;
}

/** A line end inside a hard-wrapped paragraph is no boundary. */
function breaksAtLine(previous: Token, token: Token): boolean {
  if (token.gap.includes('\n\n') || /[.!?:]/.test(token.gap)) return true;
  return token.capital || token.gap.length > 2 || previous.kind !== 'word' || token.start - previous.end > 2;
}

const isBlankLine = (gap: string): boolean => gap.indexOf('\n') !== gap.lastIndexOf('\n');

const AUXILIARY = new Set(
  'do does did is are was were can could would will have has had may might should shall'.split(' '),
);
const SUBJECT = new Set('i you we they he she it your my our the there this that anyone'.split(' '));
const WH = new Set('what how why when where who which whose whom'.split(' '));
const IMPERATIVE = new Set(
  'please let send give tell show reply answer respond call click check join buy get try book visit forward share sign contact message add accept confirm help review read look see pass put introduce refer connect consider stop remember ignore write ping advise kindly take have find'.split(
    ' ',
  ),
);

const isModal = isOneOf('could can would will');
const isPleased = isOneOf('appreciate grateful glad happy');

/** "Could you ...", "I would be glad if ...". */
function asksSomebody(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const { word } = tokens[i]!;
    if (
      isModal(word) &&
      i + 1 < last &&
      tokens[i + 1]!.lower === 'you' &&
      !(i + 2 < last && tokens[i + 2]!.lower === 'be')
    )
      return true;
    if (!isPleased(word)) continue;
    for (let k = i + 1; k < Math.min(last, i + 5); k++) if (tokens[k]!.lower === 'if') return true;
  }
  return false;
}

function typeOf(tokens: readonly Token[], first: number, last: number, after: string): SentenceType {
  const one = tokens[first]!;
  const two = tokens[first + 1];
  const three = tokens[first + 2];
  const asks = asksSomebody(tokens, first, Math.min(last, first + 40));
  if (asks && !(two?.lower === 'you' && after.includes('?') === false && last - first < 3)) return 'request';
  if (IMPERATIVE.has(one.lower) && !(one.lower === 'have' && two?.lower === 'you')) return 'request';
  if (after.includes('?')) return 'question';
  if (
    WH.has(one.lower) &&
    two !== undefined &&
    AUXILIARY.has(two.lower) &&
    three !== undefined &&
    SUBJECT.has(three.lower)
  )
    return 'question';
  if (AUXILIARY.has(one.lower) && two !== undefined && SUBJECT.has(two.lower)) return 'question';
  return 'statement';
}

const isPicture = ({ kind }: Token): boolean => kind === 'emoji' || kind === 'smiley';

/** Cuts the tokens into sentences; greeting and sign-off are sentences of their own. */
function cut(
  tokens: readonly Token[],
  greetingLast: number,
  signOff: SignOff | null,
  take: (first: number, last: number, role: SentenceRole) => void,
): void {
  const signOffFirst = signOff?.first ?? tokens.length;
  const signOffLast = signOff?.last ?? tokens.length;
  const roleOf = (i: number): SentenceRole =>
    i < greetingLast ? 'greeting' : i >= signOffFirst && i < signOffLast ? 'sign-off' : 'body';
  let first = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const end = i === tokens.length;
    const border = i === greetingLast || i === signOffFirst || i === signOffLast;
    if (!end && !border && (roleOf(first) === 'greeting' || !begins(tokens[i - 1]!, tokens[i]!))) continue;
    // An emoji or smiley after the full stop still belongs to the sentence before it.
    if (!end && !border && isPicture(tokens[i]!) && !tokens[i]!.gap.includes('\n')) continue;
    take(first, i, roleOf(first));
    first = i;
  }
}

/** Parses a message once. Never fails, whatever the text; linear in its length. */
export function parseMessage(text: string): Message {
  const { tokens, folded } = tokenise(text);
  return assemble(text, tokens, runsOf(folded));
}

/** A greeting is looked for among so many tokens. */
const GREETING_REACH = 10;
/** What a sentence does may show in so many words after its first one, though it is shorter. */
const TYPE_REACH = 2;

/** A longer message that begins with the same tokens, so many of them. */
export interface Longer {
  readonly message: Message;
  readonly same: number;
}

/** Puts a message together; what is the same at the beginning of a longer one is taken over. */
export function assemble(
  text: string,
  tokens: readonly Token[],
  runs: readonly Range[],
  longer: Longer | null = null,
): Message {
  const whole = longer?.message;
  const isGreeted = whole !== undefined && Math.min(tokens.length, longer!.same) > GREETING_REACH;
  const greeting = isGreeted ? whole.greeting : readGreeting(tokens);
  const greetingLast = greeting?.last ?? 0;
  const signOff = readSignOff(tokens, greetingLast);
  const sentences: Sentence[] = [];
  const paragraphs: { start: number; end: number }[] = [];
  let words = 0;
  let bodyWords = 0;
  cut(tokens, greetingLast, signOff, (first, last, role) => {
    const count = wordsIn(tokens, first, last);
    words += count;
    if (role === 'body') bodyWords += count;
    const start = tokens[first]!.start;
    const until = last < tokens.length ? tokens[last]!.start : text.length;
    const end = endOf(text, tokens[last - 1]!.end, until);
    const previous = paragraphs.at(-1);
    if (role === 'body') {
      const gap = tokens[first]!.gap;
      if (previous === undefined || (first > greetingLast && isBlankLine(gap)))
        paragraphs.push({ start, end });
      else previous.end = end;
    }
    const paragraph = Math.max(0, paragraphs.length - 1);
    const known = whole?.sentences[sentences.length];
    const isKnown = known !== undefined && last + TYPE_REACH <= longer!.same;
    if (isKnown && known.first === first && known.last === last && known.end === end) {
      const isSame = known.role === role && known.paragraph === paragraph;
      sentences.push(isSame ? known : { ...known, role, paragraph });
      return;
    }
    const type = typeOf(tokens, first, last, text.slice(tokens[last - 1]!.end, end));
    sentences.push({ start, end, first, last, type, role, paragraph });
  });
  return {
    text,
    tokens,
    sentences,
    paragraphs,
    greeting,
    signOff:
      signOff === null ? null : { start: tokens[signOff.first]!.start, end: tokens[signOff.last - 1]!.end },
    signedBy: signOff?.names ?? [],
    emoji: emojiIn(tokens),
    runs,
    words,
    bodyWords,
  };
}

/** Counts each written word once: the second half of a contraction does not count. */
const isWord = (token: Token): boolean =>
  (token.gap !== '' && !isPicture(token)) || (token.gap === '' && token.start === 0);

/** How many words were written as these tokens. */
function wordsIn(tokens: readonly Token[], first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i++) if (isWord(tokens[i]!)) count++;
  return count;
}

const NO_EMOJI: readonly Range[] = [];

function emojiIn(tokens: readonly Token[]): readonly Range[] {
  if (!tokens.some(({ kind }) => kind === 'emoji')) return NO_EMOJI;
  return tokens.filter(({ kind }) => kind === 'emoji').map(({ start, end }) => ({ start, end }));
}

/** Takes the closing marks into the sentence, not the space after them. */
function endOf(text: string, from: number, until: number): number {
  let end = from;
  while (end < until && end - from < 60 && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

const isSpace = (code: number): boolean =>
  code < 128 ? code === 32 || (code > 8 && code < 14) : /\s/.test(String.fromCharCode(code));

/** So many runs of ! and ? are kept. */
export const MOST_RUNS = 50;

function runsOf(folded: { readonly text: string; readonly at: (i: number) => number }): Range[] {
  const found: Range[] = [];
  if (!/[!?][!?]/.test(folded.text)) return found;
  for (const match of folded.text.matchAll(/[!?]{2,}/g)) {
    found.push({ start: folded.at(match.index), end: folded.at(match.index + match[0].length - 1) + 1 });
    if (found.length === MOST_RUNS) break;
  }
  return found;
}

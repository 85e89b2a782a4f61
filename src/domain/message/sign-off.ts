import type { Token } from './message.ts';
import { isListed, newWord, type Word } from './word.ts';

const isAdjective = isListed(
  'best kind kindest warm warmest many friendly good sunny cordial hearty sincere professional',
);
const isNoun = isListed('regards wishes thanks greetings best');
const isAlone = isListed(
  'regards sincerely yours cheers thanks thx warmly respectfully cordially faithfully gratefully greetings rgds br ciao peace love xoxo xx bye',
);
const beginsPair = isListed('thank take talk speak until with');
const PAIRS =
  ' thank you, take care, talk soon, speak soon, until then, with thanks, with gratitude, with respect, with appreciation,';
const isWished = isListed('good great nice lovely wonderful');
const isTime = isListed('day week weekend evening one');

/** A closing phrase is looked for in so many words. */
const REACH = 10;

/** What stands where no word is. */
const NO_WORD = newWord('', '');

/** How many of the first words from a token on are a closing phrase: "with kind regards", "cheers", "have a good day"; 0 for none. */
function closingLength(tokens: readonly Token[], first: number, last: number): number {
  const end = Math.min(last, first + REACH);
  const word = (at: number): Word => (first + at < end ? tokens[first + at]!.word : NO_WORD);
  const is = (at: number, lower: string): boolean => word(at).lower === lower;
  let at = is(0, 'with') || is(0, 'my') ? 1 : 0;
  if (is(at, 'very') || is(at, 'all')) at += 1;
  if (isAdjective(word(at))) {
    if (isNoun(word(at + 1))) return at + 2;
    return is(at + 1, 'and') && is(at + 2, 'warm') && is(at + 3, 'regards') ? at + 4 : at + 1;
  }
  if (isAlone(word(0))) return 1;
  if (beginsPair(word(0)) && PAIRS.includes(` ${word(0).lower} ${word(1).lower},`)) return 2;
  if (is(0, 'all') && is(1, 'the') && is(2, 'best')) return 3;
  return is(0, 'have') && is(1, 'a') && isWished(word(2)) && isTime(word(3)) ? 4 : 0;
}

const MAX_LINES = 6;

/** A sign-off: its tokens are `first` to `last`, end-exclusive. */
export interface SignOff {
  readonly first: number;
  readonly last: number;
  readonly names: readonly string[];
}

/** The sign-off's tokens and the names in it; null when there is none. */
export function readSignOff(tokens: readonly Token[], after: number): SignOff | null {
  const lines = lastLines(tokens, after);
  for (let k = lines.length - 1; k >= 0; k--) {
    const line = lines[k]!;
    const length = line.last - line.first;
    const short = length <= 7 && k >= lines.length - 4;
    if (!short) continue;
    const closing = closingLength(tokens, line.first, line.last);
    if (closing === 0 || !endsOrNames(tokens, line, closing)) continue;
    // Lines below that are short (name, title, telephone) belong to it; a long one, such as a P.S., does not.
    let last = line.last;
    for (const next of lines.slice(k + 1)) {
      if (next.last - next.first > 9 || /^p ?s\b/.test(wordsOf(tokens, next).join(' '))) break;
      last = next.last;
    }
    return { first: line.first, last, names: namesIn(tokens, line.first, last) };
  }
  const bottom = lines.at(-1);
  if (bottom !== undefined && lines.length > 1 && isNameLine(tokens, bottom)) {
    const above = lines.at(-2)!;
    // A closing in the writer's own language: a word or two and a comma above the name.
    const closes = lines.length > 2 && above.last - above.first <= 3 && /^,/.test(tokens[bottom.first]!.gap);
    const first = closes ? above.first : bottom.first;
    return { first, last: bottom.last, names: namesIn(tokens, bottom.first, bottom.last) };
  }
  return inlineClosing(tokens, after);
}

interface Line {
  readonly first: number;
  readonly last: number;
}

function lastLines(tokens: readonly Token[], after: number): Line[] {
  const lines: Line[] = [];
  let last = tokens.length;
  for (let i = tokens.length - 1; i >= after && lines.length < MAX_LINES; i--) {
    const { gap } = tokens[i]!;
    if (i === after || (gap !== ' ' && gap.includes('\n'))) {
      lines.push({ first: i, last });
      last = i;
    }
  }
  return lines.reverse();
}

const wordsOf = (tokens: readonly Token[], { first, last }: Line): readonly string[] =>
  tokens.slice(first, Math.min(last, first + REACH)).map(token => token.lower);

const mayFollow = isListed('and again in advance from so much very a lot x regards wishes your time for');

/** After the closing phrase only a name, or nothing, may follow on the line. */
function endsOrNames(tokens: readonly Token[], line: Line, used: number): boolean {
  for (let i = line.first + used; i < line.last; i++) {
    const { capital, kind, word } = tokens[i]!;
    if (!capital && kind !== 'emoji' && kind !== 'smiley' && !mayFollow(word)) return false;
  }
  return true;
}

const isName = ({ capital, kind }: Token): boolean => capital && kind === 'word';

function isNameLine(tokens: readonly Token[], { first, last }: Line): boolean {
  if (last - first > 4) return false;
  for (let i = first; i < last; i++) if (!isName(tokens[i]!)) return false;
  return !/[.!?]/.test(tokens[last]?.gap ?? '');
}

function namesIn(tokens: readonly Token[], first: number, last: number): string[] {
  const names: string[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i]!;
    if (!isName(token) || (i === first && !token.gap.includes('\n'))) continue;
    if (closingLength(tokens, i, i + 1) === 0) names.push(token.lower);
  }
  return names;
}

/** "... Thanks, Priya" or "... Best, Tom" at the end of the last line. */
function inlineClosing(tokens: readonly Token[], after: number): SignOff | null {
  for (let i = tokens.length - 1; i >= Math.max(after, 1) && tokens.length - i <= 5; i--) {
    const { gap } = tokens[i]!;
    if (gap === ' ' || !/[.!?]/.test(gap)) continue;
    const length = closingLength(tokens, i, tokens.length);
    if (length === 0) return null;
    const rest = tokens.slice(i + length);
    if (rest.length === 0 || rest.length > 3 || !rest.every(isName)) return null;
    return { first: i, last: tokens.length, names: rest.map(token => token.lower) };
  }
  return null;
}

import type { Token } from './message.ts';

const ADJECTIVES = new Set(
  'best kind kindest warm warmest many friendly good sunny cordial hearty sincere professional'.split(' '),
);
const NOUNS = new Set('regards wishes thanks greetings best'.split(' '));
const SINGLE = new Set(
  'regards sincerely yours cheers thanks thx warmly respectfully cordially faithfully gratefully greetings rgds br ciao peace love xoxo xx bye'.split(
    ' ',
  ),
);
const PAIRS = new Set(
  'thank you,take care,talk soon,speak soon,until then,with thanks,with gratitude,with respect,with appreciation'.split(
    ',',
  ),
);
const WISHED = new Set('good great nice lovely wonderful'.split(' '));
const TIMES = new Set('day week weekend evening one'.split(' '));

/** How many of the first words are a closing phrase: "with kind regards", "cheers", "have a good day"; 0 for none. */
function closingLength(words: readonly string[]): number {
  const [one = '', two = '', three = '', four = ''] = words;
  let at = one === 'with' || one === 'my' ? 1 : 0;
  if (words[at] === 'very' || words[at] === 'all') at += 1;
  if (ADJECTIVES.has(words[at] ?? '')) {
    const next = words[at + 1] ?? '';
    if (NOUNS.has(next)) return at + 2;
    return next === 'and' && words[at + 2] === 'warm' && words[at + 3] === 'regards' ? at + 4 : at + 1;
  }
  if (SINGLE.has(one)) return 1;
  if (PAIRS.has(`${one} ${two}`)) return 2;
  if (one === 'all' && two === 'the' && three === 'best') return 3;
  return one === 'have' && two === 'a' && WISHED.has(three) && TIMES.has(four) ? 4 : 0;
}

const MAX_LINES = 6;

/** The sign-off's tokens (`first` to `last`, end-exclusive) and the names in it; null when there is none. */
export function readSignOff(
  tokens: readonly Token[],
  after: number,
): { readonly first: number; readonly last: number; readonly names: readonly string[] } | null {
  const lines = lastLines(tokens, after);
  for (let k = lines.length - 1; k >= 0; k--) {
    const line = lines[k]!;
    const length = line.last - line.first;
    const closing = closingLength(words(tokens, line.first, line.last));
    const short = length <= 7 && k >= lines.length - 4;
    if (closing === 0 || !short || !endsOrNames(tokens, line, closing)) continue;
    // Lines below that are short (name, title, telephone) belong to it; a long one, such as a P.S., does not.
    let last = line.last;
    for (const next of lines.slice(k + 1)) {
      if (next.last - next.first > 9 || /^p ?s\b/.test(words(tokens, next.first, next.last).join(' '))) break;
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
    if (i === after || tokens[i]!.gap.includes('\n')) {
      lines.unshift({ first: i, last });
      last = i;
    }
  }
  return lines;
}

const words = (tokens: readonly Token[], first: number, last: number): readonly string[] =>
  tokens.slice(first, Math.min(last, first + 10)).map(token => token.lower);

/** After the closing phrase only a name, or nothing, may follow on the line. */
function endsOrNames(tokens: readonly Token[], line: Line, used: number): boolean {
  const rest = tokens.slice(line.first + used, line.last);
  return rest.every(
    token =>
      token.capital ||
      token.kind === 'emoji' ||
      token.kind === 'smiley' ||
      /^(?:and|again|in|advance|from|so|much|very|a|lot|x|regards|wishes|your|time|for)$/.test(token.lower),
  );
}

const isNameLine = (tokens: readonly Token[], line: Line): boolean =>
  line.last - line.first <= 4 &&
  tokens.slice(line.first, line.last).every(token => token.capital && token.kind === 'word') &&
  !/[.!?]/.test(tokens[line.last]?.gap ?? '');

const namesIn = (tokens: readonly Token[], first: number, last: number): string[] =>
  tokens
    .slice(first, last)
    .filter((token, i) => token.capital && token.kind === 'word' && (i > 0 || token.gap.includes('\n')))
    .map(token => token.lower)
    .filter(name => closingLength([name]) === 0);

/** "... Thanks, Priya" or "... Best, Tom" at the end of the last line. */
function inlineClosing(tokens: readonly Token[], after: number) {
  for (let i = tokens.length - 1; i >= Math.max(after, 1) && tokens.length - i <= 5; i--) {
    if (!/[.!?]/.test(tokens[i]!.gap)) continue;
    const length = closingLength(words(tokens, i, tokens.length));
    if (length === 0) return null;
    const from = i + length;
    const rest = tokens.slice(from);
    if (rest.length === 0 || rest.length > 3 || !rest.every(token => token.capital && token.kind === 'word'))
      return null;
    return { first: i, last: tokens.length, names: rest.map(token => token.lower) };
  }
  return null;
}

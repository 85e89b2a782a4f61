import type { Greeting, Token } from './message.ts';
import { isListed } from './word.ts';

const isHello = isListed(
  'hi hello hey dear greetings hiya heya howdy yo hallo hola ciao bonjour namaste salam salaam aloha morning afternoon evening sup sir madam respected helo hullo salut ola oi ahoj dobry merhaba habari jambo shalom moin servus hej hei ahoy',
);
const isTitle = isListed('mr mrs ms miss mx dr prof professor sir madam herr frau doctor engr rev fr eng');
const isAfterGood = isListed('morning afternoon evening day');
const isNoName = isListed(
  'i my we our your you it the a an this that there all team everyone friend friends hiring manager recruiter colleague connections connection fellow just thank thanks hope saw is are was can could would will do did have quick sorry long great nice good please what how why when who where',
);
const BREAK = /[,;:!.?\n(-]/;

/** Reads the greeting at the beginning, if there is one: its tokens are 0 to `last`, end-exclusive. */
export function readGreeting(tokens: readonly Token[]): Greeting | null {
  const first = tokens[0];
  if (first === undefined) return null;
  let i = 0;
  let word = '';
  if (first.lower === 'good' && tokens[1] !== undefined && isAfterGood(tokens[1].word)) {
    word = `good ${tokens[1].lower}`;
    i = 2;
  } else if (isHello(first.word) && !(first.lower === 'dear' && tokens.length === 1)) {
    word = first.lower;
    i = 1;
    if (tokens[1] !== undefined && isHello(tokens[1].word) && !BREAK.test(tokens[1].gap)) i = 2;
  }
  const from = i;
  let title = '';
  const names: string[] = [];
  let shown = '';
  while (i < tokens.length && i - from < 6) {
    const token = tokens[i]!;
    if (i > 0 && BREAK.test(token.gap.replace(/-$/, '')) && !(title !== '' && names.length === 0)) break;
    if (token.kind !== 'word' || token.lower === "'s") break;
    if (isTitle(token.word) && names.length === 0) title = token.lower;
    else if (token.capital && (!isNoName(token.word) || names.length > 0 || token.lower === 'will')) {
      names.push(token.lower);
      if (shown === '') shown = token.lower;
    } else if (!(names.length === 0 && word !== '' && i === from && isAddress(token, tokens[i + 1]))) break;
    else if (!isNoName(token.word)) names.push(token.lower);
    i++;
  }
  const next = tokens[i];
  const closed = next === undefined || BREAK.test(next.gap);
  if (word === '') {
    // A bare name counts only on its own line or before a comma or dash.
    if (
      names.length === 0 ||
      names.length > 3 ||
      !closed ||
      next === undefined ||
      !/^(?:,|\n|-+ |:)/.test(next.gap)
    )
      return null;
    if (next.gap.startsWith(',') && names.length > 2) return null;
  }
  const last = Math.max(i, 1);
  return { start: first.start, end: tokens[last - 1]!.end, word, names, title, shown, last };
}

/** "hi there", "dear hiring manager", "hi tomasz,": a lower-case word that is addressed. */
function isAddress(token: Token, next: Token | undefined): boolean {
  if (
    /^(?:there|all|team|everyone|everybody|folks|sir|madam|or|friend|friends|hiring|recruiter|recruiters|connection|connections|colleague|colleagues|guys|network)$/.test(
      token.lower,
    )
  )
    return true;
  return !isNoName(token.word) && (next === undefined || /^(?:,|\n|!|-+ )/.test(next.gap));
}

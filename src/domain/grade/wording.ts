import type { Sentence } from '../message/message.ts';
import { greetsAnother } from './claims.ts';
import { clean, innerQuotes, quote } from './quote.ts';
import type { Reading } from './reading.ts';
import { asRole } from './role.ts';

/** A range of the message. */
interface Range {
  readonly start: number;
  readonly end: number;
}

const TITLE = /^(?:dr|prof|mr|mrs|ms|sir|dame)\.?$/i;
/** Family names of languages that put them first: such a name is given whole. */
const FAMILY_FIRST =
  /^(?:park|kim|lee|choi|jung|jeong|kang|cho|yoon|wang|li|zhang|chen|liu|yang|huang|zhao|wu|zhou|xu|sun|nguyen|nguyễn|tran|trần|pham|phạm|le|lê|nagy|kovács|szabó|tóth|horváth)$/i;

/** How to call this reader: the first name of the profile, else of the greeting, else "". */
export function readerName(reading: Reading): string {
  const name = reading.situation.recipient?.name;
  if (typeof name === 'string' && /\p{L}/u.test(name)) {
    const parts = innerQuotes(clean(name, 60))
      .replace(/[‘’].*?[‘’]/g, '')
      .split(/[\s,]+/)
      .filter(part => /\p{L}/u.test(part) && !TITLE.test(part));
    const first = parts[0] ?? '';
    return clean(FAMILY_FIRST.test(first) && parts.length === 2 ? parts.join(' ') : first, 30);
  }
  const { greeting, tokens, text } = reading.message;
  if (greeting === null || !/^\p{L}{2}/u.test(greeting.shown)) return '';
  const first = tokens.findIndex(one => one.start >= greeting.start && one.lower === greeting.shown);
  if (first < 0 || !tokens[first]!.capital || /[[{<_%]/.test(tokens[first]!.gap)) return '';
  if (NOBODY.test(greeting.shown)) return '';
  let last = first;
  while (tokens[last + 1]?.gap === '-' && tokens[last + 1]!.end <= greeting.end) last += 1;
  return clean(text.slice(tokens[first]!.start, tokens[last]!.end), 40);
}

const NOBODY =
  /^(?:sir|madam|all|team|everyone|everybody|friends?|hiring|recruiter|hr|manager|ladies|gentlemen|colleagues?|there|dear|first|firstname|name|recipient|null|undefined|beautiful|gorgeous|handsome|sweetie|darling|honey|hun|babe|bro|buddy|dude|mate|boss|professional|connection|folks|again|last|my|the|admin|respected|god|good|happy|hey|hi|hello)/i;

/** A greeting to suggest: the message's own when it fits the reader, "Hi Ngozi", or "". */
export function greetingTo(reading: Reading): string {
  const { greeting, text } = reading.message;
  const formal = /^(?:hi|hello|dear|good (?:morning|afternoon|evening|day))$/;
  if (
    greeting !== null &&
    greeting.title !== '' &&
    greeting.names.length > 0 &&
    formal.test(greeting.word) &&
    greetsAnother(reading.message, reading.profile) === false
  ) {
    const own = clean(text.slice(greeting.start, greeting.end), 40).replace(/[\s,.;:!]+$/, '');
    if (/^[\p{L}\p{M} .’'-]+$/u.test(own)) return own;
  }
  const name = readerName(reading);
  return name === '' ? '' : `Hi ${name}`;
}

/** A sentence to the reader after the greeting, between quotation marks: "“Hi Ngozi, your post ‘Late trains’ caught my eye.”". */
export function suggested(reading: Reading, opening: string): string {
  const greeting = greetingTo(reading);
  return greeting === ''
    ? `“${opening.charAt(0).toUpperCase()}${opening.slice(1)}”`
    : `“${greeting}, ${opening}”`;
}

/** What the sender says of themself: "a payroll clerk", or their headline as a role; "" when unknown. */
export function senderRole(reading: Reading): string {
  const own = /\b(?:I am|I'm|I’m|Im|i am|i'm)\s+an?\s+([^,.;:!?\n()]{3,70})/g;
  for (const match of reading.message.text.slice(0, 5000).matchAll(own)) {
    const role = asRole(match[1]!);
    if (role !== '') return role;
  }
  const headline = reading.situation.sender?.headline;
  return typeof headline === 'string' ? asRole(headline) : '';
}

const LEADS =
  /\b(?:about|regarding|concerning|(?:question|post|paper|project|talk|article|thesis|report|note|study|work|research|advice) on)\s+/gi;
const DETERMINERS = new Set('the a an your my our'.split(' '));
const BREAKS =
  /^(?:and|but|so|because|if|when|which|who|that|I|you|we|it|is|are|was|were|has|have|had|to|at|in|by|for|from|with|on|of|as|or|than|last|next|this|then|yesterday|today|tomorrow|since|until|before|after|not|will|would|could|can|please)(?![\w])/;
const VAGUE =
  /\b(?:you|me|us|them|him|her|it|this|that|these|those|what|how|why|whether|one|thing|things|everything|anything|something|nothing|lot|bit|matter|subject|same|future|way|profile|message|messages|request|mail|email|letter|question|questions|case|note|people|person|few|some|more|any|all|getting|being|having|opportunit(?:y|ies)|answer|reply|last|first)\b/i;
const MOST_WORDS = 4;

/** What the message is about in its own words, as the sender says it ("my thesis") or as the learner is told ("your thesis"); "" when it names nothing. */
export function subjectOf(reading: Reading, to: 'reader' | 'learner' = 'learner'): string {
  const text = reading.message.text.slice(0, 3000);
  for (const lead of text.matchAll(LEADS)) {
    const from = lead.index + lead[0].length;
    const end = subjectEnd(text, from);
    if (end === 0) continue;
    const subject = clean(text.slice(from, end), 50);
    if (VAGUE.test(subject) || /ing$/.test(/^\S+/.exec(subject)![0]) || /\b(?:un?r|plz|pls)\b/.test(subject))
      continue;
    if (to === 'reader') return subject;
    return subject.replace(/^(?:your|my|our)\b/, own => (own === 'your' ? 'their' : 'your'));
  }
  return '';
}

/** Where a noun of two to six words ends that begins here; 0 where none does. */
function subjectEnd(text: string, start: number): number {
  const ends = [...wordEnds(text, start, MOST_WORDS + 2)];
  const first = text.slice(start, ends[0]);
  if (!/^[a-z]/.test(first)) return 0;
  const wordAt = (i: number): string => text.slice(ends[i - 1]!, ends[i]).trimStart();
  const run = (from: number): number => {
    let last = from;
    while (last < ends.length && last < from + MOST_WORDS && !BREAKS.test(wordAt(last))) last += 1;
    return last;
  };
  if (DETERMINERS.has(first) && ends.length > 1) {
    const last = run(1);
    // A run that the limit cut may end in the middle of a name.
    return last > 1 && last < 1 + MOST_WORDS ? ends[last - 1]! : 0;
  }
  const last = run(1);
  return last > 1 && last < 1 + MOST_WORDS ? ends[last - 1]! : 0;
}

/** Where the next words end that only space parts. */
function* wordEnds(text: string, start: number, most: number): Generator<number> {
  const word = /\s*[\w'’-]+/y;
  word.lastIndex = start;
  for (let i = 0; i < most && word.test(text) && (i === 0 || word.lastIndex > 0); i++) yield word.lastIndex;
}

const CLAUSE_END = /[,;:()!?–—]|\.\.|--|\n/;
/** The fewest words that a quoted clause should have. */
const FEWEST = 4;

/** The clause around a range of one sentence, wide enough to be understood alone; `range` itself elsewhere. */
export function clauseAround(reading: Reading, range: Range): Range {
  const { tokens, sentences } = reading.message;
  const sentence = sentences.find(one => one.start <= range.start && range.start < one.end);
  if (sentence === undefined || range.end > sentence.end || sentence.last <= sentence.first) return range;
  const isBreak = (at: number): boolean =>
    CLAUSE_END.test(tokens[at]!.gap) || (tokens[at]!.kind === 'emoji') !== (tokens[at - 1]?.kind === 'emoji');
  let first = sentence.first;
  while (first + 1 < sentence.last && tokens[first]!.end <= range.start) first++;
  let last = first + 1;
  while (last < sentence.last && (tokens[last]!.start < range.end || !isBreak(last))) last++;
  while (first > sentence.first && !isBreak(first)) first--;
  while (last - first < FEWEST && last < sentence.last) {
    last++;
    while (last < sentence.last && !isBreak(last)) last++;
  }
  while (last - first < FEWEST && first > sentence.first) {
    first--;
    while (first > sentence.first && !isBreak(first)) first--;
  }
  return {
    start: Math.min(range.start, tokens[first]!.start),
    end: Math.max(range.end, tokens[last - 1]!.end),
  };
}

const DOUBLE = /["“”„‟«»]/g;

/** The words of a range between quotation marks. */
export function literally(reading: Reading, { start, end }: Range, max = 70): string {
  const { text } = reading.message;
  const inside = text.slice(start, Math.min(end, start + max * 4 + 400));
  const isOdd = (inside.match(DOUBLE)?.length ?? 0) % 2 === 1;
  // A quotation mark that belongs to the words but stands just outside.
  const before = isOdd && /["“”„‟«»]/.test(text.charAt(start - 1)) ? 1 : 0;
  const after = isOdd && before === 0 && /["“”„‟«»]/.test(text.charAt(end)) ? 1 : 0;
  return quote(before + after === 0 ? inside : text.slice(start - before, end + after), max);
}

/** The clause around a range between quotation marks; a long one is told from the range on. */
export function inContext(reading: Reading, range: Range, max = 70): string {
  const clause = clauseAround(reading, range);
  const isShort =
    clause.end - clause.start <= max ||
    range.end - clause.start <= max - 10 ||
    range.start - clause.start <= max / 3;
  return literally(reading, isShort ? clause : { start: range.start, end: clause.end }, max);
}

/** Whether a range is the whole message, so that quoting it says nothing. */
export const isWhole = (reading: Reading, { start, end }: Range): boolean =>
  end - start >= reading.message.text.trim().length * 0.8;

const BAD_ASK =
  /^(?:push|sell|love|spam|rude|intrude|meta|job\.give|job\.refer|ask\.big|fu\.nudge|fu\.third)/;

/** The one request worth keeping: the last plain question or request of the body; undefined when there is none. */
export function mainAsk(reading: Reading): Sentence | undefined {
  const { message, hits } = reading;
  const spoilt = new Set(hits.filter(hit => BAD_ASK.test(hit.cue)).map(hit => hit.sentence));
  const asks = message.sentences.filter((one, i) => {
    if (one.role !== 'body' || one.type === 'statement' || spoilt.has(i)) return false;
    if (one.last - one.first < 4 || one.end - one.start > 160) return false;
    const text = message.text.slice(one.start, one.end);
    if (
      /[[\]{}<>_]|XYZ|[!?]{2}|\b[A-Z]{2,} [A-Z]{3,}\b/.test(text) ||
      /^(?:how are you|how's|can you believe|have a|enjoy|take care|see you|good luck)|^how (?:do|should|can) i (?:begin|start|say)|\b(?:get|hire|refer|recommend) me\b|\bright\?$/i.test(
        text,
      )
    )
      return false;
    return !message.tokens.slice(one.first, one.last).some(token => token.slang || token.kind === 'emoji');
  });
  const questions = asks.filter(one => one.type === 'question');
  const standing = questions.filter(
    one => !/\b(?:it|this|that|these|those|them|they)\b/i.test(message.text.slice(one.start, one.end)),
  );
  return standing.at(-1) ?? questions.at(-1) ?? asks.at(-1);
}

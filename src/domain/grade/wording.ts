import type { Reading } from './reading.ts';

/** How to greet this reader: the first name of the profile, else of the greeting, else "". */
export function readerName(reading: Reading): string {
  const name = reading.situation.recipient?.name;
  if (typeof name === 'string' && name.trim() !== '') {
    const parts = clean(name)
      .split(/\s+/)
      .filter(part => !/^(?:dr|prof|mr|mrs|ms)\.?$/i.test(part));
    return parts[0] ?? '';
  }
  const greeting = reading.message.greeting;
  if (greeting === null || greeting.shown === '') return '';
  const token = reading.message.tokens.find(one => one.lower === greeting.shown);
  return token === undefined ? '' : clean(reading.message.text.slice(token.start, token.end));
}

/** Text of others made safe to show: no control or direction characters, one line, at most `max` characters. */
export function clean(text: string, max = 90): string {
  const line = text
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max);
  const space = cut.lastIndexOf(' ');
  return `${(space > max / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** "your post “Why our fridges failed”" from the profile's best fact; "" when the profile has none. */
export function readerFact(reading: Reading): string {
  const facts = reading.profile.facts;
  const activity = facts.find(fact => fact.field === 'activity');
  if (activity !== undefined) {
    const match = /^\s*([A-Za-z][A-Za-z -]{1,20})\s*:\s*(.+)$/s.exec(activity.text);
    if (match !== null) return `your ${match[1]!.trim().toLowerCase()} “${clean(match[2]!)}”`;
    return `“${clean(activity.text)}”`;
  }
  const shared = facts.find(fact => fact.field === 'shared');
  if (shared !== undefined) {
    const match = /^\s*([^:]{2,30}):\s*(.+)$/s.exec(shared.text);
    return match === null
      ? `what you share, “${clean(shared.text)}”`
      : `the ${match[1]!.trim().toLowerCase()} you share, ${clean(match[2]!)}`;
  }
  const about = facts.find(fact => fact.field === 'about');
  if (about !== undefined) return `your line “${clean(about.text)}”`;
  const headline = facts.find(fact => fact.field === 'headline');
  return headline === undefined
    ? ''
    : `your work as ${clean(headline.text, 60).replace(/^(?=[A-Z][a-z])/, c => c)}`;
}

/** What the sender says of themself: "a payroll clerk with 12 years' experience", or the headline; "" when unknown. */
export function senderRole(reading: Reading): string {
  const { message } = reading;
  const match = /\b(?:I am|I'm|I’m|Im|i am|i'm)\s+((?:an?|the)\s+[^,.;!?\n]{3,60})/.exec(
    message.text.slice(0, 5000),
  );
  if (match !== null)
    return clean(match[1]!, 60).replace(/\s+(?:and|but|so|who|which|that|because)\b.*$/s, '');
  const headline = reading.situation.sender?.headline;
  return typeof headline === 'string' ? clean(headline, 60) : '';
}

const LEADS = /\b(?:about|on|regarding|concerning|into|with|for)\s+/g;
const DETERMINERS = new Set('the a an your my our this that its'.split(' '));
const BREAKS =
  /^(?:and|but|so|because|if|when|which|who|that|I|you|we|is|are|was|to|at|in|by|for|from|with)(?![\w])/;
const MOST_WORDS = 4;

/** What the message is about in its own words: "the drone permits"; "" when it names nothing. */
export function subjectOf(reading: Reading): string {
  const text = reading.message.text.slice(0, 3000);
  for (const lead of text.matchAll(LEADS)) {
    const end = subjectEnd(text, lead.index + lead[0].length);
    if (end > 0) return clean(text.slice(lead.index + lead[0].length, end), 50);
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
  if (DETERMINERS.has(first) && ends.length > 2 && /^[a-z]/.test(wordAt(1))) {
    const last = run(2);
    if (last > 2) return ends[last - 1]!;
  }
  const last = run(1);
  return last > 1 ? ends[last - 1]! : 0;
}

/** Where the next words end that only space parts. */
function* wordEnds(text: string, start: number, most: number): Generator<number> {
  const word = /\s*[\w'’-]+/y;
  word.lastIndex = start;
  for (let i = 0; i < most && word.test(text) && (i === 0 || word.lastIndex > 0); i++) yield word.lastIndex;
}

/** The sentence around an offset, made safe to show. */
export function sentenceAt(reading: Reading, offset: number, max = 90): string {
  const sentence = reading.message.sentences.find(one => one.start <= offset && offset < one.end);
  return sentence === undefined ? '' : clean(reading.message.text.slice(sentence.start, sentence.end), max);
}

/** The literal words of a span, made safe to show. */
export const words = (
  reading: Reading,
  span: { readonly start: number; readonly end: number },
  max = 60,
): string => clean(reading.message.text.slice(span.start, span.end), max);

/** "Hi Ngozi, " or "". */
export function hello(reading: Reading): string {
  const name = readerName(reading);
  return name === '' ? '' : `Hi ${name}, `;
}

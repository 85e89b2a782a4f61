import { greetsAnother } from './greeted.ts';
import { clean, innerQuotes } from './quote.ts';
import type { Reading } from './reading.ts';
import { asRole } from './role.ts';

const TITLE = /^(?:dr|prof|mr|mrs|ms|sir|dame)\.?$/i;
/** Family names of languages that put them first: such a name is given whole. */
const FAMILY_FIRST =
  /^(?:park|kim|lee|choi|jung|jeong|kang|cho|yoon|wang|li|zhang|chen|liu|yang|huang|zhao|wu|zhou|xu|sun|nguyen|nguyễn|tran|trần|pham|phạm|le|lê|nagy|kovács|szabó|tóth|horváth)$/i;

/** Family names of a language in which even strangers are called by the given name, the last of three. */
const VIETNAMESE =
  /^(?:nguyễn|nguyen|trần|tran|lê|phạm|pham|hoàng|huỳnh|huynh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương)$/i;

/** How to call this reader: the first name of the profile, else what the greeting says, else "". */
export function readerName(reading: Reading): string {
  const name = reading.situation.recipient?.name;
  if (typeof name === 'string' && /\p{L}/u.test(name)) {
    const parts = innerQuotes(clean(name, 60))
      .replace(/[‘’].*?[‘’]/g, '')
      .split(/[\s,]+/)
      .filter(part => /\p{L}/u.test(part) && !TITLE.test(part));
    const first = parts[0] ?? '';
    if (VIETNAMESE.test(first) && parts.length > 2) return clean(parts.at(-1)!, 30);
    return clean(FAMILY_FIRST.test(first) && parts.length <= 3 ? parts.join(' ') : first, 30);
  }
  const { greeting, tokens, text } = reading.message;
  if (greeting === null || !/^\p{L}{2}/u.test(greeting.shown)) return '';
  const first = tokens.findIndex(one => one.start >= greeting.start && one.lower === greeting.shown);
  if (first < 0 || !tokens[first]!.capital || /[[{<_%]/.test(tokens[first]!.gap)) return '';
  if (NOBODY.test(greeting.shown)) return '';
  let last = first;
  while (tokens[last + 1]?.gap === '-' && tokens[last + 1]!.end <= greeting.end) last += 1;
  // A family name alone would be rude.
  const title = tokens[first - 1];
  const from =
    title !== undefined && TITLE.test(title.lower) && title.start >= greeting.start ? title : tokens[first]!;
  return clean(text.slice(from.start, tokens[last]!.end), 40);
}

const NOBODY =
  /^(?:sir|madam|all|team|everyone|everybody|friends?|hiring|recruiter|hr|manager|ladies|gentlemen|colleagues?|there|dear|first|firstname|name|recipient|null|undefined|beautiful|gorgeous|handsome|sweetie|darling|honey|hun|babe|bro|buddy|dude|mate|boss|professional|connection|folks|again|last|my|the|admin|respected|god|good|happy|hey|hi|hello|greetings)/i;

/** A greeting to suggest: the message's own when it fits the reader, "Hi Ngozi", or "". */
export function greetingTo(reading: Reading): string {
  const { greeting, text } = reading.message;
  const formal = /^(?:hi|hello|dear|good (?:morning|afternoon|evening|day))$/;
  if (
    greeting !== null &&
    greeting.title !== '' &&
    greeting.names.length > 0 &&
    formal.test(greeting.word) &&
    greetsAnother(reading.message, reading.profile) !== true
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

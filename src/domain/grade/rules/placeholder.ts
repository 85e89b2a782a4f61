import { latinPattern } from '../../message/latin-pattern.ts';
import { readerName } from '../address.ts';
import { evidenceOf } from '../evidence.ts';
import { clean, fitting, innerQuotes } from '../quote.ts';
import type { Reading } from '../reading.ts';
import type { Evidence, Rule } from '../rule.ts';
import { literally } from '../wording.ts';

/** Slots of templates, {{first_name}}, <role>, %NAME%, $name$ and the like, each with what stands in every such slot. */
const SLOTS: readonly (readonly [hints: readonly string[], source: string])[] = [
  [['{'], '\\{{1,3}\\s{0,2}[\\p{L}_][\\p{L}\\p{N}_ .|-]{0,40}\\s{0,2}\\}{1,3}'],
  [
    ['<'],
    '<{1,2}\\s{0,2}(?!\\/|!--|br\\b|p\\b|b\\b|i\\b|a\\b|div\\b|script\\b)[\\p{L}_][\\p{L}\\p{N}_ /.]{1,40}>{1,2}',
  ],
  [['%'], '%{1,2}[\\p{L}_]{2,30}%{1,2}'],
  [['$'], '\\$\\{?[A-Z_]{3,30}\\}?\\$?'],
  [['___'], '(?:^|(?<=[\\s,(:@]))_{3,40}(?=[\\s.,!?);:]|$)'],
  [['//'], '\\/\\/[\\p{L}_ ]{2,20}\\/\\/'],
  [
    ['Insert ', 'TBD', 'TBC', 'Lorem ipsum'],
    '\\bInsert [\\p{L} ]{2,30} Here\\b|\\bTBD\\b|\\bTBC\\b|\\bLorem ipsum\\b',
  ],
  [['....'], '(?<=[\\s])\\.{4,40}(?=\\s[\\p{L}])'],
  [
    ['XX', 'xxx', 'XYZ', 'ABC', 'xyz'],
    "(?<=\\s)(?:X{2,5}|x{3,5}|XYZ|ABC|xyz)(?=(?:\\s|[.,!?)]|$|'s))(?:\\s(?:Company|Corp|Ltd|Inc|University|company|Limited|Pvt|Bank|team|role|position))?",
  ],
  [
    ['_', 'Name', 'stname', 'JobTitle', 'INSERT'],
    '\\b(?:FirstName|LastName|first_name|last_name|firstname|lastname|FIRST_NAME|NAME_HERE|COMPANY_HERE|COMPANY_NAME|YOUR_NAME|CompanyName|JobTitle|job_title|company_name|INSERT[_ ][A-Z]+|[A-Z]+_(?:NAME|HERE|TITLE))\\b',
  ],
  [
    ['insert', 'enter ', 'fill in'],
    "\\b(?:insert|enter|fill in) (?:(?:your|the|a|their|his|her|reader'?s?|recipient'?s?) )?(?:name|company|compliment|reason|role|title|detail|details|topic|post|link|industry|field) ?(?:here)?\\b",
  ],
  [['__'], '\\b(?:Mr|Ms|Mrs|Mr\\/Mrs|Mr\\/Ms|Mr\\.\\/Ms|Mr\\.\\/Mrs|Sir\\/Madam Name)[./ ]{1,3}_{2,20}'],
  [
    ['Name', 'Recipient', 'null', 'NULL', 'undefined', 'N/A', 'First'],
    '\\bDear (?:Name|Recipient|null|undefined|N\\/A|FName|First)\\b|\\b(?:Hi|Hello|Hey|Dear) (?:null|undefined|NULL|Firstname|Name)\\b',
  ],
];

const slots = new Map<string, (text: string) => RegExp>();

/** The pattern of those slots that a text may have; null for most texts. */
function slotIn(text: string): RegExp | null {
  let sources: string[] | null = null;
  for (const [hints, source] of SLOTS)
    for (const hint of hints) {
      if (!text.includes(hint)) continue;
      sources ??= [];
      sources.push(source);
      break;
    }
  if (sources === null) return null;
  const source = sources.join('|');
  let pattern = slots.get(source);
  if (pattern === undefined) {
    pattern = latinPattern(source, 'g');
    if (slots.size < 100) slots.set(source, pattern);
  }
  return pattern(text);
}

const bracket = latinPattern(String.raw`[[(]\s{0,2}([\p{L}][\p{L}\p{N} ,'’/_.-]{1,50})\s{0,2}[\])]`, 'g');
const SLOT_WORD =
  /\b(?:name|company|companies|role|position|title|job|industry|field|department|topic|date|city|school|university|your|recipient|recipient's|employer|team|product|skill|skills|insert|website|number|xx|location|compliment|reason|subject|surname|lastname|newspaper|see ad|source|reference|firm|hobby|compliment|project|course|event|sector|first|last|organisation|organization|mutual|specific|x|their|link|hiring manager|manager|detail|article|post)\b/i;

/** Words that need another one after them: what stands there in brackets takes its place. */
const NEEDS_WORD =
  /\b(?:hi|hello|dear|mr|ms|mrs|dr|an?|in|at|on|by|about|for|of|from|to|with|your)\.? {1,2}$/i;

/** Whether one or two words in square brackets take the place of what a sentence needs there. */
const standsForWord = (inside: string, before: string): boolean =>
  NEEDS_WORD.test(before.slice(-20)) && !/[.\d]/.test(inside) && inside.trim().split(/\s+/).length <= 2;

const LONGEST = 20_000;
const NAME_SLOT =
  /^(?:(?:dear|hi|hello|hey|insert|enter|add) )?(?:(?:the|their|first|last|full|recipient s?|reader s?) )*(?:name|firstname|fname|lastname|recipient|null|undefined|surname)(?: name| here)?$/;
const COMPANY_SLOT =
  /^(?:insert |enter |name of )?(?:the |their |your )?(?:company|employer|firm|organi[sz]ation|xyz|abc)(?: name| here| company| ltd| limited| corp| inc| pvt| team)*$/;

/** An unfilled slot of a template. */
export const placeholder: Rule<'placeholder'> = {
  id: 'placeholder',
  title: 'Unfilled placeholder',
  topic: 'same-message',
  why: 'A slot left empty proves that the text was made for many and that nobody looked at it before sending.',
  check(reading) {
    const { text } = reading.message;
    const capped = text.slice(0, LONGEST);
    const found: Evidence[] = [];
    // No slot reaches over a blank line: a beginning has those of the whole that stand in it.
    if (reading.whole !== null)
      return evidenceOf(placeholder, reading.whole).filter(one => one.end <= text.length);
    const slot = slotIn(capped);
    for (const match of slot === null ? [] : capped.matchAll(slot)) {
      const lead = match[0].length - match[0].trimStart().length;
      found.push({
        start: match.index + lead,
        end: match.index + match[0].trimEnd().length,
        weight: isCode(match[0]) ? 0.3 : 1,
      });
    }
    if (!capped.includes('[') && !capped.includes('(')) return found;
    for (const match of capped.matchAll(bracket(capped))) {
      const square = match[0].startsWith('[');
      if (square && standsForWord(match[1]!, capped.slice(0, match.index))) {
        found.push({ start: match.index, end: match.index + match[0].length, weight: 1 });
        continue;
      }
      if (
        !SLOT_WORD.test(match[1]!) ||
        (square ? match[1]!.split(' ').length > 6 : match[1]!.split(' ').length > 2)
      )
        continue;
      // Round brackets hold plain asides: only the bare name of a slot counts there.
      const bare =
        /^(?:job title|company|company name|your name|name|role|position|industry|website|first name|last name|surname|city|department|field|date|topic|title|newspaper|newspaper, date|see ad|source|reference|school|university|number|employer|firm)$/i.test(
          match[1]!,
        );
      if (!square && !bare) continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        weight: square || bare ? 1 : 0.4,
      });
    }
    return found;
  },
  what(evidence, reading) {
    const others = othersThan(evidence, reading);
    if (others.length === 0)
      return `${literally(reading, evidence)} is a slot of a template that nobody filled in.`;
    const all = inOrder([evidence, ...others]).map(one => literally(reading, one, 40));
    return `${all.slice(0, -1).join(', ')} and ${all.at(-1)} are slots of a template that nobody filled in.`;
  },
  fix(evidence, reading) {
    const fixes = inOrder([evidence, ...othersThan(evidence, reading)]).map(one => fixOf(one, reading));
    return fitting(fixes.join(' '), fixes[0]!);
  },
  examples: {
    good: [
      {
        text: 'Hi Noor, did you have to touch the [dependencies] section of the config, or did it just work?',
      },
    ],
    bad: [
      { text: 'Hi [First Name], I admire your work at {company}.', mark: '{company}' },
      { text: 'Dear Ms. Roe, I would love a role at XYZ Company.', mark: 'XYZ' },
    ],
  },
};

const INTRODUCED = /\b(?:I am|I['’]m|my name is|my name['’]s|(?:^|[.,!?:]\s{0,3})this is)\s{1,3}$/i;
const CLOSED =
  /\b(?:regards|wishes|sincerely|faithfully|truly|yours|cheers|thanks|thank you|greetings|best)[,.!]?\s{1,4}$/i;

/** What the sender does with a blank for the own name, introducing or signing; null for a blank that is not the sender's. */
function sendersPart(text: string, start: number, end: number): 'Write' | 'Sign with' | null {
  const before = text.slice(Math.max(0, start - 40), start);
  if (INTRODUCED.test(before)) return 'Write';
  const isLast = /^[.,!]?\s{0,4}(?:$|\n)/.test(text.slice(end, end + 10));
  const isRow = /\n\s{0,4}$/.test(before) && text.slice(end).trim() === '';
  return isLast && (isRow || CLOSED.test(before)) ? 'Sign with' : null;
}

/** Names in code and links are not slots. */
const isCode = (slot: string): boolean => /^\$[A-Z]{3,5}\$?$/.test(slot);

/** The other slots of the message that are certain ones, each kind of words once; a few at most. */
function othersThan(evidence: Evidence, reading: Reading): readonly Evidence[] {
  const { text } = reading.message;
  const seen = new Set([text.slice(evidence.start, evidence.end)]);
  return evidenceOf(placeholder, reading)
    .filter(one => {
      const words = text.slice(one.start, one.end);
      if (one.weight < evidence.weight || seen.has(words)) return false;
      if (one.start < evidence.end && evidence.start < one.end) return false;
      seen.add(words);
      return true;
    })
    .slice(0, 3);
}

/** What to write in place of one slot. */
function fixOf(evidence: Evidence, reading: Reading): string {
  const { start, end } = evidence;
  const slot = clean(reading.message.text.slice(start, end), 60)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  const { recipient, sender } = reading.situation;
  const company = typeof recipient?.company === 'string' ? innerQuotes(clean(recipient.company, 60)) : '';
  const own = typeof sender?.name === 'string' ? innerQuotes(clean(sender.name, 60)) : '';
  const name = readerName(reading);
  const shown = literally(reading, evidence, 50);
  const signs = sendersPart(reading.message.text, start, end);
  if (signs !== null && NAME_SLOT.test(slot))
    return `${signs} ${own === '' ? 'your own name' : `“${own}”`} instead of ${shown}.`;
  if (/^(?:insert |enter )?(?:your|my|sender s?) ?(?:full |first )?name(?: here)?$/.test(slot))
    return own === ''
      ? `Sign with your own name instead of ${shown}.`
      : `Sign with “${own}” instead of ${shown}.`;
  if (
    /^(?:last ?name|surname)/.test(slot) &&
    typeof recipient?.name === 'string' &&
    /\s\p{L}/u.test(recipient.name.trim())
  )
    return `Write “${innerQuotes(clean(recipient.name, 60)).split(' ').at(-1)}” instead of ${shown}.`;
  if (NAME_SLOT.test(slot) && name !== '') return `Write “${name}” instead of ${shown}.`;
  if (COMPANY_SLOT.test(slot) && company !== '') return `Write “${company}” instead of ${shown}.`;
  return `Put the real words in place of ${shown} or leave that part out, then read the text once more for other gaps.`;
}

const inOrder = (list: readonly Evidence[]): readonly Evidence[] =>
  [...list].sort((a, b) => a.start - b.start);

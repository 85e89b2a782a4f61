import { labelled } from './profile-labels.ts';
import type { Profile } from './situation.ts';

/** A first line that is longer is a sentence about the person, no name and no headline. */
const LONGEST_NAME = 120;

/** What a copied page has around what it says of the person. */
const PAGE =
  /^(?:(?:·\s*)?[123](?:st|nd|rd)\+?(?: degree)?(?: connection)?|(?:he|she|they)\/(?:him|hers?|them)(?:\/\w+)?|[\d,.]+\+? (?:connections|followers)|contact info|message|follow(?:ing)?|connect|more|pending|(?:…|\.{3}) ?(?:see )?more|see more|show (?:all|more).*|-{3,})$/i;

/** What hangs on a name or a place there. */
const TAIL = /\s*(?:\((?:he|she|they)\/[^)]*\)|·\s*(?:[123](?:st|nd|rd)\+?|contact info))\s*$/i;

/** "Mei Lin posted this • 2w" stands above the post itself. */
const DID =
  /^(?:.{1,60} )?(posted|reposted|commented|shared)(?: on)? (?:this|a post|an article)(?:\s*[•·].{0,20})?$/i;
const DEED_OF: Readonly<Record<string, string>> = {
  posted: 'Post',
  reposted: 'Repost',
  shared: 'Repost',
  commented: 'Comment',
};

/** What somebody did, on a line without a label. */
const DEED = /^(?:Talk|Keynote|Panel|Comment|Post|Article|Interview|Podcast) (?:about|at|on|with) /;

/** What both have in common, likewise. */
const COMMON =
  /^(?:you|we|both of (?:you|us)) (?:both )?(?:know|share|studied|worked|work|went|are|were|have)\b/i;

/**
 * What plain text tells of a person, as people write or paste it. The first line is the name and, after a comma, colon,
 * bar or tab, the headline; without one a short line after it is. Lines such as "Company: Northwind" fill their field,
 * lists and paragraphs below a heading theirs; all else is about them. Null when nothing is told.
 */
export function profileFromText(text: string): Partial<Profile> | null {
  const fields: Record<keyof Profile, string[]> = {
    name: [],
    headline: [],
    company: [],
    about: [],
    activity: [],
    shared: [],
  };
  let section: keyof Profile | undefined;
  let listed: keyof Profile | undefined;
  let deed: string | undefined;
  let head: 'name' | 'headline' | null = 'name';
  for (const { line, isItem } of text.split('\n').flatMap(rowsIn)) {
    const label = labelled(line);
    const did = DID.exec(line)?.[1]?.toLowerCase();
    if (label !== null) {
      fields[label.field].push(...label.values);
      section = label.isSection ? label.field : undefined;
      listed = label.field;
      head = null;
    } else if (did !== undefined) deed = DEED_OF[did];
    else if (deed !== undefined) {
      fields.activity.push(`${deed}: ${line}`);
      deed = undefined;
    } else if (head === 'name' && isNameLine(line)) {
      const [name = '', ...headline] = line.split(/\s*[,:|\t]\s*|\s+[-–—·]\s+/);
      if (name === '') return null;
      fields.name.push(name);
      fields.headline.push(headline.join(', '));
      head = headline.length > 0 ? null : 'headline';
    } else if (head === 'headline' && !isItem && isNameLine(line)) {
      fields.headline.push(line);
      head = null;
    } else {
      const own = COMMON.test(line) ? 'shared' : DEED.test(line) ? 'activity' : undefined;
      fields[own ?? section ?? (isItem ? listed : undefined) ?? 'about'].push(line);
      head = null;
    }
  }
  const told = filled(fields);
  return Object.values(told).some(({ length }) => length > 0) ? told : null;
}

/** A name or a headline is short and no sentence. */
const isNameLine = (line: string): boolean => line.length <= LONGEST_NAME && !/[.!?…]$/.test(line);

/** A label in the middle of a line, after a sentence. */
const INNER_LABEL = /(?<=[.!?"”])\s+(?=\p{Lu}[\p{L} ]{2,30}: )/u;

/** A line as it is read: without bullets and marks of Markdown, in parts where a label stands in the middle. */
function rowsIn(raw: string): { readonly line: string; readonly isItem: boolean }[] {
  const [bullet = ''] = /^\s*(?:[-*•–]\s+|#+\s+)/.exec(raw) ?? [];
  const line = raw
    .slice(bullet.length)
    .replace(/\*\*|__/g, '')
    .trim()
    .replace(TAIL, '');
  if (line === '' || PAGE.test(line)) return [];
  const parts: string[] = [];
  for (const part of line.split(INNER_LABEL))
    if (parts.length > 0 && labelled(part) === null) parts.push(`${parts.pop()} ${part}`);
    else parts.push(part);
  const isItem = bullet !== '' && !bullet.includes('#');
  return parts.map((part, i) => ({
    line: parts.length === 1 || (i === 0 && labelled(part) === null) ? part : part.replace(/\.$/, ''),
    isItem,
  }));
}

const filled = (fields: Readonly<Record<keyof Profile, readonly string[]>>): Profile => {
  const list = (values: readonly string[]): string[] => values.filter(Boolean);
  return {
    name: list(fields.name).join(' '),
    headline: list(fields.headline).join(' '),
    company: list(fields.company).join(' '),
    about: list(fields.about).join('\n'),
    activity: list(fields.activity).flatMap(doneOneByOne),
    shared: list(fields.shared),
  };
};

const DEEDS =
  'Announcement|Article|Blog|Comment|Event|Interview|Newsletter|Paper|Photo|Podcast|Poll|Post|Project|Repost|Talk|Video';
const NEXT_DEED = new RegExp(`(?:\\s*[;|•]|(?<=[.!?]))\\s+(?=(?:${DEEDS})(?::| (?:about|at|in|on|with) ))`);

/** Several posts and talks on one line, one by one: each begins with what it is. */
const doneOneByOne = (line: string): readonly string[] => {
  const parts = line.split(NEXT_DEED);
  return parts.length === 1 ? parts : parts.map(part => part.trim().replace(/\.$/, ''));
};

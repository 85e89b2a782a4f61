import type { Profile } from './situation.ts';

/** Labels that a pasted profile may have in front of its lines or above its parts. */
const LABELS: Readonly<Record<string, keyof Profile>> = {
  name: 'name',
  headline: 'headline',
  title: 'headline',
  role: 'headline',
  company: 'company',
  employer: 'company',
  about: 'about',
  summary: 'about',
  activity: 'activity',
  'recent activity': 'activity',
  posts: 'activity',
  shared: 'shared',
  'shared ground': 'shared',
  'in common': 'shared',
};
const LABELLED = new RegExp(`^(${Object.keys(LABELS).join('|')})\\s*:\\s*(.*)$`, 'i');

/** A first line that is longer is a sentence about the person, not the name. */
const LONGEST_NAME = 120;

/**
 * What plain text tells of a person. The first line is the name and, after a comma, colon or bar, the headline; the
 * rest is about them. Lines such as "Company: Northwind" fill their field, and lists under "Activity:" theirs. Null when
 * there is neither a name nor a label.
 */
export function profileFromText(text: string): Partial<Profile> | null {
  const lines = text.trim().split('\n');
  if (lines.some(line => LABELLED.test(line.trim()))) return labelled(lines);
  const [first = '', ...rest] = lines;
  if (first.length > LONGEST_NAME || /[.!?]$/.test(first.trim()))
    return { name: '', headline: '', about: text.trim() };
  const [name = '', ...headline] = first.split(/\s*[,:|]\s*/);
  if (name.trim() === '') return null;
  return { name: name.trim(), headline: headline.join(', ').trim(), about: rest.join('\n').trim() };
}

function labelled(lines: readonly string[]): Partial<Profile> {
  const fields: Record<keyof Profile, string[]> = {
    name: [],
    headline: [],
    company: [],
    about: [],
    activity: [],
    shared: [],
  };
  let field: keyof Profile | undefined;
  lines.forEach((line, index) => {
    const [, label, value = line] = LABELLED.exec(line.trim()) ?? [];
    if (label === undefined && index === 0) {
      const { name = '', headline = '', about = '' } = profileFromText(line) ?? {};
      fields.name.push(name);
      fields.headline.push(headline);
      fields.about.push(about);
      return;
    }
    if (label !== undefined) field = LABELS[label.toLowerCase()]!;
    fields[field ?? 'about'].push(value.trim().replace(/^[-*•]\s+/, ''));
  });
  const list = (values: readonly string[]): string[] => values.filter(Boolean);
  return {
    name: list(fields.name).join(' '),
    headline: list(fields.headline).join(' '),
    company: list(fields.company).join(' '),
    about: list(fields.about).join('\n'),
    activity: list(fields.activity).flatMap(doneOneByOne),
    shared: list(fields.shared),
  };
}

const DEEDS =
  'Announcement|Article|Blog|Comment|Event|Interview|Newsletter|Paper|Photo|Podcast|Poll|Post|Project|Repost|Talk|Video';
const NEXT_DEED = new RegExp(`(?:\\s*[;|•]|(?<=[.!?]))\\s+(?=(?:${DEEDS})(?::| (?:about|at|in|on|with) ))`);

/** Several posts and talks on one line, one by one: each begins with what it is. */
const doneOneByOne = (line: string): readonly string[] => {
  const parts = line.split(NEXT_DEED);
  return parts.length === 1 ? parts : parts.map(part => part.trim().replace(/\.$/, ''));
};

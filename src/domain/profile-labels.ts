import type { Profile } from './situation.ts';

/** What a line of a pasted profile says of itself. */
export interface Labelled {
  readonly field: keyof Profile;
  /** What stands behind the label; nothing where that is the heading of what follows. */
  readonly values: readonly string[];
  /** Whether lines that follow belong to it too, without a label of their own. */
  readonly isSection: boolean;
}

/** A label as it may be written, its field, and what it makes of its value where the label is part of what is told. */
interface Label {
  readonly pattern: RegExp;
  readonly field: keyof Profile;
  readonly tells?: (value: string, label: string) => string;
}

/** Fields of a single line. */
const OF_ONE_LINE: readonly (keyof Profile)[] = ['name', 'headline', 'company'];

const asIs = (value: string, label: string): string => `${label}: ${value}`;
const as =
  (kind: string) =>
  (value: string): string =>
    /^(?:on|about|at) /i.test(value) ? `${kind} ${value}` : `${kind}: ${value}`;
const about = (kind: string) => (value: string, label: string) =>
  `${kind}${/ (?:at|about|on)$/i.exec(label)?.[0].toLowerCase() ?? ':'} ${value}`;

const RECENT = '(?:(?:my|their|her|his) )?(?:(?:most )?recent(?:ly)?|last|latest|new) ';
const AGO = '(?: (?:this|\\d+ (?:hours?|days?|weeks?|months?) ago|yesterday|today|last (?:week|month)))?';

const LABELS: readonly Label[] = [
  [/(?:full )?name/, 'name'] as const,
  [/headline|(?:job )?title|role|position|job|profession|occupation|works as/, 'headline'] as const,
  [/company|employer|works (?:at|for)|organi[sz]ation|workplace/, 'company'] as const,
  [/about(?: me| them| her| him)?|summary|bio(?:graphy)?|description/, 'about'] as const,
  [/activity|recent activity|featured/, 'activity'] as const,
  [/(?:recent )?posts/, 'activity', as('Post')] as const,
  [
    /shared|shared ground|common ground|in common|what we share|we share|you share|highlights/,
    'shared',
  ] as const,
  [/(?:we|you) both/, 'shared', (value: string) => value] as const,
  [/mutual (?:connection|contact)s?/, 'shared', as('Mutual contact')] as const,
  [
    /member(?: of)?|location|lives in|based in|experience|education|studied at|skills|interests|languages|certificat(?:es|ions)|licenses & certifications|volunteering/,
    'about',
    asIs,
  ] as const,
  [new RegExp(`(?:${RECENT})?(?:posts?|posted|wrote)${AGO}`), 'activity', as('Post')] as const,
  [new RegExp(`(?:${RECENT})?(?:articles?|published)${AGO}`), 'activity', as('Article')] as const,
  [new RegExp(`(?:${RECENT})?(?:re-?posts?|re-?posted|shared)${AGO}`), 'activity', as('Repost')] as const,
  [
    new RegExp(`(?:${RECENT})?(?:talks?|spoke|speaking)(?: (?:at|about|on))?${AGO}`),
    'activity',
    about('Talk'),
  ] as const,
  [new RegExp(`(?:${RECENT})?(?:comment(?:s|ed)?)(?: on)?${AGO}`), 'activity', about('Comment')] as const,
].map(([pattern, field, tells]) => ({
  pattern: new RegExp(`^(?:${pattern.source})$`, 'i'),
  field,
  ...(tells ? { tells } : {}),
}));

/** The longest label. */
const LONGEST = 40;

/** Headings that a copied page has, each on a line of its own; other labels need a colon. */
const HEADINGS =
  /^(?:about|summary|activity|recent activity|posts|featured|highlights|experience|education|skills|interests|languages|volunteering|licenses & certifications)$/i;

/** What the label of a line says; null where it has none. */
export function labelled(line: string): Labelled | null {
  const [, before = line, value = ''] = /^([^:]+?)\s*(?::|\s[-–—]\s)\s*(.*)$/.exec(line) ?? [];
  if (before.length > LONGEST || (before === line && !HEADINGS.test(line) && !line.endsWith(':')))
    return null;
  const label = LABELS.find(({ pattern }) => pattern.test(before));
  if (label === undefined) return null;
  const { field, tells } = label;
  const values = field === 'activity' ? value.split(/\s*;\s*/) : [value];
  return {
    field,
    values: values.filter(Boolean).map(one => tells?.(one, before) ?? one),
    isSection: value === '' || (tells === undefined && !OF_ONE_LINE.includes(field)),
  };
}

import { type DraftCheck, isFollowUp, situationOf } from '../../src/domain/draft-check.ts';
import { CHANNEL_LIMITS, type Channel, type Kind, type Profile } from '../../src/domain/situation.ts';
import type { Block } from '../../src/domain/view.ts';
import type { AppContext, Screen } from '../app.context.ts';
import { type Entry, menuInput } from './menu.ts';

const TITLE = 'Check a draft';

/** The draft to check: in memory until it is dealt with, never stored unless the learner says so. */
export const CHECK_DRAFT = 'check/draft';
/** Who the draft to check is to; in memory as well. */
export const CHECK_READER = 'check/reader';

/** What a draft may be for. */
export const CHECK_KINDS: readonly Entry<Kind>[] = [
  { id: 'first-contact', label: 'A first message to somebody new' },
  { id: 'job-inquiry', label: 'A question about work at a company' },
  { id: 'industry-question', label: 'A question about a field' },
  { id: 'follow-up', label: 'A follow-up, no answer so far' },
  { id: 'thank-you', label: 'A thank-you' },
  { id: 'other', label: 'Something else' },
];

const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  message: 'a message',
  note: 'a connection request',
  inmail: 'an InMail',
};

const FOLLOW_UP_NAMES = ['the first', 'the first', 'the second', 'the third or later'] as const;

/** Asks what the message is for. */
export const aboutScreen = ({ checked }: AppContext): Screen => ({
  title: TITLE,
  status: '',
  blocks: [
    { type: 'paragraph', text: 'Your text is judged on this computer and is not kept unless you say so.' },
  ],
  input: menuInput(
    'What is the message for?',
    CHECK_KINDS,
    CHECK_KINDS.findIndex(({ id }) => id === checked.told.kind),
  ),
});

/** What can be told of a draft's situation, the way on first. */
export type DetailEntry = 'write' | 'reader' | 'channel' | 'connected' | 'followUp' | 'days';

/** The details as they stand; what only a follow-up has is asked of a follow-up alone. */
export function detailEntries(check: DraftCheck): readonly Entry<DetailEntry>[] {
  const { channel = 'message', connected = false, followUp, daysSinceLast, recipient } = situationOf(check);
  const isNote = channel === 'note';
  return [
    { id: 'write', label: 'Write the message' },
    { id: 'reader', label: 'Who reads it', detail: recipient ? inWords(recipient) : 'not told' },
    { id: 'channel', label: 'It is sent as', detail: CHANNEL_NAMES[channel] },
    ...(isNote
      ? []
      : [{ id: 'connected', label: 'Connected already', detail: connected ? 'yes' : 'no' } as const]),
    ...(isFollowUp(check)
      ? ([
          {
            id: 'followUp',
            label: 'Which follow-up',
            detail: FOLLOW_UP_NAMES[followUp ?? 1] ?? FOLLOW_UP_NAMES[3],
          },
          {
            id: 'days',
            label: 'Days since the last one',
            detail: daysSinceLast == null ? 'not told' : String(daysSinceLast),
          },
        ] as const)
      : []),
  ];
}

const PARTS = ['headline', 'company', 'about', 'activity', 'shared'] as const satisfies (keyof Profile)[];

/** What was understood of a profile: "Mei Lin: headline, about, activity". */
function inWords(profile: Partial<Profile>): string {
  const parts = PARTS.filter(part => (profile[part]?.length ?? 0) > 0);
  const name = profile.name || 'no name';
  return parts.length === 0 ? name : `${name}: ${parts.join(', ')}`;
}

/** Offers to tell more of the situation, or to write at once. */
export const detailsScreen = ({ checked }: AppContext): Screen => ({
  title: TITLE,
  status: '',
  blocks: [
    {
      type: 'paragraph',
      text: `${kindInWords(checked)}What is told here is taken into account; who reads it matters most.`,
    },
  ],
  input: menuInput('Is there more to know?', detailEntries(checked)),
});

const kindInWords = ({ told }: DraftCheck): string => {
  const kind = CHECK_KINDS.find(({ id }) => id === told.kind);
  return kind ? `${kind.label}. ` : '';
};

/** Asks who will read it: a name, or a whole profile. */
export const readerScreen = ({ checked }: AppContext): Screen => ({
  title: TITLE,
  status: '',
  blocks: [
    {
      type: 'paragraph',
      text: 'Paste their profile, or type what you know of them: name and headline in the first line, the rest below. Lines such as “Company: Northwind”, “About: ...” and “Activity:” over a list are understood.',
    },
    ...(checked.reader === '' && checked.told.recipient
      ? [
          {
            type: 'paragraph',
            tone: 'dim',
            text: `Known so far: ${inWords(checked.told.recipient)}. What you write here takes its place.`,
          } as const,
        ]
      : []),
  ],
  input: {
    type: 'compose',
    prompt: 'Who will read it?',
    action: 'go on',
    limit: LONGEST_PROFILE,
    initial: checked.reader,
    optional: true,
    draftKey: CHECK_READER,
  },
});

/** More than any profile holds, in characters. */
const LONGEST_PROFILE = 20_000;

/** Asks how long ago the last message was. */
export const daysScreen = ({ checked }: AppContext): Screen => ({
  title: TITLE,
  status: '',
  blocks: [],
  input: {
    type: 'line',
    prompt: 'How many days ago did you write last?',
    placeholder: 'a number, or nothing',
    initial: String(checked.told.daysSinceLast ?? ''),
    optional: true,
    draftKey: 'check/days',
  },
});

/** Where the draft is written or pasted. */
export const draftScreen = ({ checked }: AppContext): Screen => ({
  title: TITLE,
  status: '',
  blocks: [
    {
      type: 'paragraph',
      tone: 'dim',
      text: 'It stays here while Rapport is open, and is not kept when you leave the program.',
    },
  ],
  input: {
    type: 'compose',
    prompt: 'Write or paste your message.',
    action: 'check it',
    limit: CHANNEL_LIMITS[checked.told.channel ?? 'message'],
    initial: checked.text,
    draftKey: CHECK_DRAFT,
  },
});

/** What can be done with a checked draft. */
export const judgedEntries: readonly Entry<'revise' | 'keep' | 'cards' | 'done'>[] = [
  { id: 'revise', label: 'Change it' },
  { id: 'keep', label: 'Keep this draft and its result' },
  { id: 'cards', label: 'Practise the rules that it breaks' },
  { id: 'done', label: 'Done' },
];

const judgedBlocks = ({ grade, text, open, change }: DraftCheck): readonly Block[] =>
  grade ? [{ type: 'feedback', text, grade, open, change }] : [];

/** The judged draft. */
export const judgedScreen = ({ checked }: AppContext): Screen => ({
  title: TITLE,
  status: '',
  blocks: judgedBlocks(checked),
  input: menuInput('And now?', judgedChoices(checked)),
});

/** Rules can be practised only where one is broken. */
export const judgedChoices = ({ grade }: DraftCheck) =>
  judgedEntries.filter(entry => entry.id !== 'cards' || (grade?.faults.length ?? 0) > 0);

import { type DraftCheck, isFollowUp, situationOf } from '../../src/domain/draft-check.ts';
import type { Channel, Profile } from '../../src/domain/situation.ts';
import type { AppContext, Screen } from '../app.context.ts';
import { CHECK_KINDS, CHECK_TITLE } from './checking.ts';
import { type Entry, menuInput } from './menu.ts';

/** Who the draft to check is to; in memory as well. */
export const CHECK_READER = 'check/reader';

const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  message: 'a message',
  note: 'a connection request',
  inmail: 'an InMail',
};

const FOLLOW_UP_NAMES = ['the first', 'the first', 'the second', 'the third or later'] as const;

/** What can be told of a draft's situation, the way on first. */
export type DetailEntry = 'write' | 'reader' | 'channel' | 'connected' | 'followUp' | 'days';

/** The details as they stand; what only a follow-up has is asked of a follow-up alone. */
export function detailEntries(check: DraftCheck): readonly Entry<DetailEntry>[] {
  const { channel = 'message', connected = false, followUp, daysSinceLast, recipient } = situationOf(check);
  const isNote = channel === 'note';
  return [
    { id: 'write', label: 'Write the message' },
    { id: 'reader', label: 'Who reads it', detail: recipient ? nameOf(recipient) : 'not told' },
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

/** A name short enough to stand beside its label in a narrow window, or what there is instead. */
function nameOf({ name = '' }: Partial<Profile>): string {
  if (name === '') return 'somebody without a name';
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).toWellFormed()}…` : name;
}

/** So many cells are free beside the labels where the window has 60. */
const LONGEST_NAME = 24;

/** Offers to tell more of the situation, or to write at once. */
export function detailingScreen({ checked }: AppContext): Screen {
  const { recipient } = situationOf(checked);
  const known = recipient
    ? `Known of who reads it: ${inWords(recipient)}.`
    : 'What is told here is taken into account; who reads it matters most.';
  return {
    title: CHECK_TITLE,
    status: '',
    blocks: [{ type: 'paragraph', text: `${kindInWords(checked)}${known}` }],
    input: menuInput('Is there more to know?', detailEntries(checked)),
  };
}

const kindInWords = ({ told }: DraftCheck): string => {
  const kind = CHECK_KINDS.find(({ id }) => id === told.kind);
  return kind ? `${kind.label}. ` : '';
};

/** Asks who will read it: a name, or a whole profile. */
export const addressingScreen = ({ checked }: AppContext): Screen => ({
  title: CHECK_TITLE,
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
export const datingScreen = ({ checked }: AppContext): Screen => ({
  title: CHECK_TITLE,
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

import { profileFromText } from '../../src/domain/profile-text.ts';
import { CHANNEL_LIMITS, type Kind, type Situation } from '../../src/domain/situation.ts';
import type { AppContext, Screen } from '../app.context.ts';
import { type Entry, menuInput } from './menu.ts';

const TITLE = 'Check a draft';

/** The draft to check: in memory until it is dealt with, never stored unless the learner says so. */
export const CHECK_DRAFT = 'check/draft';
/** Who the draft to check is to. */
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

/** Asks what the message is for. */
export const aboutScreen = (): Screen => ({
  title: TITLE,
  status: '',
  blocks: [
    { type: 'paragraph', text: 'Your text is judged on this computer and is not kept unless you say so.' },
  ],
  input: menuInput('What is the message for?', CHECK_KINDS),
});

/** Asks who will read it, which may stay open. */
export const readerScreen = ({ checked }: AppContext): Screen => ({
  title: TITLE,
  status: '',
  blocks: [
    {
      type: 'paragraph',
      text: 'Who is it to? With a name and a headline the judgement can tell whether the message is about them.',
    },
  ],
  input: {
    type: 'line',
    prompt: 'Name, headline',
    placeholder: 'optional',
    initial: checked.reader,
    optional: true,
    draftKey: CHECK_READER,
  },
});

/** The situation of a draft as far as it was told. */
export function situationOf({ kind, reader, told }: AppContext['checked']): Situation {
  const recipient = profileFromText(reader);
  return {
    ...told,
    kind,
    ...(kind === 'follow-up' ? { followUp: told.followUp || 1 } : {}),
    ...(recipient ? { recipient } : {}),
  };
}

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
    limit: CHANNEL_LIMITS.message,
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

/** The judged draft. */
export const judgedScreen = ({ checked }: AppContext): Screen => ({
  title: TITLE,
  status: '',
  blocks: checked.grade
    ? [{ type: 'feedback', text: checked.text, grade: checked.grade, open: false, change: '' }]
    : [],
  input: menuInput('And now?', judgedChoices(checked)),
});

/** Rules can be practised only where one is broken. */
export const judgedChoices = ({ grade }: AppContext['checked']) =>
  judgedEntries.filter(entry => entry.id !== 'cards' || (grade?.faults.length ?? 0) > 0);

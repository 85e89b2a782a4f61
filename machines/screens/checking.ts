import type { DraftCheck } from '../../src/domain/draft-check.ts';
import { CHANNEL_LIMITS, type Kind } from '../../src/domain/situation.ts';
import type { Block } from '../../src/domain/view.ts';
import type { AppContext, Screen } from '../app.context.ts';
import { type Entry, menuInput } from './menu.ts';

/** The title of all screens of a check. */
export const CHECK_TITLE = 'Check a draft';

/** The draft to check: in memory until it is dealt with, never stored unless the learner says so. */
export const CHECK_DRAFT = 'check/draft';
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
export const describingScreen = ({ checked }: AppContext): Screen => ({
  title: CHECK_TITLE,
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

/** Where the draft is written or pasted. */
export const draftingScreen = ({ checked }: AppContext): Screen => ({
  title: CHECK_TITLE,
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
  title: CHECK_TITLE,
  status: '',
  blocks: judgedBlocks(checked),
  input: menuInput('And now?', judgedChoices(checked)),
});

/** Rules can be practised only where one is broken. */
export const judgedChoices = ({ grade }: DraftCheck) =>
  judgedEntries.filter(entry => entry.id !== 'cards' || (grade?.faults.length ?? 0) > 0);

import type { Grade } from './grade/rule.ts';
import { profileFromText } from './profile-text.ts';
import type { Channel, Kind, Situation } from './situation.ts';

/** A draft of the learner's own, what is known of its situation, and its judgement. */
export interface DraftCheck {
  /** The situation as far as it was told, but for the reader's profile written here. */
  readonly told: Situation;
  /** What was told of a follow-up before another kind was chosen; it comes back with the kind. */
  readonly aside: Pick<Situation, 'followUp' | 'daysSinceLast'>;
  /** The reader's profile as it was written or pasted; "" leaves the one that was told. */
  readonly reader: string;
  readonly text: string;
  readonly grade: Grade | null;
  /** What changed since it was judged before, one sentence; "" at first. */
  readonly change: string;
  /** Whether the whole of the judgement is shown. */
  readonly open: boolean;
}

/** A check before the draft is written. */
export const openCheck = (told: Situation): DraftCheck => ({
  told,
  aside: {},
  reader: '',
  text: '',
  grade: null,
  change: '',
  open: false,
});

/** The situation of the draft, as `rapport check` would be given it. */
export function situationOf({ told, reader }: DraftCheck): Situation {
  const recipient = profileFromText(reader);
  const { connected, ...rest } = told;
  // A note is the text of a request to connect.
  const isTold = connected !== undefined && told.channel !== 'note';
  return {
    ...rest,
    ...(isTold && { connected }),
    ...(told.kind === 'follow-up' ? { followUp: told.followUp || 1 } : {}),
    ...(recipient ? { recipient } : {}),
  };
}

/** Whether which follow-up it is, and after how many days, matters. */
export const isFollowUp = ({ told }: DraftCheck): boolean =>
  told.kind === 'follow-up' || (told.followUp ?? 0) > 0;

/** The check of a draft for another purpose. What was told of a follow-up counts for a follow-up alone. */
export function withKind(check: DraftCheck, kind: Kind): DraftCheck {
  const { followUp, daysSinceLast, ...rest } = check.told;
  const known = {
    ...check.aside,
    ...(followUp === undefined ? {} : { followUp }),
    ...(daysSinceLast === undefined ? {} : { daysSinceLast }),
  };
  return kind === 'follow-up'
    ? { ...check, told: { ...rest, ...known, kind }, aside: {} }
    : { ...check, told: { ...rest, kind }, aside: known };
}

const NEXT_CHANNEL = { message: 'note', note: 'inmail', inmail: 'message' } as const satisfies Record<
  Channel,
  Channel
>;

/** The check with the next way for the draft to travel. */
export const withNextChannel = (check: DraftCheck): DraftCheck => ({
  ...check,
  told: { ...check.told, channel: NEXT_CHANNEL[check.told.channel ?? 'message'] },
});

/** The check with "connected already" the other way round. */
export const withConnected = (check: DraftCheck): DraftCheck => ({
  ...check,
  told: { ...check.told, connected: !check.told.connected },
});

/** The last follow-up that is told apart: a third one is as much too many as any later one. */
const LAST_FOLLOW_UP = 3;

/** The check for the next follow-up, from the first to the third and round again. */
export const withNextFollowUp = (check: DraftCheck): DraftCheck => ({
  ...check,
  told: { ...check.told, followUp: ((check.told.followUp || 1) % LAST_FOLLOW_UP) + 1 },
});

/** The check with the days since the last message as they were typed, "" for unknown; null when it is no number. */
export function withDays(check: DraftCheck, typed: string): DraftCheck | null {
  const days = typed.trim();
  if (days !== '' && !/^\d{1,4}$/.test(days)) return null;
  const { daysSinceLast: _, ...rest } = check.told;
  return { ...check, told: { ...rest, ...(days === '' ? {} : { daysSinceLast: Number(days) }) } };
}

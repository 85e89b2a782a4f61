/** What the message is for. */
export const KINDS = [
  'first-contact',
  'job-inquiry',
  'industry-question',
  'follow-up',
  'thank-you',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

/** How it travels: `note` is the text of a connection request. */
export const CHANNELS = ['note', 'message', 'inmail'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The most characters a channel takes. Source: LinkedIn help, checked on 2026-11-01 (rubric.md for `note`). */
export const CHANNEL_LIMITS: Readonly<Record<Channel, number>> = { note: 300, message: 8000, inmail: 1900 };

/** What is known of the person who is written to. Empty strings and lists mean "unknown". */
export interface Profile {
  readonly name: string;
  readonly headline: string;
  readonly company: string;
  readonly about: string;
  readonly activity: readonly string[];
  readonly shared: readonly string[];
}

/** What is known of the person who writes. */
export interface Sender {
  readonly name: string;
  readonly headline: string;
}

/** The situation a message is sent in. Any field may be absent: the grader then judges from the text alone. */
export interface Situation {
  readonly kind?: Kind;
  readonly channel?: Channel;
  readonly connected?: boolean;
  /** 0 first message, 1 first follow-up, 2 second, 3 third and so on. */
  readonly followUp?: number;
  /** Days since the sender's previous message. */
  readonly daysSinceLast?: number | null;
  readonly recipient?: Partial<Profile> | null;
  readonly sender?: Partial<Sender> | null;
}

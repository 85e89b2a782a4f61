import type { Token } from '../../message/message.ts';
import { parseMessage } from '../../message/parse.ts';
import type { Situation } from '../../situation.ts';

const SELLERS = new Set(
  'sale sales account executive commercial business-development bd founder ceo agency marketing growth partner agent broker adviser advisor consultant coach solution solutions representative rep seller key presales'.split(
    ' ',
  ),
);
const RECRUITERS = new Set(
  'recruiter recruitment recruiting talent sourcer headhunter staffing hr'.split(' '),
);

const LONGEST_HEADLINE = 400;

/** What the headline tells of the sender. */
export interface Sender {
  /** 0 unknown, 1 someone, 2 a seller, 3 a recruiter. */
  readonly kind: number;
  readonly headline: readonly Token[];
}

const known = new WeakMap<Situation, Sender>();

/** Reads the sender of a situation, once per object. */
export function senderOf(situation: Situation): Sender {
  let sender = known.get(situation);
  if (sender === undefined) {
    const text: unknown = situation.sender?.headline;
    const headline = typeof text === 'string' ? parseMessage(text.slice(0, LONGEST_HEADLINE)).tokens : [];
    sender = { kind: kindOf(headline), headline };
    known.set(situation, sender);
  }
  return sender;
}

function kindOf(headline: readonly Token[]): number {
  if (headline.length === 0) return 0;
  if (headline.some(({ lemma }) => RECRUITERS.has(lemma))) return 3;
  return headline.some(({ lemma }) => SELLERS.has(lemma)) ? 2 : 1;
}

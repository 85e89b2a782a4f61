import type { FaultId, StrengthId, Verdict } from './rubric.ts';

/** What each fault is called before a learner, as a noun that fits into a sentence. */
export const FAULT_NAMES: Readonly<Record<FaultId, string>> = {
  'sales-pitch': 'a sales pitch',
  'personal-advance': 'a personal advance',
  'spam-chain': 'a chain letter or mass mail',
  hostile: 'hostile words',
  'third-follow-up': 'a third follow-up',
  generic: 'nothing about this reader',
  'no-purpose': 'no clear purpose',
  'job-ask-first': 'asking for a job too early',
  placeholder: 'an unfilled blank',
  'weak-opener': 'the profile visit as a reason',
  'too-long': 'too many words',
  'too-many-emoji': 'too many emoji',
  shouting: 'shouting',
  'over-familiar': 'too familiar a tone',
  intrusive: 'prying into private matters',
  pressure: 'pressure',
  'big-ask': 'asking too much at once',
  'empty-follow-up': 'a reminder with nothing new',
  'follow-up-too-soon': 'writing again too soon',
  unprofessional: 'careless or rude language',
  'wrong-facts': 'wrong facts about the reader',
  'not-a-message': 'no message at all',
};

/** What each strength is called before a learner. */
export const STRENGTH_NAMES: Readonly<Record<StrengthId, string>> = {
  personal: 'a personal point',
  value: 'something of use to the reader',
  purpose: 'a clear purpose',
  'way-out': 'an easy way out',
  thanks: 'courtesy',
};

/** The verdict in words. */
export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  send: 'Ready to send',
  revise: 'Revise it before you send it',
  'dont-send': 'Do not send this',
};

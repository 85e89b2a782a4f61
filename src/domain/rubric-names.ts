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

/** What is told of a fault that is mended, and of one that is new, as a clause after "Since your last attempt,". */
export const FAULT_CHANGES: Readonly<Record<FaultId, { readonly mended: string; readonly fresh: string }>> = {
  'sales-pitch': { mended: 'the sales pitch is gone', fresh: 'it sells something' },
  'personal-advance': { mended: 'it no longer makes an advance', fresh: 'it makes a personal advance' },
  'spam-chain': { mended: 'it no longer reads like mass mail', fresh: 'it reads like mass mail' },
  hostile: { mended: 'the hostile words are gone', fresh: 'it has turned hostile' },
  'third-follow-up': {
    mended: 'it no longer presses for a third time',
    fresh: 'it has become one reminder too many',
  },
  generic: { mended: 'it speaks to this reader', fresh: 'it could go to anyone' },
  'no-purpose': { mended: 'it says why you write', fresh: 'it no longer says why you write' },
  'job-ask-first': { mended: 'it no longer asks for a job at once', fresh: 'it asks for a job too early' },
  placeholder: { mended: 'the blank is filled in', fresh: 'a blank is left unfilled' },
  'weak-opener': {
    mended: 'it has a better reason than a profile visit',
    fresh: 'a profile visit has become the reason',
  },
  'too-long': { mended: 'it is short enough', fresh: 'it has grown too long' },
  'too-many-emoji': { mended: 'the row of emoji is gone', fresh: 'it has too many emoji' },
  shouting: { mended: 'it no longer shouts', fresh: 'it shouts' },
  'over-familiar': { mended: 'it keeps a friendly distance', fresh: 'it is too familiar' },
  intrusive: { mended: 'it leaves their private life alone', fresh: 'it touches their private life' },
  pressure: { mended: 'the pressure is gone', fresh: 'it puts pressure on the reader' },
  'big-ask': { mended: 'the request is small enough', fresh: 'it asks for too much' },
  'empty-follow-up': {
    mended: 'the reminder brings something new',
    fresh: 'the reminder brings nothing new',
  },
  'follow-up-too-soon': { mended: 'you waited long enough', fresh: 'it comes too soon' },
  unprofessional: { mended: 'the language is professional', fresh: 'the language is careless' },
  'wrong-facts': { mended: 'the facts are right', fresh: 'a fact about the reader is wrong' },
  'not-a-message': { mended: 'it has become a message', fresh: 'it is no message any more' },
};

/** What is told of a strength that is new, and of one that is lost. */
export const STRENGTH_CHANGES: Readonly<
  Record<StrengthId, { readonly gained: string; readonly lost: string }>
> = {
  personal: { gained: 'it has a personal point', lost: 'the personal point is gone' },
  value: { gained: 'it offers something of use', lost: 'it no longer offers anything' },
  purpose: { gained: 'its purpose is clear', lost: 'its purpose is less clear' },
  'way-out': { gained: 'it leaves an easy way out', lost: 'the easy way out is gone' },
  thanks: { gained: 'it is courteous', lost: 'the courtesy is gone' },
};

/** The verdict in words. */
export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  send: 'Ready to send',
  revise: 'Revise it before you send it',
  'dont-send': 'Do not send this',
};

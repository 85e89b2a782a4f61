import { isOneOf } from '../../message/word.ts';
import { fromCues } from '../evidence.ts';
import { clean, innerQuotes, together } from '../quote.ts';
import { readerFact } from '../reader-fact.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import type { Hit } from '../trie.ts';
import { inContext } from '../wording.ts';

const isPaper = isOneOf('cv resume résumé curriculum diploma certificate marksheet transcript');

/** Whether papers are sent along, which shows a request without being one. */
const isAttachment = ({ message: { tokens } }: Reading, { first, last }: Hit): boolean =>
  tokens.slice(first, last).some(({ word }) => isPaper(word));

/** Asks the reader to give, get or refer the sender a job. */
export const jobAskFirst: Rule<'job-ask-first'> = {
  id: 'job-ask-first',
  title: 'Asks for a job first',
  topic: 'job-first',
  why: 'Vouching for somebody takes knowing their work: ask about openings or the team, talk first, and let them offer help.',
  check: reading => [
    ...fromCues(reading, ['job.refer'], { weight: 0.45 }),
    ...fromCues(reading, ['job.give'], { weight: 0.35, keep: hit => !isAttachment(reading, hit) }),
    ...fromCues(reading, ['job.give'], { weight: 0.2, keep: hit => isAttachment(reading, hit) }),
  ],
  what: (evidence, reading) =>
    `${inContext(reading, evidence)} asks this person to give you work or to vouch for you.`,
  fix(_evidence, reading) {
    const company = reading.situation.recipient?.company;
    const place =
      typeof company === 'string' &&
      !/^\W*(?:freelance|self|independent|retired|none|n\/a|various|open to)/i.test(company)
        ? innerQuotes(clean(company, 40))
        : '';
    const fact = readerFact(reading);
    return together(
      `Ask about the work instead: “Do you know whether the team${place === '' ? '' : ` at ${place}`} expects openings this year, or where they are announced?”`,
      fact === undefined || fact.field === 'headline'
        ? ''
        : fact.used
          ? `Keep what you say about ${fact.theirs}.`
          : `Say a word on ${fact.theirs} first.`,
    );
  },
  examples: {
    good: [
      {
        text: 'Hi Rui, your post on the new ferry line was a joy. Are you hiring deck officers this spring, and where would I look?',
        situation: { kind: 'job-inquiry' },
      },
    ],
    bad: [
      {
        text: 'Hi Rui, my CV is attached. Hire me as a deck officer on the night ferry.',
        mark: 'Hire me',
      },
      {
        text: 'Hi Rui, please refer me for the deck officer job and forward my CV to your manager. My CV is attached.',
        situation: { kind: 'job-inquiry' },
        mark: 'refer me',
      },
    ],
  },
};

import { senderRole, suggested } from '../address.ts';
import { fromCues, overAll } from '../evidence.ts';
import { fitting } from '../quote.ts';
import { readerFact } from '../reader-fact.ts';
import type { Rule } from '../rule.ts';

const REASONS = [
  'purpose.ask',
  'purpose.thank',
  'value.share',
  'job.ask_about',
  'job.give',
  'job.refer',
  'ask.small',
  'ask.big',
  'purpose.connect',
];

/** The reader cannot tell why they are written to. */
export const noPurpose: Rule<'no-purpose'> = {
  id: 'no-purpose',
  title: 'No purpose',
  topic: 'good-kinds',
  why: 'A reader who cannot see what you would like cannot answer: a reason to network, a question about work or about the field is enough.',
  check(reading) {
    const { sentences, words, bodyWords } = reading.message;
    const body = sentences.filter(one => one.role === 'body');
    if (words > 0 && (body.length === 0 || bodyWords <= 2)) return [overAll(reading, 0.9)];
    const hollow = fromCues(reading, ['bare.hello'], { weight: 0.3 });
    const hasPurpose =
      body.some(one => one.type !== 'statement') ||
      REASONS.some(cue => reading.cue(cue).some(hit => sentences[hit.sentence]!.role === 'body'));
    return hasPurpose ? hollow.map(one => ({ ...one, weight: 0.15 })) : [overAll(reading, 0.5), ...hollow];
  },
  what: () => 'Nothing here says why you write or what a reply would be.',
  fix(_evidence, reading) {
    const fact = readerFact(reading);
    const role = senderRole(reading);
    if (fact?.field === 'shared')
      return `Say who you are to them and what you would like, for example: ${suggested(reading, `${fact.opening.replace(/\.$/, '')}, and I would like to ask you one thing about your work.`)} Then ask it.`;
    const suggest = (self: string): string =>
      `Say who you are to them and what you would like, for example: “${self} would like to ask you one thing about ${fact?.yours ?? 'your work'}.” Then ask it.`;
    return role === '' ? suggest('I') : fitting(suggest(`I am ${role} and`), suggest('I'));
  },
  examples: {
    good: [
      {
        text: 'Hi Sam, I show your film on stick welding to my class in Cork. Which rod do you start beginners on?',
      },
    ],
    bad: [{ text: 'Hi Sam, hope you are well.', mark: 'hope you are well' }],
  },
};

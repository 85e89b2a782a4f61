import { densest, fromCues, overTokens } from '../evidence.ts';
import { readerFact } from '../reader-fact.ts';
import type { Rule } from '../rule.ts';
import { inContext } from '../wording.ts';

/** Comments on looks, flirts, or seeks a private relationship. */
export const personalAdvance: Rule<'personal-advance'> = {
  id: 'personal-advance',
  title: 'Personal advance',
  topic: 'bad-kinds',
  why: 'This is a place for work: remarks on looks, invitations to a date and private feelings make people feel watched and break its rules.',
  check(reading) {
    const { first, last, count, total } = densest(reading, 'love');
    return [
      ...(count === 0 ? [] : [overTokens(reading, first, last, total >= 3 ? 0.8 : 0.2 * count)]),
      ...fromCues(reading, ['love.looks', 'love.date', 'love.feel'], { weight: 0.35 }),
    ];
  },
  what: (evidence, reading) =>
    `${inContext(reading, evidence)} speaks to the reader as a possible partner, not as a professional.`,
  fix(_evidence, reading) {
    const fact = readerFact(reading);
    return fact === undefined
      ? 'Do not send this here. Write again only if you have a question about their work, and keep looks, dates and feelings out of it.'
      : `Do not send this here. If you have a professional reason, write about ${fact.theirs} and nothing else.`;
  },
  examples: {
    good: [
      {
        text: 'Hi Marta, the lighting in your museum video is beautiful. Which lamps did you use for the textiles?',
      },
    ],
    bad: [
      {
        text: 'Hi Marta, you have such beautiful eyes in your photo. Are you single? Let me take you out for dinner on Friday.',
        mark: 'single',
      },
    ],
  },
};

import { densest, fromCues, overTokens } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { inContext } from '../wording.ts';

/** Insults, threatens, harasses or shames. */
export const hostile: Rule<'hostile'> = {
  id: 'hostile',
  title: 'Hostile',
  topic: 'bad-kinds',
  why: 'An insult or a threat ends the contact, is easily passed on, and stays with your name.',
  check(reading) {
    const { first, last, count, total } = densest(reading, 'rude');
    return [
      ...(count === 0 ? [] : [overTokens(reading, first, last, total >= 3 ? 0.8 : 0.25 * count)]),
      ...fromCues(reading, ['rude.insult', 'rude.threat', 'rude.sarcasm'], { weight: 0.35 }),
    ];
  },
  what: (evidence, reading) => `${inContext(reading, evidence)} attacks the person.`,
  fix: () =>
    'Do not send this. Wait a day; if the matter still needs saying, name what happened and what you would like instead, without a word about the person.',
  examples: {
    good: [
      {
        text: 'Hi Tom, I disagree with your article on night work: our figures from Leeds point the other way. Would you like to see them?',
      },
    ],
    bad: [
      {
        text: 'You are a pathetic fraud and people like you ruin this trade. I will make sure everybody knows it.',
        mark: 'pathetic fraud',
      },
    ],
  },
};

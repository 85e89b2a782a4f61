import { fromCues } from '../evidence.ts';
import type { Evidence, Rule } from '../rule.ts';
import { words } from '../wording.ts';

/** Slang, text-speak, swearing, bad-mouthing an employer. */
export const unprofessional: Rule<'unprofessional'> = {
  id: 'unprofessional',
  title: 'Unprofessional',
  topic: 'platform-purpose',
  why: 'Think of a conference: plain words are always fine, but chat shorthand, swearing or gossip about a boss make people wonder how you speak of them.',
  check(reading) {
    const speak: Evidence[] = reading.message.tokens
      .filter(token => token.slang && !token.quoted)
      .map(token => ({ start: token.start, end: token.end, weight: 0.4 }));
    const many = speak.length >= 3 ? speak.map(one => ({ ...one, weight: 0.9 })) : speak;
    return [
      ...many,
      ...fromCues(reading, ['slang.word'], { weight: 0.4, anywhere: true }),
      ...fromCues(reading, ['slang.badmouth'], { weight: 0.5 }),
    ];
  },
  what: (evidence, reading) => `“${words(reading, evidence)}” belongs in a chat with friends.`,
  fix: (evidence, reading) =>
    `Say “${words(reading, evidence, 40)}” in full, plain words, or leave it out; what you think of others at work stays out too.`,
  examples: {
    good: [
      {
        text: 'Hello, my English is not so good. I am baker since ten years and I like very much your rye bread. How long it must rest?',
      },
    ],
    bad: [{ text: 'yo did u c my msg lol, my boss is a total clown', mark: 'lol' }],
  },
};

import { fromCues, overAll } from '../evidence.ts';
import { isParticular } from '../particular.ts';
import type { Evidence, Rule } from '../rule.ts';
import { hello, readerFact, words } from '../wording.ts';

/** Could go to anyone unchanged. */
export const generic: Rule<'generic'> = {
  id: 'generic',
  title: 'Could go to anyone',
  topic: 'same-message',
  why: 'A text that fits everybody is read as one sent to everybody; one true detail about the reader changes that.',
  check(reading) {
    const vague = fromCues(reading, ['praise.vague'], { weight: 0.4 });
    const particular = isParticular(reading);
    const found: Evidence[] = vague.map(one => ({ ...one, weight: particular ? 0.1 : 0.4 }));
    if (!particular) found.push(overAll(reading, 0.35));
    return found;
  },
  what: (evidence, reading) => `“${words(reading, evidence)}” could be said to anyone.`,
  fix(_evidence, reading) {
    const fact = readerFact(reading);
    return fact === ''
      ? 'Name the one thing that led you to this person: a post, a talk, a project, somebody you both know, and what it gave you.'
      : `Start from ${fact}, for example: “${hello(reading)}${fact} made me think of ...”, and say in half a sentence why.`;
  },
  examples: {
    good: [
      {
        text: 'Hi Pia, your post on wet plaster saved our hallway. Could we connect? I restore houses in Bern.',
      },
    ],
    bad: [
      {
        text: 'Hi Pia, I came across your profile and was impressed by your experience. I would love to connect and expand my network.',
        mark: 'came across your profile',
      },
    ],
  },
};

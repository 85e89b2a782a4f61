import { expect, test } from 'vitest';
import { grade } from '../../../src/domain/grade/grade.ts';
import { seededRandom } from '../../../src/domain/random.ts';
import { playOnce } from '../../helpers/plays.ts';
import { shipped } from '../../helpers/shipped.ts';

const INSULTS = ['You are an idiot, and your work is worthless.'];

test.each(shipped.practice.map(scenario => [scenario.id, scenario] as const))(
  'whoever writes nothing but insults in %s comes to no good ending',
  (_, scenario) => {
    for (let chance = 0; chance < 12; chance++) {
      const setting = { scenario, seed: chance, input: { novice: false, name: '' }, grader: grade };
      const random = seededRandom(chance, `insults in ${scenario.id}`);
      const { ending, session } = playOnce({ ...setting, texts: INSULTS }, random);
      const node = scenario.nodes[ending];
      const hasSent = session.intents.some(({ type }) => type === 'text.submitted');
      if (hasSent && node?.type === 'end') expect(node.outcome, ending).not.toBe('good');
    }
  },
);

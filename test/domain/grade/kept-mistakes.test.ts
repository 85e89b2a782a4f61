import { describe, expect, test } from 'vitest';
import { grade } from '../../../src/domain/grade/grade.ts';
import type { FaultId } from '../../../src/domain/rubric.ts';

const situation = {
  recipient: {
    name: 'Halima Yusuf',
    headline: 'Beekeeper and teacher of beekeepers',
    company: 'Moshi Hive School',
    about: 'Forty top-bar hives on the slopes above Moshi.',
    activity: ['Post: Why we harvest at night'],
    shared: [],
  },
};
const bad =
  'Dear Halima, congratulations on your coffee roastery in Arusha! I keep bees in Tyrol. Which hive do you use?';
const spotAs = (fault: FaultId) => ({
  bad,
  spots: [{ quote: 'your coffee roastery in Arusha', fault }],
});
const found = (text: string, fault: FaultId) =>
  grade(text, situation, spotAs(fault)).faults.map(({ id, quote }) => [id, quote]);

const GOOD =
  'Dear Halima, your post on harvesting at night made us try it in Tyrol. Which lamp do you use for it? If you have no time to answer, I understand.';

describe.each(['wrong-facts', 'intrusive'] as const)('%s', fault => {
  test.each(['How is the roastery doing?', 'I hope your coffee sells well.', 'Good luck with the coffee!'])(
    'a rewrite that keeps the particulars keeps the fault: %s',
    kept => {
      expect(found(`${GOOD} ${kept}`, fault)).toContainEqual([fault, kept]);
    },
  );

  test.each([
    '',
    ' I drink my coffee at the hives before dawn.',
    ' My sister runs a small roastery near us.',
  ])('what the writer says of themselves in the same words is none: %s', own => {
    expect(found(`${GOOD}${own}`, fault).filter(([id]) => id === fault)).toEqual([]);
  });
});

test('faults of tone are not found by words', () => {
  expect(found(`${GOOD} How is the roastery doing?`, 'pressure').map(([id]) => id)).not.toContain('pressure');
});

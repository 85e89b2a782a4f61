import { expect, test } from 'vitest';
import { endingsOf, waysToEndings } from '../helpers/plays.ts';
import { shipped } from '../helpers/shipped.ts';

test.each(shipped.practice)(
  'each ending of $id comes of something that can be written and done',
  scenario => {
    expect([...waysToEndings(scenario).keys()].sort()).toEqual(endingsOf(scenario));
  },
);

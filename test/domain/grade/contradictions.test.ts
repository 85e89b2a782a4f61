import { describe, expect, it } from 'vitest';
import { contradictionsIn } from '../../../src/domain/grade/contradictions.ts';
import { read } from '../../../src/domain/grade/reading.ts';
import type { Situation } from '../../../src/domain/situation.ts';

const situation: Situation = {
  recipient: {
    name: 'Bartholomew Iriarte',
    headline: 'Owner of two car workshops',
    company: 'Talleres Iriarte, Pamplona',
    about: 'My father fixed tractors, I fix what is left.',
    activity: ['Post: We now train 4 women mechanics', 'Talk: Honest prices, Bilbao Motor Days'],
    shared: [],
  },
};

const found = (text: string): readonly string[] =>
  contradictionsIn(read(text, situation)).flatMap(list =>
    list.map(one => `${one.kind} ${one.of} ${one.rival}`),
  );

describe('what the profile does not hold', () => {
  it('is a place said of the reader where a fact names another', () =>
    expect(found('Hi Bartholomew, your talk on honest prices in Toledo was read aloud here.')).toEqual([
      'place reader 2',
    ]));

  it('is a number said of the reader where a fact has another', () =>
    expect(found('Hi Bartholomew, you train forty women mechanics now?')).toEqual(['number reader 3']));

  it.each([
    'Hi Bartholomew, I run a garage in Toledo with 12 people.',
    'Hi Bartholomew, your talk at the Bilbao Motor Days helped us.',
    'Hi Bartholomew, you train four women mechanics now?',
    'Looking forward to seeing you in Toledo on 4 May.',
  ])('is nothing of the sender, of the profile or of a plan: %s', text => expect(found(text)).toEqual([]));

  it('is not asked where there is nothing to hold it against', () =>
    expect(contradictionsIn(read('Your talk in Toledo was good.', {})).flat()).toEqual([]));
});

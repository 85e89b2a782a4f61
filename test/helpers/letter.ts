import fc from 'fast-check';
import { decide } from '../../src/domain/recipient/decide.ts';
import type { Exchange, Letter } from '../../src/domain/recipient/letter.ts';
import { FAULT_IDS, type FaultId, STRENGTH_IDS, type StrengthId } from '../../src/domain/rubric.ts';
import type { Profile } from '../../src/domain/situation.ts';
import { gradeOf } from './stub-grader.ts';

const persona: Profile = {
  name: 'Dr. Ngozi Adeyemi',
  headline: 'Bridge inspector',
  company: 'Span',
  about: '',
  activity: [],
  shared: [],
};

/** A fairly interested person, away on no day, who puts up with two reminders. */
export const temperament: Letter['temperament'] = {
  needs: ['personal', 'purpose'],
  interest: 0.5,
  patience: 2,
  addressAs: ['Dr. Adeyemi', 'Ngozi'],
  answersIn: [2, 4],
};

/** Every strength. */
export const ALL: readonly StrengthId[] = STRENGTH_IDS;

/** A first message to a bridge inspector with the faults and strengths that a grader would find. */
export function letter(
  text: string,
  faults: readonly FaultId[],
  strengths: readonly StrengthId[],
  over: Partial<Letter> = {},
): Letter {
  const grade = gradeOf(text, faults, strengths);
  return { temperament, persona, text, grade, history: [], followUp: 0, day: 0, seed: 1, ...over };
}

/** A message that she had before. */
export const earlier = (over: Partial<Exchange> = {}): Exchange => ({
  text: 'Dear Ngozi, your rivets.',
  grade: gradeOf('Dear Ngozi, your rivets.', [], ['purpose']),
  day: 0,
  followUp: 0,
  answer: 'silence',
  ...over,
});

/** All that the debrief could say of her decision. */
export const told = (one: Letter): string =>
  decide(one)
    .reasons.map(reason => reason.text)
    .join(' ');

/** Seeds of forty moods. */
export const seeds = Array.from({ length: 40 }, (_, seed) => seed);

/** Any letter to that person, after any others. */
export const anyLetter = fc
  .record({
    text: fc.string({ maxLength: 200 }),
    faults: fc.uniqueArray(fc.constantFrom(...FAULT_IDS), { maxLength: 4 }),
    strengths: fc.uniqueArray(fc.constantFrom(...STRENGTH_IDS)),
    interest: fc.double({ min: 0, max: 1, noNaN: true }),
    patience: fc.nat(3),
    followUp: fc.nat(3),
    day: fc.integer({ min: 0, max: 60 }),
    seed: fc.integer(),
  })
  .map(({ text, faults, strengths, interest, patience, followUp, day, seed }) =>
    letter(text, faults, strengths, {
      temperament: { ...temperament, interest, patience },
      history: Array.from({ length: followUp }, (_, i) => earlier({ day: Math.min(day, i), followUp: i })),
      followUp,
      day,
      seed,
    }),
  );

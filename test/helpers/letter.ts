import { decide } from '../../src/domain/recipient/decide.ts';
import type { Exchange, Letter } from '../../src/domain/recipient/letter.ts';
import { type FaultId, STRENGTH_IDS, type StrengthId } from '../../src/domain/rubric.ts';
import type { Profile } from '../../src/domain/situation.ts';
import { gradeOf } from './stub-grader.ts';

export const persona: Profile = {
  name: 'Dr. Ngozi Adeyemi',
  headline: 'Bridge inspector',
  company: 'Span',
  about: '',
  activity: [],
  shared: [],
};

export const temperament: Letter['temperament'] = {
  needs: ['personal', 'purpose'],
  interest: 0.5,
  patience: 2,
  addressAs: ['Dr. Adeyemi', 'Ngozi'],
  answersIn: [2, 4],
};

export const ALL: readonly StrengthId[] = STRENGTH_IDS;

export function letter(
  text: string,
  faults: readonly FaultId[],
  strengths: readonly StrengthId[],
  over: Partial<Letter> = {},
): Letter {
  const grade = gradeOf(text, faults, strengths);
  return { temperament, persona, text, grade, history: [], followUp: 0, day: 0, seed: 1, ...over };
}

export const earlier = (over: Partial<Exchange> = {}): Exchange => ({
  text: 'Dear Ngozi, your rivets.',
  grade: gradeOf('Dear Ngozi, your rivets.', [], ['purpose']),
  day: 0,
  followUp: 0,
  answer: 'silence',
  ...over,
});

export const told = (one: Letter): string =>
  decide(one)
    .reasons.map(reason => reason.text)
    .join(' ');

export const seeds = Array.from({ length: 40 }, (_, seed) => seed);

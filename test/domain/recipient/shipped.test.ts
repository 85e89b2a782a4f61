import { expect, test } from 'vitest';
import { isAddressedRight } from '../../../src/domain/recipient/address.ts';
import { decide } from '../../../src/domain/recipient/decide.ts';
import { FAULT_IDS, STRENGTH_IDS } from '../../../src/domain/rubric.ts';
import { shipped } from '../../helpers/shipped.ts';
import { gradeOf } from '../../helpers/stub-grader.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

const letters = shipped.practice.flatMap(scenario =>
  Object.entries(scenario.nodes).flatMap(([id, node]) =>
    node.type === 'compose' ? node.models.map(text => ({ scenario, id, text, first: !node.followUp })) : [],
  ),
);

const answersTo = ({ scenario, text }: (typeof letters)[number], grade = gradeOf(text, [], STRENGTH_IDS)) =>
  new Set(
    SEEDS.map(
      seed =>
        decide({
          temperament: scenario.temperament,
          persona: scenario.persona,
          text,
          grade,
          history: [],
          followUp: 0,
          day: 0,
          seed,
        }).answer,
    ),
  );

test('every person answers a model letter warmly when it has all that a letter can have', () => {
  for (const letter of letters)
    expect([...answersTo(letter)], `${letter.scenario.id}/${letter.id}`).toEqual(['warm']);
});

test('nobody answers a letter warmly with any one fault in it', () => {
  for (const letter of letters.filter((_, i) => i % 5 === 0))
    for (const fault of FAULT_IDS)
      expect(answersTo(letter, gradeOf(letter.text, [fault], STRENGTH_IDS)), fault).not.toContain('warm');
});

test('every model letter that greets by name greets in a way that its reader likes', () => {
  for (const { scenario, id, text } of letters)
    expect(
      isAddressedRight(text, scenario.temperament.addressAs),
      `${scenario.id}/${id}: ${text.slice(0, 40)}`,
    ).not.toBe(false);
});

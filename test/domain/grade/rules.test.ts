import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { grade } from '../../../src/domain/grade/grade.ts';
import { read } from '../../../src/domain/grade/reading.ts';
import type { RuleExample } from '../../../src/domain/grade/rule.ts';
import { FAULT_RULES, STRENGTH_RULES } from '../../../src/domain/grade/rules/index.ts';
import { FAULT_IDS, STRENGTH_IDS } from '../../../src/domain/rubric.ts';

const gradeOf = ({ text, situation, bad }: RuleExample) =>
  grade(text, situation, bad === undefined ? {} : { bad });

test('there is one file and one rule for every fault and strength of the rubric, in its order', () => {
  expect(FAULT_RULES.map(rule => rule.id)).toEqual([...FAULT_IDS]);
  expect(STRENGTH_RULES.map(rule => rule.id)).toEqual([...STRENGTH_IDS]);
  const files = readdirSync(new URL('../../../src/domain/grade/rules/', import.meta.url)).sort();
  expect(files).toEqual([...FAULT_IDS, ...STRENGTH_IDS, 'index'].map(id => `${id}.ts`).sort());
});

describe.each(FAULT_RULES.map(rule => [rule.id, rule] as const))('the rule for %s', (id, rule) => {
  test.each(rule.examples.bad)('finds it in “$text” and marks the words', example => {
    const found = gradeOf(example).faults.find(one => one.id === id);
    expect(found).toBeDefined();
    const at = example.text.indexOf(example.mark!);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(found!.start).toBeLessThan(at + example.mark!.length);
    expect(found!.end).toBeGreaterThan(at);
  });

  test.each(rule.examples.good)('leaves “$text” alone', example => {
    expect(gradeOf(example).faults.map(one => one.id)).not.toContain(id);
  });

  test('says why in one sentence', () => {
    expect(rule.why).toMatch(/^[A-Z][^\n]*\.$/);
  });
});

describe.each(STRENGTH_RULES.map(rule => [rule.id, rule] as const))('the strength %s', (id, rule) => {
  test.each(rule.examples.good)('is seen in “$text”', example => {
    const found = gradeOf(example).strengths.find(one => one.id === id);
    expect(found).toBeDefined();
    const at = example.text.indexOf(example.mark!);
    expect(found!.start).toBeLessThan(at + example.mark!.length);
    expect(found!.end).toBeGreaterThan(at);
  });

  test.each(rule.examples.bad)('is not seen in “$text”', example => {
    expect(gradeOf(example).strengths.map(one => one.id)).not.toContain(id);
  });
});

test('rules find nothing outside the text', () => {
  for (const rule of [...FAULT_RULES, ...STRENGTH_RULES]) {
    for (const example of [...rule.examples.bad, ...rule.examples.good]) {
      for (const one of rule.check(read(example.text, example.situation ?? {}, example.bad))) {
        expect(one.start).toBeGreaterThanOrEqual(0);
        expect(one.end).toBeLessThanOrEqual(example.text.length);
      }
    }
  }
});

test.each([
  ['You are an idiot.22', 'hostile'],
  ['BUY OUR course NOW!!! It is the best. Please forward this to everyone you know!', 'spam-chain'],
])('“%s” is never to be sent, whatever sticks to its words or shouts', (text, fault) => {
  const found = grade(text);
  expect(found.verdict).toBe('dont-send');
  expect(found.faults.map(({ id }) => id)).toContain(fault);
});

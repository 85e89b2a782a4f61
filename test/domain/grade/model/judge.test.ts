import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentModel } from '../../../../src/domain/grade/model/current.ts';
import { gates, judge } from '../../../../src/domain/grade/model/judge.ts';
import { FIRST_STRENGTH, HARD_COUNT, LABELS } from '../../../../src/domain/grade/model/labels.ts';
import { read } from '../../../../src/domain/grade/reading.ts';

const judged = (text: string) => judge(read(text, {}), currentModel());

test('probabilities lie between 0 and 1 and spans within the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
      const { p, span } = judged(text);
      for (const one of p) expect(one >= 0 && one <= 1).toBe(true);
      for (const label of LABELS) {
        const { start, end } = span(label);
        expect(start >= 0 && start <= end && end <= text.length).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('another paragraph never makes a fault of presence less likely', () => {
  const pitch =
    'Our software saves clinics like yours 30% of their costs. Do you have 15 minutes for a demo?';
  fc.assert(
    fc.property(fc.lorem({ mode: 'sentences', maxCount: 3 }), paragraph => {
      const before = judged(pitch).p;
      const after = judged(`${pitch}\n\n${paragraph}`).p;
      for (let l = 0; l < HARD_COUNT; l++) expect(after[l]!).toBeGreaterThanOrEqual(before[l]! - 1e-9);
      expect(gates(after).hard).toBeGreaterThanOrEqual(gates(before).hard - 1e-9);
    }),
    { numRuns: 40 },
  );
});

test('the span of a fault is the sentence that speaks most for it', () => {
  const text =
    'Hello Ana, your talk on harbour cranes was clear. You are so beautiful that I cannot sleep. Greetings from Cork.';
  const { start, end } = judged(text).span('personal-advance');
  expect(text.slice(start, end)).toContain('beautiful');
});

test('judging twice gives the same numbers', () => {
  const text = 'Dear Ms. Okoro, is the post in Lagos still open? Thank you.';
  expect([...judged(text).p]).toEqual([...judged(text).p]);
});

test('strengths stand between the faults and the gates in the list of labels', () => {
  expect(LABELS.slice(FIRST_STRENGTH, FIRST_STRENGTH + 5)).toEqual([
    'personal',
    'value',
    'purpose',
    'way-out',
    'thanks',
  ]);
});

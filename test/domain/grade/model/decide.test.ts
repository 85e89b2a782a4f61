import { expect, test } from 'vitest';
import { decide } from '../../../../src/domain/grade/model/decide.ts';
import { LABELS, type Label } from '../../../../src/domain/grade/model/labels.ts';
import type { FaultId } from '../../../../src/domain/rubric.ts';

const thresholds = { labels: LABELS.map(() => 0.5) };
const given = (chances: Partial<Record<Label, number>>): number[] =>
  LABELS.map(label => chances[label] ?? 0.01);
const none: ReadonlySet<FaultId> = new Set();

test('without anything likely there is no fault', () => {
  expect(decide(given({}), thresholds, none)).toEqual({ faults: [], strengths: [] });
});

test('a likely hard fault brings along the soft ones that are likely too', () => {
  const p = given({ 'sales-pitch': 0.9, generic: 0.8, any: 0.95, hard: 0.9 });
  expect(decide(p, thresholds, none).faults).toEqual(['sales-pitch', 'generic']);
});

test('when some fault is likely but none alone, the likeliest is named', () => {
  expect(decide(given({ any: 0.99, pressure: 0.45 }), thresholds, none).faults).toEqual(['pressure']);
});

test('a hard fault below the gate is not named in a message to revise', () => {
  const p = given({ 'sales-pitch': 0.52, generic: 0.8, any: 0.9, hard: 0.1 });
  expect(decide(p, thresholds, none).faults).toEqual(['generic']);
});

test('what is counted is named whatever the model thinks', () => {
  expect(decide(given({}), thresholds, new Set<FaultId>(['too-long'])).faults).toEqual(['too-long']);
  expect(decide(given({}), thresholds, new Set<FaultId>(['third-follow-up'])).faults).toEqual([
    'third-follow-up',
  ]);
});

test('what can be counted is never named on the word of the model', () => {
  expect(decide(given({ 'too-long': 0.9, generic: 0.9, any: 0.9 }), thresholds, none).faults).toEqual([
    'generic',
  ]);
});

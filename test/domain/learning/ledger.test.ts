import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact, FactBody } from '../../../src/domain/fact.ts';
import { EMPTY_LEDGER, foldLedger } from '../../../src/domain/learning/ledger.ts';
import { SKILL_IDS } from '../../../src/domain/learning/skill.ts';

let count = 0;
const at = (day: string, body: FactBody): Fact => ({
  ...body,
  id: `f${count++}`,
  at: `${day}T10:00:00Z`,
  day,
});
const reviewed = (day: string, grade: 'again' | 'good', card = 'topic:value', session = 's1'): Fact =>
  at(day, { type: 'card.reviewed', session, card, item: `${card}/q`, grade });

test('a review moves its card, and practice moves none', () => {
  const practised = foldLedger(EMPTY_LEDGER, [
    at('2026-02-01', {
      type: 'answer.given',
      session: 's',
      question: 'q9',
      topic: 'value',
      faults: [],
      right: true,
    }),
  ]);
  expect(practised.cards).toEqual({});
  expect(practised.seen.q9).toBe('2026-02-01');
  expect(foldLedger(practised, [reviewed('2026-02-01', 'good')]).cards['topic:value']?.reps).toBe(1);
});

test('undoing takes back the last review of the session, once for each review', () => {
  const one = foldLedger(EMPTY_LEDGER, [reviewed('2026-02-01', 'good')]);
  const two = foldLedger(one, [reviewed('2026-02-01', 'again')]);
  const undo = at('2026-02-01', { type: 'review.undone', session: 's1' });
  expect(foldLedger(two, [undo])).toEqual(one);
  expect(foldLedger(two, [undo, undo, undo])).toEqual({
    ...EMPTY_LEDGER,
    today: { day: '2026-02-01', reviewed: 0, introduced: 0 },
    undoable: { session: 's1', reviews: [] },
  });
});

test('an undo of another session changes nothing', () => {
  const ledger = foldLedger(EMPTY_LEDGER, [reviewed('2026-02-01', 'good')]);
  expect(foldLedger(ledger, [at('2026-02-01', { type: 'review.undone', session: 's2' })])).toEqual(ledger);
});

test('folding facts in one go or in pieces gives the same ledger', () => {
  const fact = fc.record({
    day: fc.integer({ min: 1, max: 28 }).map(d => `2026-02-${String(d).padStart(2, '0')}`),
    card: fc.constantFrom(...SKILL_IDS),
    grade: fc.constantFrom('again' as const, 'good' as const),
    undo: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 40 }), fc.nat(40), (list, cut) => {
      const facts = list.map(({ day, card, grade, undo }) =>
        undo ? at(day, { type: 'review.undone', session: 's1' }) : reviewed(day, grade, card),
      );
      const pieces = foldLedger(foldLedger(EMPTY_LEDGER, facts.slice(0, cut)), facts.slice(cut));
      expect(pieces).toEqual(foldLedger(EMPTY_LEDGER, facts));
    }),
    { numRuns: 60 },
  );
});

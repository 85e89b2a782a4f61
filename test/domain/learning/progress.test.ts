import { expect, test } from 'vitest';
import type { FactBody } from '../../../src/domain/fact.ts';
import { foldProgress, NO_PROGRESS, type Progress } from '../../../src/domain/learning/progress.ts';
import { progressBlocks, revisedInWords } from '../../../src/domain/learning/progress-blocks.ts';
import { factOf } from '../../helpers/facts.ts';

const NO_CONTENT = { practice: [], quizzes: [], rewrites: [], guide: [] };

const attempt = (score: number, verdict: 'send' | 'revise'): FactBody => ({
  type: 'attempt.made',
  session: 's1',
  item: 'pressure-vats',
  text: 'Dear Ms Sari',
  verdict,
  score,
  faults: [],
  strengths: [],
  rungs: 0,
  trains: ['pressure'],
});
const answer = (right: boolean, sure?: boolean): FactBody => ({
  type: 'answer.given',
  session: 's1',
  question: 'q1',
  topic: 'value',
  faults: [],
  right,
  ...(sure === undefined ? {} : { sure }),
});

test('the first and the last score of a message are kept, and how often it was tried', () => {
  const { attempts, verdicts } = foldProgress(NO_PROGRESS, [
    factOf('a', attempt(40, 'revise')),
    factOf('b', attempt(70, 'revise'), 60),
    factOf('c', attempt(95, 'send'), 120),
  ]);
  expect(attempts['pressure-vats']).toEqual({ count: 3, firstScore: 40, lastScore: 95, lastVerdict: 'send' });
  expect(verdicts['2026-03']).toEqual({ send: 1, revise: 2, 'dont-send': 0 });
});

test('time is counted between the facts of a session, long pauses left out', () => {
  const { seconds } = foldProgress(NO_PROGRESS, [
    factOf('a', answer(true)),
    factOf('b', answer(true), 40),
    factOf('c', answer(true), 4000),
    factOf('d', answer(true), 4020),
  ]);
  expect(seconds).toEqual({ '2026-03-09': 60 });
});

test('being sure and being right are counted together', () => {
  const { confidence } = foldProgress(NO_PROGRESS, [
    factOf('a', answer(true, true)),
    factOf('b', answer(false, true), 1),
    factOf('c', answer(true, false), 2),
    factOf('d', answer(true), 3),
  ]);
  expect(confidence).toEqual({ sure: { right: 1, total: 2 }, unsure: { right: 1, total: 1 } });
});

const input = (progress: Progress) => ({
  progress,
  content: NO_CONTENT,
  day: '2026-03-09',
  dailyCap: 15,
});

test('a learner who has done nothing is told how to begin, not shown noughts', () => {
  expect(progressBlocks(input(NO_PROGRESS))).toHaveLength(1);
});

const reviewed = (grade: 'again' | 'good', sure?: boolean): FactBody => ({
  type: 'card.reviewed',
  session: 's1',
  card: 'fault:pressure',
  item: 'q1',
  grade,
  ...(sure === undefined ? {} : { sure }),
});
const undone: FactBody = { type: 'review.undone', session: 's1' };

test('an answer that was taken back counts nowhere', () => {
  const before = foldProgress(NO_PROGRESS, [factOf('a', reviewed('good', false))]);
  const { confidence, days, ledger } = foldProgress(before, [
    factOf('b', reviewed('again', true), 5),
    factOf('c', undone, 9),
    factOf('d', { ...undone, session: 's2' }, 10),
    factOf('e', reviewed('good', true), 12),
  ]);
  expect(confidence).toEqual({ sure: { right: 1, total: 1 }, unsure: { right: 1, total: 1 } });
  expect(days).toEqual({ '2026-03-09': 2 });
  expect(ledger.cards['fault:pressure']?.reps).toBe(2);
});

test('taking back what was never answered changes nothing', () => {
  const { confidence, days } = foldProgress(NO_PROGRESS, [factOf('a', undone), factOf('b', undone, 1)]);
  expect(confidence).toEqual(NO_PROGRESS.confidence);
  expect(days).toEqual({});
});

const barsOf = (...facts: FactBody[]) =>
  progressBlocks(
    input(
      foldProgress(
        NO_PROGRESS,
        facts.map((fact, n) => factOf(`f${n}`, fact, n)),
      ),
    ),
  ).find(block => block.type === 'bars');

test('the screen tells mastery now and in thirty days', () => {
  expect(barsOf(reviewed('good'), reviewed('good'))).toMatchObject({
    rows: [{ label: 'Pressure', value: 1, text: expect.stringMatching(/^100%, then \d\d%$/) }],
  });
});

test('a skill that does not sit yet has no figure: not after a wrong answer, not after a single right one', () => {
  for (const grades of [['again'], ['good'], ['good', 'good', 'again']] as const)
    expect(barsOf(...grades.map(grade => reviewed(grade)))).toMatchObject({
      rows: [{ label: 'Pressure', value: 0, text: 'being learned' }],
    });
});

test.each([
  [[[96, 30]], /^The message .* fell from 96 at the first attempt to 30 at the last/],
  [[[40, 40]], /^The message .* stayed at 40/],
  [
    [
      [40, 80],
      [60, 90],
    ],
    /^The 2 messages .* rose from 50 at the first attempt to 85 at the last/,
  ],
] as const)('the change from the first attempts to the last is told as it was: %j', (scores, words) => {
  expect(revisedInWords(scores.map(([firstScore, lastScore]) => ({ firstScore, lastScore })))).toMatch(words);
});

import { describe, expect, test } from 'vitest';
import { grade } from '../../src/domain/grade/grade.ts';
import { VERDICTS } from '../../src/domain/rubric.ts';
import { readCorpus } from '../eval/corpus.ts';
import { ATTEMPTS, FLATTERY } from './attempts.ts';

const rank = (verdict: (typeof VERDICTS)[number]): number => VERDICTS.indexOf(verdict);

test('the suite holds at least sixty attempts', () => {
  expect(ATTEMPTS.length).toBeGreaterThanOrEqual(60);
});

describe('an attempt to please the grader never beats its honest twin', () => {
  test.each(ATTEMPTS)('$name', ({ text, twin, situation, bad }) => {
    const options = bad === undefined ? {} : { bad };
    const tricked = grade(text, situation, options);
    const honest = grade(twin, situation, options);
    expect(rank(tricked.verdict)).toBeGreaterThanOrEqual(rank(honest.verdict));
    expect(tricked.score).toBeLessThanOrEqual(honest.score);
  });
});

describe('flattery and excuses at the end never improve the verdict', () => {
  const cases = readCorpus().filter(one => one.labels.verdict !== 'send');
  test.each(FLATTERY)(
    '%s',
    paragraph => {
      const lifted = cases.filter(({ text, situation, bad }) => {
        const options = bad === undefined ? {} : { bad };
        const before = grade(text, situation, options);
        const after = grade(`${text}\n\n${paragraph}`, situation, options);
        return rank(after.verdict) < rank(before.verdict);
      });
      expect(lifted.map(one => one.id)).toEqual([]);
    },
    120_000,
  );
});

import { describe, expect, test } from 'vitest';
import { grade } from '../../src/domain/grade/grade.ts';
import { VERDICTS } from '../../src/domain/rubric.ts';
import { type Case, readCorpus } from '../eval/corpus.ts';
import { ATTEMPTS, COPIED_FLATTERY, FLATTERY } from './attempts.ts';

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
  const cases = readCorpus()
    .filter(one => one.labels.verdict !== 'send' && one.text.trim() !== '')
    .map(one => {
      const options = one.bad === undefined ? {} : { bad: one.bad };
      return { one, options, before: grade(one.text, one.situation, options).verdict };
    });
  const liftedBy = (paragraphFor: (one: Case) => string | undefined): readonly string[] =>
    cases.flatMap(({ one, options, before }) => {
      const paragraph = paragraphFor(one);
      if (paragraph === undefined) return [];
      const after = grade(`${one.text}\n\n${paragraph}`, one.situation, options);
      return rank(after.verdict) < rank(before) ? [one.id] : [];
    });

  test.each(FLATTERY)(
    '%s',
    paragraph => {
      expect(liftedBy(() => paragraph)).toEqual([]);
    },
    120_000,
  );

  test.each(COPIED_FLATTERY.map((make, i) => [i, make] as const))(
    'nor do words copied from the profile (%i)',
    (_, make) => {
      expect(
        liftedBy(({ situation: { recipient } }) => {
          const title = recipient?.activity?.[0] ?? recipient?.about;
          if (!recipient?.name || !recipient.headline || !title) return undefined;
          return make({
            name: recipient.name.split(' ')[0]!,
            headline: recipient.headline,
            title: title.replace(/^[^:]*:\s*/, ''),
          });
        }),
      ).toEqual([]);
    },
    120_000,
  );
});

import { expect, test } from 'vitest';
import { warmUpOptions } from '../../../src/domain/feedback/warm-up.ts';
import { grade } from '../../../src/domain/grade/grade.ts';
import { seededRandom } from '../../../src/domain/random.ts';
import { FAULT_IDS, type FaultId } from '../../../src/domain/rubric.ts';
import type { Rewrite } from '../../../src/domain/scenario/rewrite.ts';
import { exercise } from '../../helpers/session.ts';
import { shipped } from '../../helpers/shipped.ts';

const { rewrites } = shipped;

const posed = (rewrite: Rewrite, seed: number) =>
  warmUpOptions(rewrite, grade(rewrite.bad, rewrite.situation), seededRandom(seed, rewrite.id));

const declared = (rewrite: Rewrite) => new Set([rewrite.fault, ...rewrite.spots.map(spot => spot.fault)]);

/** Every decoy that any of 60 seeds brings. */
const decoysOf = (rewrite: Rewrite): Set<FaultId> =>
  new Set(
    Array.from({ length: 60 }, (_, seed) => posed(rewrite, seed))
      .flat()
      .filter(option => !option.correct)
      .map(option => option.fault),
  );

test.each(rewrites.map(rewrite => [rewrite.id, rewrite] as const))(
  'the warm-up of %s has all its faults, enough others that are ruled out, and a reason for each',
  (_, rewrite) => {
    const here = declared(rewrite);
    const { ruledOut } = grade(rewrite.bad, rewrite.situation);
    for (let seed = 0; seed < 20; seed++) {
      const options = posed(rewrite, seed);
      expect(options).toHaveLength(Math.max(5, here.size + 2));
      expect(new Set(options.map(option => option.fault)).size).toBe(options.length);
      expect(new Set(options.filter(one => one.correct).map(one => one.fault))).toEqual(here);
      expect(options.map(one => one.why)).not.toContain('');
      for (const option of options) if (!option.correct) expect(ruledOut).toContain(option.fault);
    }
  },
);

test.each([
  ['hostile-barley-seeds', ['empty-follow-up', 'pressure', 'unprofessional', 'no-purpose', 'big-ask']],
  ['over-familiar-midwife', ['personal-advance', 'intrusive', 'unprofessional']],
  ['pressure-bakery-offer', ['big-ask', 'sales-pitch', 'hostile', 'job-ask-first']],
  ['no-purpose-volcano', ['generic', 'empty-follow-up', 'not-a-message']],
  ['big-ask-wool-classer', ['pressure', 'job-ask-first', 'sales-pitch']],
] as const)('%s is never asked about with a fault that one may well see in it', (id, debatable) => {
  const rewrite = rewrites.find(one => one.id === id)!;
  const decoys = decoysOf(rewrite);
  for (const fault of debatable) expect(decoys).not.toContain(fault);
});

test('each fault is a decoy somewhere, so that none gives itself away', () => {
  const seen = new Set(rewrites.flatMap(rewrite => [...decoysOf(rewrite)]));
  expect(FAULT_IDS.filter(id => !seen.has(id))).toEqual([]);
});

test('no decoy stands in more than about one list in five, so that none is a filler', () => {
  const SEEDS = 60;
  const share = new Map<FaultId, number>();
  const most: number[] = [];
  const graded = rewrites.map(rewrite => ({ rewrite, result: grade(rewrite.bad, rewrite.situation) }));
  for (let seed = 0; seed < SEEDS; seed++) {
    const run = new Map<FaultId, number>();
    for (const { rewrite, result } of graded)
      for (const { fault, correct } of warmUpOptions(rewrite, result, seededRandom(seed, rewrite.id)))
        if (!correct) run.set(fault, (run.get(fault) ?? 0) + 1 / rewrites.length);
    for (const [fault, n] of run) share.set(fault, (share.get(fault) ?? 0) + n / SEEDS);
    most.push(Math.max(...run.values()));
  }
  expect([...share].filter(([, n]) => n > 0.23)).toEqual([]);
  expect(Math.max(...most)).toBeLessThan(0.4);
});

test('a right one is told with all its words, a decoy with what is there instead', () => {
  const twice: Rewrite = {
    ...exercise,
    bad: 'Mei, give me an hour. And then another hour. Today!',
    spots: [
      { quote: 'give me an hour', fault: 'big-ask', why: 'An hour is much.' },
      { quote: 'Today!', fault: 'pressure', why: 'It hurries her.' },
      { quote: 'another hour', fault: 'big-ask', why: 'Two are more.' },
    ],
  };
  const options = Array.from({ length: 40 }, (_, seed) => posed(twice, seed)).flat();
  const whyOf = (fault: FaultId) => options.find(option => option.fault === fault)?.why;
  expect(whyOf('big-ask')).toBe('[1] “give me an hour”: An hour is much.\n[3] “another hour”: Two are more.');
  expect(whyOf('pressure')).toBe('[2] “Today!”: It hurries her.');
  expect(whyOf('too-long')).toBe('It has 10 words. That is soon read.');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resumeSession, startSession, step, viewSession } from '../../machines/session.ts';
import type { FactBody } from '../../src/domain/fact.ts';
import { seededRandom } from '../../src/domain/random.ts';
import { unfinishedSessions } from '../../src/domain/saved-session.ts';
import { someIntent } from '../helpers/intents.ts';
import { content, Driver } from '../helpers/session.ts';
import { stubGrader } from '../helpers/stub-grader.ts';

const TOOLS = { content, grader: stubGrader };
const TEXTS = [
  'Dear Mei, hello',
  'Hi !generic',
  'Buy! !sales-pitch',
  'Again !empty-follow-up',
  'Mei +thanks +way-out !pressure',
];
const KINDS = [
  ['practice', 'tiny', { novice: true, name: 'Ada' }],
  ['practice', 'tiny', { novice: false, name: '' }],
  ['quiz', 'length', { questions: content.quizzes[0]!.questions.map(question => question.id) }],
  ['rewrite', 'mend', {}],
] as const;

/** Plays by chance for some steps; now and then it tries something that fits nothing. */
function wander(kind: (typeof KINDS)[number], seed: number, steps: number): Driver {
  const random = seededRandom(seed, 'wander');
  const driver = new Driver(kind[0], kind[1], kind[2], content, seed);
  for (let i = 0; i < steps && !driver.view.done; i++) {
    if (random() < 0.1) driver.make({ type: 'hint.requested' });
    if (random() < 0.05) driver.make({ type: 'rewind.requested' });
    expect(driver.make(someIntent(driver.view.input, random, TEXTS))).toBe(true);
  }
  return driver;
}

const anywhere = fc.record({
  kind: fc.constantFrom(...KINDS),
  seed: fc.integer({ min: 0, max: 1e6 }),
  steps: fc.nat(40),
});

test('a session taken up from its facts stands exactly where it was left', () => {
  fc.assert(
    fc.property(anywhere, ({ kind, seed, steps }) => {
      const driver = wander(kind, seed, steps);
      if (driver.view.done) return;
      const stored = JSON.parse(JSON.stringify(driver.facts)) as FactBody[];
      const saved = unfinishedSessions(stored);
      expect(saved).toHaveLength(1);
      const resumed = resumeSession(saved[0]!, TOOLS);
      expect(resumed && viewSession(resumed)).toEqual(driver.view);
      expect(resumed?.intents).toEqual(driver.session.intents);
    }),
    { numRuns: 200 },
  );
});

test('every move is the first fact of its step and numbered in order', () => {
  fc.assert(
    fc.property(anywhere, ({ kind, seed, steps }) => {
      const driver = wander(kind, seed, steps);
      const moves = driver.factsOf('session.moved');
      expect(moves.map(move => move.n)).toEqual(moves.map((_, i) => i));
      expect(driver.facts[0]?.type).toBe('session.started');
      expect(driver.factsOf('session.ended')).toHaveLength(driver.view.done ? 1 : 0);
    }),
    { numRuns: 60 },
  );
});

test('the transcript only grows, so that it can be printed line by line', () => {
  fc.assert(
    fc.property(anywhere, ({ kind, seed, steps }) => {
      const random = seededRandom(seed, 'wander');
      const driver = new Driver(kind[0], kind[1], kind[2], content, seed);
      for (let i = 0; i < steps && !driver.view.done; i++) {
        const before = driver.view.blocks;
        driver.make(someIntent(driver.view.input, random, TEXTS));
        for (const [at, block] of before.entries()) expect(driver.view.blocks[at]).toBe(block);
      }
    }),
    { numRuns: 60 },
  );
});

test('the same seed and choices tell the same story', () => {
  for (const kind of KINDS) expect(wander(kind, 7, 30).facts).toEqual(wander(kind, 7, 30).facts);
});

test('a finished session is not taken up again, and of several the one moved last comes first', () => {
  const facts: FactBody[] = [];
  for (const session of ['a', 'b', 'c']) {
    const started = startSession('practice', { session, ref: 'tiny', seed: 1, input: KINDS[0][2] }, TOOLS)!;
    facts.push(...started.facts, ...step(started.session, { type: 'reading.continued' }).facts);
  }
  facts.push({ type: 'session.ended', session: 'c', left: 'abandoned' });
  const [, first] = facts;
  if (first) facts.push(first);
  expect(unfinishedSessions(facts).map(saved => saved.started.session)).toEqual(['a', 'b']);
});

test('a session that no longer fits the content or the machine is not taken up', () => {
  const driver = new Driver('practice', 'tiny', KINDS[0][2]);
  driver.goOn();
  const saved = driver.session;
  const edited = { ...content, practice: [{ ...content.practice[0]!, title: 'Another title' }] };
  expect(resumeSession(saved, TOOLS)).not.toBeNull();
  expect(resumeSession(saved, { ...TOOLS, content: edited })).toBeNull();
  expect(resumeSession(saved, { ...TOOLS, content: { ...content, practice: [] } })).toBeNull();
  const older = { ...saved, started: { ...saved.started, machineVersion: 0 } };
  expect(resumeSession(older, TOOLS)).toBeNull();
  const strange = { ...saved, intents: [{ type: 'day.picked', day: 3 } as const] };
  expect(resumeSession(strange, TOOLS)).toBeNull();
});

test('a request for content that is not there starts nothing', () => {
  for (const activity of ['practice', 'quiz', 'rewrite', 'review'] as const)
    expect(startSession(activity, { session: 's', ref: 'nowhere', seed: 1, input: null }, TOOLS)).toBeNull();
});

test('a view is computed once for each step, however long the transcript', () => {
  const driver = new Driver('practice', 'tiny', KINDS[0][2]);
  expect(driver.view).toBe(driver.view);
});

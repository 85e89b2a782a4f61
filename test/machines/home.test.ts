import { expect, test } from 'vitest';
import type { AppInput } from '../../machines/app.context.ts';
import { unfinishedSessions } from '../../src/domain/saved-session.ts';
import { goOn, type TestApp, testApp } from '../helpers/app.ts';

const START = { screen: 'activity', activity: 'rewrite', ref: 'big-ask-fire-safety' } as const;

/** The sessions of a learner who began an exercise by the command line on a day. */
function leftOn(day: string): AppInput['unfinished'] {
  const app = testApp({ start: START, learner: null });
  goOn(app);
  return unfinishedSessions(app.facts.map(fact => ({ ...fact, day })));
}

const entries = (app: TestApp): string[] => {
  const { input } = app.view();
  return input.type === 'choose' ? input.options.map(({ label }) => label) : [];
};

test('what was left lately stands first, so that Enter goes on with it', () => {
  const app = testApp({ unfinished: leftOn('2026-03-08') });
  expect(entries(app).slice(0, 2)).toEqual(['Continue where you left off', 'Today']);
});

test('what was left long ago stands behind what is due', () => {
  const app = testApp({ unfinished: leftOn('2026-02-08') });
  expect(entries(app).slice(0, 2)).toEqual(['Today', 'Continue where you left off']);
});

test('whoever has begun by the command line is not greeted as new', () => {
  const app = testApp({ learner: null, unfinished: leftOn('2026-03-09') });
  expect(app.view().title).toBe('Rapport');
  app.choose('Continue');
  expect(app.view().screen).toBe('activity');
  expect(testApp({ learner: null, finished: ['tiny'] }).view().title).toBe('Rapport');
  expect(testApp({ learner: null }).view().title).toBe('Welcome to Rapport');
});

import { expect, test } from 'vitest';
import type { AppInput } from '../../machines/app.context.ts';
import type { Ledger } from '../../src/domain/learning/ledger.ts';
import { NO_PROGRESS } from '../../src/domain/learning/progress.ts';
import type { Memory } from '../../src/domain/learning/schedule.ts';
import { unfinishedSessions } from '../../src/domain/saved-session.ts';
import { command, enter, goOn, type TestApp, testApp } from '../helpers/app.ts';
import { content } from '../helpers/session.ts';

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

/** The entry that Enter would choose. */
function highlighted(app: TestApp): string | undefined {
  const { field } = app.view();
  return field.type === 'list' ? entries(app)[field.focus] : undefined;
}

test('Today stands first, and what was left lately second, so that Enter goes on with it', () => {
  const app = testApp({ unfinished: leftOn('2026-03-08') });
  expect(entries(app).slice(0, 2)).toEqual(['Today', 'Continue where you left off']);
  expect(highlighted(app)).toBe('Continue where you left off');
  enter(app);
  expect(app.view().screen).toBe('activity');
});

test('Enter begins what is due where nothing was left, or only long ago', () => {
  expect(highlighted(testApp({ unfinished: leftOn('2026-02-08') }))).toBe('Today');
  expect(highlighted(testApp())).toBe('Today');
});

test('Today stands first also when nothing is due, and says when something is', () => {
  const card = { state: 'review', dueDay: '2026-03-12', lastDay: '2026-03-09' } as Memory;
  const ledger: Ledger = {
    ...NO_PROGRESS.ledger,
    cards: { 'topic:length': card },
    today: { day: '2026-03-09', reviewed: 99, introduced: 9 },
  };
  const study = () => ({ progress: { ...NO_PROGRESS, ledger }, day: '2026-03-09' });
  const app = testApp({ study });
  const { input } = app.view();
  expect(input.type === 'choose' && input.options[0]).toEqual({
    label: 'Today',
    detail: 'nothing more now; 1 on Thursday 12 March',
  });
  app.choose('Today');
  expect(app.view()).toMatchObject({
    title: 'Rapport',
    notice: { text: 'There is nothing more now; 1 on Thursday 12 March.' },
  });
});

test('whoever has begun by the command line is not greeted as new', () => {
  const app = testApp({ learner: null, unfinished: leftOn('2026-03-09') });
  expect(app.view().title).toBe('Rapport');
  app.choose('Continue');
  expect(app.view().screen).toBe('activity');
  expect(testApp({ learner: null, finished: ['tiny'] }).view().title).toBe('Rapport');
  expect(testApp({ learner: null }).view().title).toBe('Welcome to Rapport');
});

test('coming back to Home from a screen finds the same entry, and after an activity what makes sense then', () => {
  const app = testApp({ content });
  for (let i = 0; i < entries(app).indexOf('Settings'); i++)
    app.send({ type: 'field.edited', action: { type: 'move', to: 'down' }, width: 80 });
  enter(app);
  expect(app.view().title).toBe('Settings');
  app.send({ type: 'field.edited', action: { type: 'move', to: 'down' }, width: 80 });
  enter(app);
  command(app, 'back');
  const { field } = app.view();
  expect(field).toMatchObject({ type: 'list', focus: 1 });
  command(app, 'back');
  expect(highlighted(app)).toBe('Settings');
  app.choose('Practise');
  app.choose('A letter to Mei');
  command(app, 'back');
  expect(highlighted(app)).toBe('Continue where you left off');
});

test('Continue tells the last words that stand in the composer, so that the learner sees that nothing is lost', () => {
  const text = 'Dear Mei, your talk on soil stayed with me';
  const unfinished = leftOn('2026-03-08');
  const detail = (drafts: Record<string, string>): string | undefined => {
    const { input } = testApp({ unfinished, drafts }).view();
    return input.type === 'choose' ? input.options[1]?.detail : undefined;
  };
  const title = detail({});
  expect(detail({ 'rewrite/big-ask-fire-safety/text': text })).toBe(
    `your text: “… on soil stayed with me” (${title})`,
  );
  expect(detail({ 'rewrite/another/text': text, 'rewrite/big-ask-fire-safety/text': '  ' })).toBe(title);
});

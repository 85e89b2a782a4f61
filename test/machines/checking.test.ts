import { expect, test } from 'vitest';
import type { Situation } from '../../src/domain/situation.ts';
import { command, enter, type TestApp, testApp, textOf, type } from '../helpers/app.ts';
import { content } from '../helpers/session.ts';
import { stubGrader } from '../helpers/stub-grader.ts';

test('a draft of their own is marked while they write, judged, and kept only when they say so', () => {
  const app = testApp({ content });
  app.choose('Check a draft');
  app.choose('A first message');
  app.choose('Write the message');
  type(app, '!no-purpose !pressure');
  expect(app.view().marks).toEqual([{ start: 0, end: 21, number: 1, tone: 'soft', label: 'pressure' }]);
  app.send({ type: 'field.edited', action: { type: 'replace', text: 'Hello !generic' }, width: 80 });
  expect(app.view().marks).toEqual([]);
  enter(app);
  expect(app.view().blocks[0]).toMatchObject({ type: 'feedback', text: 'Hello !generic' });
  expect([app.drafts.size, app.facts]).toEqual([0, []]);
  app.choose('Change it');
  expect(textOf(app)).toBe('Hello !generic');
  enter(app);
  expect(app.view().blocks[0]).toMatchObject({ change: 'The same points as in your last attempt.' });
  app.choose('Practise the rules');
  expect(app.facts).toEqual([{ type: 'card.requested', card: 'fault:generic' }]);
  app.choose('Check a draft');
  app.choose('A first message');
  app.choose('Write the message');
  expect(textOf(app)).toBe('');
  type(app, 'Hello !generic');
  enter(app);
  app.choose('Keep');
  expect(app.facts.at(-1)).toMatchObject({ type: 'draft.kept', text: 'Hello !generic', faults: ['generic'] });
});

test('a draft is judged for its reader when one is named', () => {
  const app = testApp({
    content,
    grader: (text, { recipient }) =>
      stubGrader(`${text} !${recipient?.name === 'Mei Lin' ? 'wrong-facts' : 'generic'}`, {}),
  });
  app.choose('Check a draft');
  app.choose('A first message');
  app.choose('Who reads it');
  app.make({ type: 'text.submitted', text: 'Mei Lin, harbour pilot' });
  app.choose('Write the message');
  type(app, 'Hello');
  enter(app);
  expect(app.view().blocks[0]).toMatchObject({ grade: { faults: [{ id: 'wrong-facts' }] } });
});

/** An app that shows in what situation the draft was judged last. */
function listening(over: Parameters<typeof testApp>[0] = {}): { app: TestApp; heard: () => Situation } {
  let heard: Situation = {};
  const app = testApp({
    content,
    grader: (text, situation) => {
      heard = situation;
      return stubGrader(text, situation);
    },
    ...over,
  });
  return { app, heard: () => heard };
}

const detail = (app: TestApp, label: string): string | undefined => {
  const { input } = app.view();
  return input.type === 'choose' ? input.options.find(one => one.label.includes(label))?.detail : undefined;
};

test('two Enters lead to the composer, and nothing is assumed but the kind', () => {
  const { app, heard } = listening();
  app.choose('Check a draft');
  enter(app);
  enter(app);
  expect(app.view().input).toMatchObject({ type: 'compose', limit: 8000 });
  type(app, 'Hello');
  app.view();
  expect(heard()).toEqual({ kind: 'first-contact' });
});

test('a draft is marked, limited and judged for all that the command line could tell of it', () => {
  const { app, heard } = listening();
  app.choose('Check a draft');
  app.choose('A follow-up');
  app.choose('Connected already');
  app.choose('Which follow-up');
  app.choose('Days since');
  type(app, 'soon');
  enter(app);
  expect(app.view().notice?.text).toMatch(/whole number/);
  for (const _ of 'soon')
    app.send({ type: 'field.edited', action: { type: 'delete', what: 'back' }, width: 80 });
  type(app, '9');
  enter(app);
  app.choose('It is sent as');
  app.choose('It is sent as');
  app.choose('Who reads it');
  const action = {
    type: 'paste',
    text: 'Mei Lin, harbour pilot\nCompany: Kestrel Pilots\nActivity:\n- Post on fog',
  } as const;
  app.send({ type: 'field.edited', action, width: 80 });
  enter(app);
  expect(detail(app, 'Who reads it')).toBe('Mei Lin');
  expect(JSON.stringify(app.view().blocks)).toContain('Mei Lin: headline, company, activity');
  app.choose('Write the message');
  expect(app.view().input).toMatchObject({ limit: 1900 });
  type(app, 'Hello');
  app.view();
  const told = {
    kind: 'follow-up',
    channel: 'inmail',
    connected: true,
    followUp: 2,
    daysSinceLast: 9,
    recipient: { name: 'Mei Lin', company: 'Kestrel Pilots', activity: ['Post on fog'] },
  };
  expect(heard()).toMatchObject(told);
  enter(app);
  expect(heard()).toMatchObject(told);
  expect([app.drafts.size, app.facts]).toEqual([0, []]);
});

test('going back and forth loses nothing of what was told', () => {
  const { app, heard } = listening();
  app.choose('Check a draft');
  app.choose('A follow-up');
  app.choose('Which follow-up');
  app.choose('It is sent as');
  app.choose('Who reads it');
  type(app, 'Mei Lin');
  command(app, 'back');
  expect(detail(app, 'Who reads it')).toBe('Mei Lin');
  command(app, 'back');
  app.choose('A thank-you');
  expect(detail(app, 'Which follow-up')).toBeUndefined();
  app.choose('Write the message');
  type(app, 'Thank you');
  app.view();
  expect(heard()).toMatchObject({ kind: 'thank-you', channel: 'note', recipient: { name: 'Mei Lin' } });
  expect(heard()).not.toHaveProperty('followUp');
  command(app, 'back');
  command(app, 'back');
  expect(app.view().input).toMatchObject({ focus: 4 });
  app.choose('A follow-up');
  expect(['Which follow-up', 'It is sent as', 'Who reads it'].map(label => detail(app, label))).toEqual([
    'the second',
    'a connection request',
    'Mei Lin',
  ]);
  app.choose('Write the message');
  expect(textOf(app)).toBe('Thank you');
});

test('a reader can be taken away again', () => {
  const { app, heard } = listening();
  app.choose('Check a draft');
  enter(app);
  app.choose('Who reads it');
  type(app, 'Mei');
  enter(app);
  app.choose('Who reads it');
  app.send({ type: 'field.edited', action: { type: 'replace', text: '' }, width: 80 });
  enter(app);
  app.choose('Write the message');
  type(app, 'Hello');
  app.view();
  expect(heard()).not.toHaveProperty('recipient');
});

test('what the command line told stands until it is told otherwise', () => {
  const situation = { kind: 'job-inquiry', followUp: 1, recipient: { name: 'Mei Lin' } } as const;
  const { app, heard } = listening({ start: { screen: 'draft', situation } });
  type(app, 'Hello');
  app.view();
  expect(heard()).toEqual(situation);
  command(app, 'back');
  expect(detail(app, 'Which follow-up')).toBe('the first');
  app.choose('Who reads it');
  expect(JSON.stringify(app.view().blocks)).toContain('Known so far: Mei Lin');
});

test('the rest of the judgement opens and closes', () => {
  const { app } = listening();
  app.choose('Check a draft');
  enter(app);
  enter(app);
  type(app, 'Hello !generic');
  enter(app);
  expect(app.view().commands).toContain('more');
  command(app, 'more');
  expect(app.view().blocks[0]).toMatchObject({ type: 'feedback', open: true });
  command(app, 'more');
  expect(app.view().blocks[0]).toMatchObject({ type: 'feedback', open: false });
});

test('what was told stands beside what it is about, also in a narrow window', () => {
  const name = 'Dr. Maria-Magdalena von Hohenfels-Breitenbach';
  const situation = { kind: 'follow-up', followUp: 7, recipient: { name } } as const;
  const { app } = listening({ start: { screen: 'draft', situation } });
  command(app, 'back');
  const { input } = app.view();
  const details = input.type === 'choose' ? input.options.map(one => one.detail ?? '') : [];
  expect(details).toContain('the third or later');
  expect(Math.max(...details.map(text => text.length))).toBeLessThanOrEqual(24);
});

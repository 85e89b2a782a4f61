import { expect, test } from 'vitest';
import { enter, testApp, textOf, type } from '../helpers/app.ts';
import { content } from '../helpers/session.ts';
import { stubGrader } from '../helpers/stub-grader.ts';

test('a draft of their own is marked while they write, judged, and kept only when they say so', () => {
  const app = testApp({ content });
  app.choose('Check a draft');
  app.choose('A first message');
  app.make({ type: 'text.submitted', text: '' });
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
  app.choose('Practise the rules');
  expect(app.facts).toEqual([{ type: 'card.requested', card: 'fault:generic' }]);
  app.choose('Check a draft');
  app.choose('A first message');
  app.make({ type: 'text.submitted', text: '' });
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
  app.make({ type: 'text.submitted', text: 'Mei Lin, harbour pilot' });
  type(app, 'Hello');
  enter(app);
  expect(app.view().blocks[0]).toMatchObject({ grade: { faults: [{ id: 'wrong-facts' }] } });
});

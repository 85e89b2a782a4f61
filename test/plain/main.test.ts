import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { unfinishedSessions } from '../../src/domain/saved-session.ts';
import { UserError } from '../../src/errors.ts';
import { runPlain } from '../../src/plain/main.ts';
import { testApp } from '../helpers/app.ts';
import { playPlain } from '../helpers/plain.ts';
import { content, exercise } from '../helpers/session.ts';

const FIRST_RUN = ['Ada', '2', ''];
const START = {
  content,
  finished: ['x', 'y'],
  start: { screen: 'activity', activity: 'practice', ref: 'tiny' },
} as const;

test('a first run leads through the name and the goal into the first scenario and its debrief', async () => {
  const lines = [...FIRST_RUN, '', '1', '', 'Dear Mei, hello.', '.', '1', '1', '2', '9'];
  const { text, app } = await playPlain(lines, { content, learner: null });
  expect(text).toContain('Welcome to Rapport');
  expect(text).toContain('## A letter to Mei');
  expect(text).toContain('== What happened, and why ==');
  expect(app.facts).toContainEqual({ type: 'session.ended', session: 's1', left: 'finished' });
  expect(app.quits()).toBe(1);
});

test('the first run asks for the name and then for the goal, and the way back is open', async () => {
  const { text, app } = await playPlain(['Adda', ':back', 'Ada', '9', ':help', '', '2'], {
    content,
    learner: null,
  });
  expect(text).toContain('Your name (optional):');
  expect(text).toContain('Your name (Enter keeps “Adda”, :clear empties it):');
  expect(text).toContain('Please type a number from 1 to 3');
  expect(text.match(/you practise writing/g)).toHaveLength(2);
  expect(app.facts[0]).toMatchObject({ type: 'session.started', input: { name: 'Ada' } });
});

test('the end of the input leaves the program, and the next run goes on in the middle of the message', async () => {
  const { app } = await playPlain(['1', '', 'Dear Mei,', '', 'I am in the mid'], START);
  expect(app.quits()).toBe(1);
  expect(app.drafts.get('practice/tiny/write')).toBe('Dear Mei,\n\nI am in the mid');
  const again = await playPlain(['.', ':quit'], {
    ...START,
    unfinished: unfinishedSessions(app.facts),
    drafts: Object.fromEntries(app.drafts),
  });
  expect(again.text).toContain('Your text so far:\n| Dear Mei,\n|\n| I am in the mid');
  expect(again.text).toContain('--- Your message ---\nDear Mei,\n\nI am in the mid\n---');
});

test('a story says once how to see the person’s page, and again where a message is written', async () => {
  const { text } = await playPlain(['1', '', ':quit'], START);
  const hints = [...text.matchAll(/:profile shows their page/g)];
  expect(hints).toHaveLength(2);
  expect(text.indexOf('## A letter to Mei')).toBeLessThan(hints[0]!.index);
});

test('an activity that is taken up in the middle begins with its latest words, and the rest on request', async () => {
  const { app } = await playPlain(
    ['1', '', 'One !generic', '.', '1', ':clear', 'Two !generic', '.', '1'],
    START,
  );
  const again = await playPlain([':story', ':quit'], { ...START, unfinished: unfinishedSessions(app.facts) });
  const [opening = '', story = ''] = again.text.split('## A letter to Mei')[1]?.split('You are:') ?? [];
  expect(opening).toContain('What came before is left out');
  expect(opening).toContain('Two !generic');
  expect(opening).not.toContain('You write to');
  expect(story).toContain('You write to');
});

test('a draft to check is not stored, and nothing else is said of it', async () => {
  const { text } = await playPlain(['Dear Mei', ':quit'], {
    content,
    start: { screen: 'draft', situation: {} },
  });
  expect(text).toContain('is not kept when you leave the program');
  expect(text).toContain('Everything is kept but the draft that was to be checked.');
});

test('the rest of the judgement of a draft is printed when it is asked for', async () => {
  const { text } = await playPlain(['Hello !generic +thanks +value', '.', ':more', ':quit'], {
    content,
    start: { screen: 'draft', situation: {} },
  });
  const [first = '', opened = ''] = text.split('And now?').slice(0, 2);
  expect(first).toContain('Type :more for the rest');
  expect(first).not.toContain('This shows value.');
  expect(opened).toContain('This shows value.');
});

test('an empty input leaves at once', async () => {
  const { text, app } = await playPlain([], { content });
  expect(text).toContain('## Rapport');
  expect(app.quits()).toBe(1);
});

test('what cannot be understood is answered with what can be typed', async () => {
  const { text } = await playPlain(['7', 'x', ':profil', '', ':hint', '0', '1 2'], START);
  expect(text.match(/! Please type a number from 1 to 3, or :help\./g)).toHaveLength(6);
  expect(text).toContain('! :hint does nothing here.');
});

test('the profile, help and a question come back to the same place, which is printed again', async () => {
  const lines = [
    '1',
    '',
    'Dear M',
    ':profile',
    '',
    ':help',
    '',
    ':ask may I use emoji?',
    ':back',
    'ei',
    '.',
    ':quit',
  ];
  const { text, app } = await playPlain(lines, { ...START, content: { ...content, guide: await guide() } });
  expect(text).toContain('About: I bring ships in.');
  expect(text).toContain(':rewind');
  expect(text).toContain('Source: the guide, FAQ 7.');
  expect(app.facts).toContainEqual({ type: 'question.asked', question: 'may I use emoji?', topic: 'emoji' });
  expect(text).toContain('--- Your message ---\nDear M\nei\n---');
});

test('":clear" empties the message, and nothing else does', async () => {
  const { app } = await playPlain(['1', '', 'Dear M', ':clear', 'Dear Mei', '.', ':clear', ':quit'], START);
  expect(app.facts).toContainEqual(expect.objectContaining({ type: 'attempt.made', text: 'Dear Mei' }));
});

const guide = async () => (await import('../helpers/shipped.ts')).shipped.guide;

test('":again" prints the choices once more', async () => {
  const { text } = await playPlain([':again', ':quit'], START);
  expect(text.match(/1\. short|2\. short|3\. short/g)).toHaveLength(2);
});

test('a message can hold a line that begins with a colon, and only a lonely full stop ends it', async () => {
  const { app } = await playPlain(['1', '', 'Dear Mei,', ':-) hello', '...', '.', ':quit'], START);
  expect(app.facts).toContainEqual(
    expect.objectContaining({ type: 'attempt.made', text: 'Dear Mei,\n:-) hello\n...' }),
  );
});

test('a hint that is asked for too early is said to come after an attempt, and again before the next one', async () => {
  const lines = [':hint', '2', ':hint', 'An hour! !big-ask', '.', ':hint', ':hint', ':quit'];
  const { text } = await playPlain(lines, {
    content,
    start: { screen: 'activity', activity: 'rewrite', ref: exercise.id },
  });
  expect(text.match(/! Hints come after your first attempt\./g)).toHaveLength(2);
  expect(text).toContain('Tutor: Ask for little.');
  expect(text).toContain('! The next hint comes after your next attempt.');
  expect(text).not.toContain('does nothing here');
});

test('hints, more and back work as words', async () => {
  const lines = ['2', 'An hour! !big-ask', '.', ':more', '1', ':hint', 'Dear Mei', '.', ':back', ':quit'];
  const { text } = await playPlain(lines, {
    content,
    start: { screen: 'activity', activity: 'rewrite', ref: exercise.id },
  });
  expect(text.match(/--- Your message ---/g)).toHaveLength(3);
  expect(text).toContain('Tutor: Ask for little.');
  expect(text).toContain('## Rapport');
});

test('nothing that could move the cursor or change colours is ever printed', async () => {
  const evil = '\u001b[2J\u001b]0;owned\u0007Dear\u0000 Mei\u202e\u009b31m';
  const first = content.practice[0]!;
  const hostile = { ...content, practice: [{ ...first, title: `A${evil}`, nodes: { ...first.nodes } }] };
  const { text, app } = await playPlain(['1', '', evil, `:ask ${evil}`, '2', '.', ':quit'], {
    ...START,
    content: hostile,
  });
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect([...app.drafts.values()].join('')).not.toContain('\u001b');
});

test('everything keeps to the width', async () => {
  const { text } = await playPlain(
    [...FIRST_RUN, '', '1', '', 'x'.repeat(300), '.', ':more'],
    { content, learner: null },
    40,
  );
  for (const row of text.split('\n')) expect(row.length).toBeLessThanOrEqual(40);
});

test('lines that arrive in pieces and with carriage returns are read as lines', async () => {
  const app = testApp(START);
  const output = new PassThrough().resume();
  const input = Readable.from(['1\r', '\n\r\nDear', ' Mei\r\n.\r\n', ':qu', 'it\r\n']);
  await runPlain({ app, input, output, hasQuit: () => app.quits() > 0 });
  expect(app.facts).toContainEqual(expect.objectContaining({ type: 'attempt.made', text: 'Dear Mei' }));
});

test('a line without an end is not read on: everything is kept, and it is said what was wrong', async () => {
  const app = testApp(START);
  const output = new PassThrough().resume();
  let given = 0;
  const endless = Readable.from(
    (function* () {
      yield '1\n\nDear Mei,\n';
      for (; given < 2000; given++) yield Buffer.alloc(65_536);
    })(),
  );
  const run = runPlain({ app, input: endless, output, hasQuit: () => app.quits() > 0 });
  await expect(run).rejects.toThrow(UserError);
  await expect(run).rejects.toThrow('too long');
  expect(given).toBeLessThan(200);
  expect(app.quits()).toBe(1);
});

test('in a row of items each place is told once', async () => {
  const lines = ['1', ':undo', '1', '', ':quit'];
  const [quiz] = content.quizzes;
  const { text } = await playPlain(lines, {
    content: {
      ...content,
      rewrites: [],
      quizzes: [{ ...quiz!, questions: quiz!.questions.filter(({ kind }) => kind === 'single') }],
    },
    start: { screen: 'activity', activity: 'review', ref: '' },
  });
  expect(text.match(/^\(rule 1 of 1\)$/gm)).toHaveLength(1);
  expect(text.match(/^\(rule 1 of 1, once more\)$/gm)).toHaveLength(1);
  expect(text).toContain('Taken back: your answer');
});

import { expect, test } from 'vitest';
import { resumeSession } from '../../machines/session.ts';
import type { FactBody } from '../../src/domain/fact.ts';
import { unfinishedSessions } from '../../src/domain/saved-session.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { command, enter, goOn, type TestApp, testApp, textOf, type } from '../helpers/app.ts';
import { content } from '../helpers/session.ts';
import { shipped } from '../helpers/shipped.ts';
import { stubGrader } from '../helpers/stub-grader.ts';

/** An app over small content, in the composer of the tiny scenario. */
function writing(over: Parameters<typeof testApp>[0] = {}): TestApp {
  const app = testApp({ content, finished: ['x', 'y'], ...over });
  app.choose('Practise');
  app.choose('A letter to Mei');
  app.choose('short');
  goOn(app);
  return app;
}

test('the first run is one screen: what this is, a name, a goal; then a scenario that fits', () => {
  const saved: Settings[] = [];
  const app = testApp({ content, learner: null }, undefined, settings => saved.push(settings));
  expect(app.view()).toMatchObject({
    screen: 'first-run',
    input: { type: 'form', fields: [{ type: 'line', optional: true }, { type: 'choose' }] },
  });
  type(app, ' Ada ');
  enter(app);
  expect(app.view().screen).toBe('first-run');
  type(app, '1');
  expect(app.view()).toMatchObject({ screen: 'activity', title: 'A letter to Mei' });
  expect(app.facts.map(fact => fact.type)).toEqual(['session.started']);
  expect(saved).toMatchObject([{ name: 'Ada', goal: 'find-job' }]);
  expect(app.drafts.size).toBe(0);
});

test('a name typed in the first run is kept on the disk at once, and the first run is taken up with it', () => {
  const app = testApp({ content, learner: null });
  type(app, 'Ad');
  enter(app);
  expect(Object.fromEntries(app.drafts)).toEqual({ name: 'Ad' });
  const again = testApp({ content, learner: null, drafts: Object.fromEntries(app.drafts) });
  expect(textOf(again)).toBe('Ad');
  type(again, 'a');
  enter(again);
  command(again, 'back');
  command(again, 'help');
  command(again, 'back');
  enter(again);
  expect(again.facts[0]).toMatchObject({ input: { name: 'Ada' } });
});

test('a name without a goal is still a first run', () => {
  const app = testApp({ content, learner: { name: 'Ada', goal: null } });
  expect(app.view().screen).toBe('first-run');
  expect(textOf(app)).toBe('Ada');
});

test('Home opens every screen and each comes back to Home', () => {
  const app = testApp();
  const opens: [string, string][] = [
    ['Practise', 'Practise a scenario'],
    ['Quiz', 'Quiz'],
    ['Rewrite', 'Rewrite'],
    ['Ask the tutor', 'Ask the tutor'],
    ['Check a draft', 'Check a draft'],
    ['Progress', 'Progress'],
    ['Settings', 'Settings'],
    ['Help', 'Help'],
  ];
  for (const [entry, title] of opens) {
    app.choose(entry);
    expect(app.view().title).toBe(title);
    command(app, 'back');
    expect(app.view().title).toBe('Rapport');
  }
  app.choose('Quit');
  expect(app.quits()).toBe(1);
});

test('text typed into the composer is kept as a draft at every key and gone when it is handed in', () => {
  const app = writing();
  type(app, 'Dear M');
  type(app, 'ei');
  expect(app.drafts.get('practice/tiny/write')).toBe('Dear Mei');
  enter(app);
  expect(app.view().blocks.at(-1)).toMatchObject({ type: 'feedback', text: 'Dear Mei' });
  expect(app.drafts.size).toBe(0);
});

test('asking, reading the profile and help come back to the same text, cursor and undo', () => {
  const app = writing();
  type(app, 'Dear Mei');
  app.send({ type: 'field.edited', action: { type: 'move', to: 'left' }, width: 80 });
  const before = app.view();
  command(app, 'profile');
  expect(app.view().blocks[0]).toMatchObject({ type: 'profile', profile: { name: 'Mei Lin' } });
  goOn(app);
  expect(app.view()).toEqual(before);
  command(app, 'help');
  command(app, 'back');
  expect(app.view()).toEqual(before);
  command(app, 'ask');
  type(app, 'how many emoji?');
  command(app, 'help');
  command(app, 'back');
  expect(textOf(app)).toBe('how many emoji?');
  enter(app);
  expect(app.facts.at(-1)).toEqual({ type: 'question.asked', question: 'how many emoji?', topic: 'emoji' });
  app.choose('Go back to where you were');
  expect(app.view()).toEqual(before);
});

test('a question outside the guide gets an honest no and the nearest topics', () => {
  const app = testApp();
  app.choose('Ask the tutor');
  app.make({ type: 'text.submitted', text: 'what is the capital of Peru?' });
  const { blocks, input } = app.view();
  expect(blocks.some(block => 'text' in block && block.text.includes('outside this guide'))).toBe(true);
  expect(input.type === 'choose' && input.options.map(option => option.label)).toContain(
    'Ask something else',
  );
  app.choose('About: ');
  expect(app.view().blocks.some(block => block.type === 'heading')).toBe(true);
});

test('an answer gives the source and questions that follow from it', () => {
  const app = testApp({ start: { screen: 'ask', question: 'may I use emoji?' } });
  const view = app.view();
  expect(view.blocks).toContainEqual({ type: 'paragraph', text: 'Source: the guide, FAQ 7.', tone: 'dim' });
  app.choose(shipped.guide.find(({ id }) => id === 'emoji')!.followUps[0]!);
  expect(app.facts).toHaveLength(2);
  app.choose('Go back');
  expect(app.view().title).toBe('Rapport');
});

test('an activity that is left can be continued at the same step, from Home and from its list', () => {
  const app = writing();
  type(app, 'Dear');
  command(app, 'back');
  expect(app.view().title).toBe('Rapport');
  app.choose('Continue where you left off');
  expect(textOf(app)).toBe('Dear');
  command(app, 'back');
  app.choose('Practise');
  app.choose('A letter to Mei');
  expect(app.view().input).toMatchObject({
    options: [{ label: 'Continue where you left off' }, { label: 'Start again' }],
  });
  app.choose('Continue');
  expect(textOf(app)).toBe('Dear');
});

test('starting again gives the old session up', () => {
  const app = writing();
  command(app, 'back');
  app.choose('Practise');
  app.choose('A letter to Mei');
  app.choose('Start again');
  expect(app.view().blocks.filter(block => block.type === 'answer')).toEqual([]);
  expect(app.facts.filter(fact => fact.type === 'session.ended')).toEqual([
    { type: 'session.ended', session: 's1', left: 'abandoned' },
  ]);
  command(app, 'back');
  expect(unfinishedSessions(app.facts).map(saved => saved.started.session)).toEqual(['s2']);
});

test('after a crash the program resumes at the same step with the same text', () => {
  const app = writing();
  type(app, 'Dear Mei, in the mid');
  const drafts = Object.fromEntries(app.drafts);
  const stored = JSON.parse(JSON.stringify(app.facts)) as FactBody[];
  const again = testApp({ content, unfinished: unfinishedSessions(stored), drafts });
  again.choose('Continue where you left off');
  expect(textOf(again)).toBe('Dear Mei, in the mid');
  expect(again.view().blocks).toEqual(app.view().blocks);
});

test('a session that no longer fits the content starts again, says so, and keeps the text', () => {
  const app = writing();
  type(app, 'Dear Mei');
  const edited = { ...content, practice: [{ ...content.practice[0]!, title: 'A note to Mei' }] };
  const again = testApp({
    content: edited,
    unfinished: unfinishedSessions(app.facts),
    drafts: Object.fromEntries(app.drafts),
    finished: ['x', 'y'],
  });
  again.choose('Continue where you left off');
  expect(again.view().notice?.text).toContain('starts again');
  expect(again.facts[0]).toEqual({ type: 'session.ended', session: 's1', left: 'outdated' });
  again.choose('short');
  goOn(again);
  expect(textOf(again)).toBe('Dear Mei');
});

test('the command line opens an activity, goes on with one that was left, and says when it is not there', () => {
  const start = { screen: 'activity', activity: 'practice', ref: 'tiny' } as const;
  const app = testApp({ content, start, learner: null });
  expect(app.view().title).toBe('A letter to Mei');
  goOn(app);
  const again = testApp({ content, start, unfinished: unfinishedSessions(app.facts) });
  expect(again.view().blocks).toEqual(app.view().blocks);
  const missing = testApp({ content, start: { ...start, ref: 'gone' } });
  expect(missing.view()).toMatchObject({ title: 'Rapport', notice: { tone: 'info' } });
  expect(testApp({ content, start: { screen: 'activity', activity: 'rewrite' } }).view().title).toBe(
    'Rewrite',
  );
  const three = { screen: 'activity', activity: 'quiz', ref: '', count: 3 } as const;
  expect(testApp({ content, start: three }).view().status).toBe('Question 1 of 3');
  const list = testApp({ content, start: { screen: 'activity', activity: 'quiz', count: 3 } });
  list.choose('All topics');
  expect(list.view().status).toBe('Question 1 of 3');
});

test('facts are recorded before the next screen shows', () => {
  const seen: string[] = [];
  const app: TestApp = testApp({ content, finished: ['x', 'y'] }, facts => {
    seen.push(`${facts.map(fact => fact.type).join()} at ${app.view().title}`);
  });
  app.subscribe(() => seen.push(`shows ${app.view().title}`));
  app.choose('Practise');
  seen.length = 0;
  app.choose('A letter to Mei');
  expect(seen).toEqual(['session.started at Practise a scenario', 'shows A letter to Mei']);
});

test('what could not be written is written when it is tried again, and then the failure is not told any more', () => {
  let isFull = true;
  const app = testApp({ content, finished: ['x', 'y'] }, () => {
    if (isFull) throw new Error('The disk is full.');
  });
  app.choose('Practise');
  app.choose('A letter to Mei');
  expect(app.retry()).toBe(false);
  expect(app.view().notice?.tone).toBe('error');
  isFull = false;
  expect(app.retry()).toBe(true);
  expect(app.facts.map(fact => fact.type)).toEqual(['session.started']);
  app.send({ type: 'storage.recovered' });
  expect(app.view().notice).toBeNull();
  expect(app.retry()).toBe(true);
  expect(app.facts).toHaveLength(1);
});

test('a failing store is told, work goes on, and the facts are written with the next ones', () => {
  let isFull = true;
  const app = testApp({ content, finished: ['x', 'y'] }, () => {
    if (isFull) throw new Error('The disk is full.');
  });
  app.choose('Practise');
  app.choose('A letter to Mei');
  expect(app.view().notice).toEqual({ text: 'The disk is full.', tone: 'error' });
  app.choose('short');
  expect(app.view().blocks.at(-1)?.type).toBe('answer');
  expect(app.facts).toEqual([]);
  isFull = false;
  goOn(app);
  expect(app.facts.map(fact => fact.type)).toEqual([
    'session.started',
    'session.moved',
    'answer.given',
    'session.moved',
  ]);
  expect(resumeSession(unfinishedSessions(app.facts)[0]!, { content, grader: stubGrader })).not.toBeNull();
});

test('going back from a question asked in between means no, and does not leave', () => {
  const app = writing();
  app.make({ type: 'text.submitted', text: 'You !hostile' });
  app.choose('Send it all the same');
  command(app, 'back');
  expect(app.view().input).toMatchObject({ type: 'compose', initial: 'You !hostile' });
  app.make({ type: 'text.submitted', text: 'Dear Mei' });
  app.choose('Send it');
  const { title, input } = app.view();
  command(app, 'rewind');
  expect(app.view().input).toMatchObject({ prompt: 'Which decision do you want to take another way?' });
  command(app, 'back');
  expect(app.view()).toMatchObject({ title, input });
});

test('an empty message is not handed in, and the learner is told', () => {
  const app = writing();
  type(app, '  ');
  app.make({ type: 'text.submitted', text: '  ' });
  expect(textOf(app)).toBe('  ');
  expect(app.view()).toMatchObject({
    input: { type: 'compose' },
    notice: { text: 'Write something first.' },
  });
  type(app, 'D');
  expect(app.view().notice).toBeNull();
  app.make({ type: 'text.submitted', text: '' });
  expect(app.view().notice).not.toBeNull();
  command(app, 'back');
  expect(app.view().notice).toBeNull();
});

test('name and goal can be changed in the settings, and are kept there', () => {
  const saved: Settings[] = [];
  const app = testApp({}, undefined, settings => saved.push(settings));
  app.choose('Settings');
  app.choose('Your name');
  app.make({ type: 'text.submitted', text: 'Bo' });
  app.choose('What you want most');
  app.choose('Find a job');
  expect(saved.at(-1)).toMatchObject({ name: 'Bo', goal: 'find-job' });
  expect(app.facts).toEqual([]);
  app.choose('Back');
  expect(app.view().blocks[0]).toMatchObject({ text: expect.stringContaining('Bo') });
});

test('only commands that do something now are offered', () => {
  const app = testApp({ content, finished: ['x', 'y'] });
  expect(app.view().commands).toEqual(['ask', 'help', 'quit']);
  app.choose('Practise');
  app.choose('A letter to Mei');
  expect(app.view().commands).toEqual(['back', 'profile', 'ask', 'help', 'scroll-up', 'scroll-down', 'quit']);
  app.choose('short');
  goOn(app);
  expect(app.view().commands).toContain('edit-externally');
  command(app, 'edit-externally');
  expect(app.edited).toEqual(['']);
  app.make({ type: 'text.submitted', text: 'Dear Mei' });
  expect(app.view().commands).toContain('more');
  command(app, 'more');
  expect(app.view().blocks.at(-1)).toMatchObject({ type: 'feedback', open: true });
});

test('scrolling moves by pages, and any key in the field returns to where the screen opens', () => {
  const app = writing();
  command(app, 'scroll-up');
  command(app, 'scroll-up');
  expect(app.view().scroll).toBe(2);
  command(app, 'scroll-down');
  expect(app.view().scroll).toBe(1);
  type(app, 'x');
  expect(app.view().scroll).toBe(0);
});

test('a hint taken while writing leaves the text as it is', () => {
  const app = testApp({ content });
  app.choose('Rewrite');
  app.choose('Too much at once');
  app.choose('straight away');
  type(app, 'Mei !big-ask');
  enter(app);
  app.choose('Write it again');
  type(app, ' please');
  command(app, 'hint');
  expect(textOf(app)).toBe('Mei !big-ask please');
  app.send({ type: 'field.edited', action: { type: 'undo' }, width: 80 });
  expect(textOf(app)).toBe('Mei !big-ask');
});

test('a hint asked for too early is answered with when it comes, until a key is pressed', () => {
  const app = testApp({ content });
  app.choose('Rewrite');
  app.choose('Too much at once');
  app.choose('straight away');
  expect(app.view()).toMatchObject({ excused: ['hint'] });
  expect(app.view().commands).not.toContain('hint');
  command(app, 'hint');
  expect(app.view().notice?.text).toBe('Hints come after your first attempt.');
  type(app, 'Mei !big-ask');
  expect(app.view().notice).toBeNull();
  enter(app);
  expect(app.view().commands).toContain('hint');
  expect(app.view().excused).toBeUndefined();
});

test('a setting takes its next value, is kept at once, and the list stays where it is', () => {
  const saved: unknown[] = [];
  const app = testApp({}, undefined, settings => saved.push(settings));
  app.choose('Settings');
  app.choose('Colours');
  expect(app.view().look.colours).toBe('high-contrast');
  app.choose('Show the keys');
  expect(app.view().title).toBe('Settings');
  expect(saved).toMatchObject([{ colours: 'high-contrast' }, { colours: 'high-contrast', keyHints: false }]);
});

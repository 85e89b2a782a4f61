import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { calendarDay } from '../../src/domain/calendar.ts';
import type { Fact } from '../../src/domain/fact.ts';
import type { Intent } from '../../src/domain/intent.ts';
import type { AppView } from '../../src/domain/view.ts';
import { type OpenedProgram, openProgram } from '../../src/runtime/open-program.ts';
import { openStore } from '../../src/store/open.ts';
import { firstIntent, optionLabelled } from '../helpers/intents.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The program on a folder, with a clock and a time zone that a test sets. */
async function start(home: string, clock: { now: string; zone?: string }): Promise<OpenedProgram> {
  const opened = await openProgram(
    {
      dataDir: home,
      env: {},
      seed: 7,
      now: () => {
        vi.stubEnv('TZ', clock.zone ?? 'UTC');
        return new Date(clock.now);
      },
    },
    { start: { screen: 'home' }, quit: () => {}, editExternally: () => {} },
  );
  onTestFinished(() => void opened.close());
  return opened;
}

const send = ({ app }: OpenedProgram, intent: Intent) => app.send({ type: 'intent.made', intent });

const choose = (opened: OpenedProgram, label: string) =>
  send(opened, { type: 'option.chosen', index: optionLabelled(opened.app.view().input, label) });

/** Home after the first run, with reviews to do. */
async function learner(home: string, clock: { now: string; zone?: string }): Promise<OpenedProgram> {
  const opened = await start(home, clock);
  send(opened, answerTo(opened.app.view()));
  opened.app.send({ type: 'command.given', command: 'back' });
  return opened;
}

/** Something that the present input takes for an answer. */
const answerTo = ({ input }: Pick<AppView, 'input'>): Intent =>
  firstIntent(input, 'Dear Mei, may I ask one question?');

/** Goes on until so many answers of a review are given, or the sitting ends. */
function review(opened: OpenedProgram, answers: number): void {
  choose(opened, 'Today');
  for (let given = 0; given < answers && opened.app.view().screen === 'activity'; ) {
    const view = opened.app.view();
    if (view.input.type !== 'continue') given++;
    send(opened, answerTo(view));
  }
}

async function facts(home: string): Promise<Fact[]> {
  const { store } = await openStore({
    file: join(home, 'rapport.db'),
    at: '2026-01-01T00:00:00Z',
    day: '2026-01-01',
  });
  const all = [...store.facts()];
  store.close();
  return all;
}

const reviewsIn = async (home: string) =>
  (await facts(home)).flatMap(fact => (fact.type === 'card.reviewed' ? [fact] : []));

test('a review over midnight counts each answer for its own day, and none twice', async () => {
  const home = temporaryFolder();
  const clock = { now: '2026-03-09T23:58:00Z' };
  const opened = await learner(home, clock);
  review(opened, 2);
  clock.now = '2026-03-10T00:02:00Z';
  for (let i = 0; i < 40 && opened.app.view().screen === 'activity'; i++)
    send(opened, answerTo(opened.app.view()));
  opened.close();
  const days = (await reviewsIn(home)).map(fact => fact.day);
  expect(days.filter(day => day === '2026-03-09').length).toBe(2);
  expect(days.filter(day => day === '2026-03-10').length).toBeGreaterThan(1);
});

test('a review left yesterday goes on today at the same step, with the answers of yesterday kept', async () => {
  const home = temporaryFolder();
  const clock = { now: '2026-03-09T20:00:00Z' };
  const evening = await learner(home, clock);
  review(evening, 2);
  const left = evening.app.view();
  evening.close();
  clock.now = '2026-03-10T07:00:00Z';
  const morning = await start(home, clock);
  choose(morning, 'Today');
  const { input, blocks, progress } = morning.app.view();
  expect({ input, blocks, progress }).toEqual({
    input: left.input,
    blocks: left.blocks,
    progress: left.progress,
  });
  for (let i = 0; i < 40 && morning.app.view().screen === 'activity'; i++)
    send(morning, answerTo(morning.app.view()));
  morning.close();
  const reviews = await reviewsIn(home);
  expect(reviews.filter(fact => fact.day === '2026-03-09')).toHaveLength(2);
  expect(new Set(reviews.map(fact => fact.session)).size).toBe(1);
});

test('a clock set back between an answer and its undo takes back that answer and no other', async () => {
  const home = temporaryFolder();
  const clock = { now: '2026-03-09T10:00:00Z' };
  const opened = await learner(home, clock);
  review(opened, 1);
  clock.now = '2026-03-09T08:00:00Z';
  send(opened, { type: 'answer.undone' });
  opened.close();
  const all = await facts(home);
  const types = all
    .map(fact => fact.type)
    .filter(type => type.startsWith('review') || type.startsWith('card'));
  expect(types).toEqual(['card.reviewed', 'review.undone']);
  const { store } = await openStore({ file: join(home, 'rapport.db'), at: clock.now, day: '2026-03-09' });
  expect(store.progress().ledger.cards).toEqual({});
  store.close();
});

test('a flight that brings the same day twice neither loses a review nor asks it again', async () => {
  const home = temporaryFolder();
  const clock = { now: '2026-03-09T20:00:00Z', zone: 'Pacific/Auckland' };
  const there = await learner(home, clock);
  review(there, 40);
  there.close();
  const before = await reviewsIn(home);
  expect(new Set(before.map(fact => fact.day))).toEqual(new Set(['2026-03-10']));
  clock.now = '2026-03-10T04:00:00Z';
  clock.zone = 'America/Los_Angeles';
  const here = await start(home, clock);
  const { input } = here.app.view();
  const today = input.type === 'choose' ? input.options.find(option => option.label === 'Today') : undefined;
  expect(today?.detail ?? '').not.toContain('due');
  here.close();
  expect(await reviewsIn(home)).toEqual(before);
});

test('two programs open on the same data both work, lose and double nothing, and know of each other', async () => {
  const home = temporaryFolder();
  const clock = { now: '2026-03-09T10:00:00Z' };
  const one = await learner(home, clock);
  const other = await start(home, clock);
  review(one, 3);
  expect(other.app.view().screen).toBe('menu');
  other.app.send({ type: 'command.given', command: 'help' });
  other.app.send({ type: 'command.given', command: 'back' });
  choose(other, 'Quiz');
  send(other, { type: 'option.chosen', index: 0 });
  for (let i = 0; i < 6; i++) {
    for (const opened of [one, other])
      if (opened.app.view().screen === 'activity') send(opened, answerTo(opened.app.view()));
  }
  const done = (await reviewsIn(home)).length;
  const all = await facts(home);
  expect(done).toBeGreaterThanOrEqual(3);
  expect(all.filter(fact => fact.type === 'answer.given')).toHaveLength(3);
  expect(new Set(all.map(fact => fact.id)).size).toBe(all.length);
  for (const opened of [one, other]) opened.app.send({ type: 'command.given', command: 'back' });
  review(one, 40);
  const today = ({ app }: OpenedProgram) => {
    const { input } = app.view();
    return input.type === 'choose' ? input.options.find(option => option.label === 'Today')?.detail : '';
  };
  expect(today(one)).toMatch(/^nothing more now; \d tomorrow/);
  other.app.send({ type: 'command.given', command: 'help' });
  other.app.send({ type: 'command.given', command: 'back' });
  expect(today(other)).toBe(today(one));
});

test.each([
  ['Europe/Berlin', '2026-03-28T12:00:00Z'],
  ['Europe/Berlin', '2026-10-24T12:00:00Z'],
  ['America/Sao_Paulo', '2018-11-03T12:00:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T12:00:00Z'],
  ['Pacific/Kiritimati', '2026-03-08T12:00:00Z'],
])('in %s the days around %s follow each other without a gap, hour by hour', (zone, from) => {
  vi.stubEnv('TZ', zone);
  const days = Array.from({ length: 72 }, (_, hour) =>
    calendarDay(new Date(Date.parse(from) + hour * 3_600_000)),
  );
  const distinct = [...new Set(days)];
  expect(days).toEqual(days.toSorted());
  expect(distinct.length).toBeGreaterThanOrEqual(3);
  distinct.slice(1).forEach((day, n) => {
    expect(Date.parse(day) - Date.parse(distinct[n]!)).toBe(86_400_000);
  });
});

test('several broken files are counted on the screen, and where to read of all is said', async () => {
  const home = temporaryFolder();
  const pack = join(home, 'mine');
  mkdirSync(pack);
  for (const name of ['a', 'b', 'c']) writeFileSync(join(pack, `${name}.yaml`), 'format: [');
  const opened = await openProgram(
    { dataDir: home, env: {}, content: [pack], seed: 7 },
    { start: { screen: 'home' }, quit: () => {}, editExternally: () => {} },
  );
  onTestFinished(() => void opened.close());
  expect(opened.notices()).toHaveLength(3);
  expect(opened.notices()[0]).toMatch(/a\.yaml:1 /);
  expect(opened.app.view().notice?.text).toMatch(
    /^3 problems, all told .*content check.*The first: .*a\.yaml/,
  );
});

test('a second window on the same session is told that it went on, and doubles no answer', async () => {
  const home = temporaryFolder();
  const clock = { now: '2026-03-09T08:00:00Z' };
  const first = await learner(home, clock);
  choose(first, 'Today');
  first.app.send({ type: 'command.given', command: 'back' });
  const second = await start(home, clock);
  for (const one of [first, second]) choose(one, 'Continue where you left off');
  const factsOf = async (): Promise<readonly Fact[]> => {
    const { store } = await openStore({ file: join(home, 'rapport.db'), at: clock.now, day: '2026-03-09' });
    const facts = [...store.facts()];
    store.close();
    return facts;
  };
  const answer = (one: OpenedProgram) => send(one, answerTo(one.app.view()));
  answer(first);
  answer(second);
  const { notice, screen } = second.app.view();
  expect(notice?.text).toContain('another window');
  expect(screen).toBe('activity');
  expect(second.app.view().blocks).toEqual(first.app.view().blocks);
  answer(second);
  expect(second.app.view().notice).toBeNull();
  const facts = await factsOf();
  expect(facts.flatMap(fact => (fact.type === 'session.moved' ? fact.n : []))).toEqual([0, 1]);
  expect(facts.filter(fact => fact.type === 'card.reviewed')).toHaveLength(1);
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Fact } from '../../src/domain/fact.ts';
import { UserError } from '../../src/errors.ts';
import { idMaker } from '../../src/store/id.ts';
import { calendarDay, momentAfter, recorderFor } from '../../src/store/recorder.ts';
import type { Store } from '../../src/store/store.ts';
import { sessionMoved } from '../helpers/facts.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A store in memory that can be told to fail. */
function setUp() {
  const facts: Fact[] = [];
  const drafts = new Map<string, string>();
  const writes: string[] = [];
  const disk = { full: false };
  const guard = () => {
    if (disk.full) throw new UserError('The disk is full.', 'Free some space.');
  };
  const store: Pick<Store, 'proceed' | 'latestMoment' | 'loadDraft' | 'saveDraft' | 'forgetDraft'> = {
    proceed(added) {
      guard();
      facts.push(...added);
      return added.length;
    },
    latestMoment: () => facts.at(-1)?.at,
    loadDraft: key => drafts.get(key),
    saveDraft(key, text) {
      guard();
      writes.push(text);
      drafts.set(key, text);
    },
    forgetDraft(key) {
      guard();
      drafts.delete(key);
    },
  };
  const failures: string[] = [];
  let ids = 0;
  const recorder = recorderFor(store as Store, {
    now: () => new Date('2026-03-09T23:30:00Z'),
    newId: () => `id-${ids++}`,
    onFailure: message => failures.push(message),
  });
  return { recorder, facts, drafts, writes, disk, failures };
}

test('a fact is in the store with id, time and day when the call returns', () => {
  const { recorder, facts } = setUp();
  recorder.record([sessionMoved('s', 0)]);
  expect(facts).toEqual([
    { ...sessionMoved('s', 0), id: 'id-0', at: '2026-03-09T23:30:00.000Z', day: '2026-03-09' },
  ]);
});

test('a fact that could not be written throws what happened and what to do', () => {
  const { recorder, facts, disk } = setUp();
  disk.full = true;
  expect(() => recorder.record([sessionMoved('s', 0)])).toThrow('The disk is full. Free some space.');
  disk.full = false;
  recorder.record([sessionMoved('s', 0), sessionMoved('s', 1)]);
  expect(facts.map(fact => fact.type === 'session.moved' && fact.n)).toEqual([0, 1]);
});

test('a draft is saved a tenth of a second after the first key, once, with the latest text', () => {
  const { recorder, writes } = setUp();
  for (const text of ['H', 'He', 'Hel']) {
    recorder.keepDraft('k', text);
    vi.advanceTimersByTime(30);
  }
  expect(writes).toEqual([]);
  vi.advanceTimersByTime(10);
  expect(writes).toEqual(['Hel']);
  recorder.keepDraft('k', 'Hell');
  vi.advanceTimersByTime(100);
  expect(writes).toEqual(['Hel', 'Hell']);
});

test('leaving writes the draft that waits, and one that was sent does not come back', () => {
  const { recorder, drafts } = setUp();
  recorder.keepDraft('k', 'Hello');
  expect(recorder.flush()).toBe(true);
  expect(drafts.get('k')).toBe('Hello');
  recorder.keepDraft('k', 'Hello there');
  recorder.forgetDraft('k');
  vi.advanceTimersByTime(1000);
  expect(drafts.has('k')).toBe(false);
});

test('a draft that could not be saved is tried again with the next key', () => {
  const { recorder, drafts, disk, failures } = setUp();
  disk.full = true;
  recorder.keepDraft('a', 'one');
  vi.advanceTimersByTime(100);
  expect(failures).toEqual(['The disk is full. Free some space.']);
  disk.full = false;
  recorder.keepDraft('b', 'two');
  vi.advanceTimersByTime(100);
  expect([...drafts]).toEqual([
    ['a', 'one'],
    ['b', 'two'],
  ]);
});

test('ids sort in the order they were made, also when the clock stands still or is set back', () => {
  const times = [1000, 1000, 5000, 2000, 2000, 6000];
  let i = 0;
  const newId = idMaker(() => new Date(times[i++] ?? 7000));
  const ids = Array.from({ length: 10_000 }, newId);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('the order of facts is that in which they happened, also when the clock stands still or is set back', () => {
  const clock = new Date('2026-03-09T10:00:00Z');
  expect(momentAfter(undefined, clock)).toBe('2026-03-09T10:00:00.000Z');
  expect(momentAfter('2026-03-09T09:59:59.999Z', clock)).toBe('2026-03-09T10:00:00.000Z');
  expect(momentAfter('2026-03-09T10:00:00.000Z', clock)).toBe('2026-03-09T10:00:00.001Z');
  expect(momentAfter('2026-03-09T10:59:59.999Z', clock)).toBe('2026-03-09T11:00:00.000Z');
});

test('the day is that of the local calendar', () => {
  expect(calendarDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

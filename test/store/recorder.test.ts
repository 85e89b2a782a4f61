import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Fact } from '../../src/domain/fact.ts';
import { UserError } from '../../src/errors.ts';
import { idMaker } from '../../src/store/id.ts';
import { momentAfter, recorderFor } from '../../src/store/recorder.ts';
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
  let calls = 0;
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
    saveDraft(key, text, _at, quick) {
      guard();
      writes.push(quick ? text : `${text} (synced)`);
      drafts.set(key, text);
    },
    forgetDraft(key) {
      guard();
      drafts.delete(key);
    },
  };
  const notices: string[] = [];
  const retries: boolean[] = [];
  let ids = 0;
  const recorder = recorderFor(store as Store, {
    now: () => new Date(Date.parse('2026-03-09T23:30:00Z') + 400 * calls++),
    newId: () => `id-${ids++}`,
    onNotice: message => notices.push(message),
    onRetry: () => retries.push(recorder.flush()),
  });
  return { recorder, facts, drafts, writes, disk, notices, retries };
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

test('a draft is in the store when the call returns, and once a second the disk is waited for', () => {
  const { recorder, writes } = setUp();
  for (const text of ['H', 'He', 'Hel', 'Hell', 'Hello']) recorder.keepDraft('k', text);
  expect(writes).toEqual(['H (synced)', 'He', 'Hel', 'Hell (synced)', 'Hello']);
});

test('a draft that was sent does not come back', () => {
  const { recorder, drafts } = setUp();
  recorder.keepDraft('k', 'Hello');
  recorder.forgetDraft('k');
  expect(recorder.flush()).toBe(true);
  expect(drafts.has('k')).toBe(false);
});

test('what could not be saved is told of at every key and tried again every second, until it is there', () => {
  const { recorder, drafts, writes, disk, retries } = setUp();
  disk.full = true;
  const told = 'The disk is full. Free some space.';
  expect(() => recorder.keepDraft('a', 'one')).toThrow(told);
  disk.full = false;
  // No key waits for a disk that does not answer.
  expect(() => recorder.keepDraft('b', 'two')).toThrow(told);
  expect(writes).toEqual([]);
  disk.full = true;
  vi.advanceTimersByTime(2000);
  expect(retries).toEqual([false, false]);
  disk.full = false;
  vi.advanceTimersByTime(5000);
  expect(retries).toEqual([false, false, true]);
  expect([...drafts]).toEqual([
    ['a', 'one'],
    ['b', 'two'],
  ]);
  recorder.keepDraft('b', 'three');
  expect(drafts.get('b')).toBe('three');
});

test('facts that could not be written are asked for again, and no more once they are there', () => {
  const { recorder, disk, retries } = setUp();
  disk.full = true;
  expect(() => recorder.record([sessionMoved('s', 0)])).toThrow('The disk is full.');
  disk.full = false;
  recorder.record([sessionMoved('s', 0)]);
  vi.advanceTimersByTime(5000);
  expect(retries).toEqual([true]);
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

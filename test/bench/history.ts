import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, calendarDay } from '../../src/domain/calendar.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { longHistory } from '../helpers/long-history.ts';
import { type Figure, interleaved, type Section } from './section.ts';
import { firstFrame, makeLearner } from './start.ts';

const FACTS = 1_000_000;
const ROUNDS = 15;

async function open(home: string): Promise<Store> {
  const at = new Date();
  const { store } = await openStore({
    file: join(home, 'rapport.db'),
    at: at.toISOString(),
    day: calendarDay(at),
  });
  return store;
}

function remember(store: Store): void {
  let batch = [];
  for (const fact of longHistory(addDays(calendarDay(new Date()), -2), FACTS)) {
    if (batch.push(fact) < 20_000) continue;
    store.append(batch);
    batch = [];
  }
  store.append(batch);
}

function milliseconds(work: () => void): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}

async function measure(home: string): Promise<Figure[]> {
  const [empty, full] = [join(home, 'empty'), join(home, 'full')];
  for (const folder of [empty, full]) {
    mkdirSync(folder);
    await makeLearner(folder);
  }
  const store = await open(full);
  remember(store);
  const replay = milliseconds(() => store.progress());
  const cached = milliseconds(() => store.progress());
  store.close();
  const shows = 'What would you like to do?';
  const [emptyFrame, fullFrame] = await interleaved(ROUNDS, [
    firstFrame(shows, { env: { RAPPORT_HOME: empty } }),
    firstFrame(shows, { env: { RAPPORT_HOME: full } }),
  ]);
  return [
    { what: 'progress of 1,000,000 facts, all of them read', value: replay, unit: 'ms', limit: 5000 },
    { what: 'the same from the cache', value: cached, unit: 'ms' },
    { what: "Home's first frame, empty history", value: emptyFrame!, unit: 'ms' },
    { what: "Home's first frame, 1,000,000 facts", value: fullFrame!, unit: 'ms' },
    { what: '1,000,000 facts / empty history', value: fullFrame! / emptyFrame!, unit: 'x', limit: 1.5 },
  ];
}

/** What twenty years of practice cost. */
export const section: Section = {
  title: 'A long history',
  run: async () => {
    const home = mkdtempSync(join(tmpdir(), 'rapport-history-'));
    try {
      return await measure(home);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  },
};

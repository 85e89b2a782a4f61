import { foldProgress, NO_PROGRESS, PROGRESS_VERSION, type Progress } from '../domain/progress.ts';
import type { Database } from './database.ts';
import { toFact } from './facts.ts';

const NOTE = 'progress';
const BATCH = 5000;
/** A cache that lags behind by fewer facts than this is cheaper to add to than to write. */
const WRITE_AFTER = 50;

interface Cached {
  readonly version: number;
  /** The last row that is folded in, and the place of the last fact in time. */
  readonly seq: number;
  readonly at: string;
  readonly id: string;
  readonly progress: Progress;
}

const EMPTY: Cached = { version: PROGRESS_VERSION, seq: 0, at: '', id: '', progress: NO_PROGRESS };

function readCache(db: Database): Cached {
  try {
    const value = db.one('select value from notes where name = ?', NOTE)?.value;
    const cached = JSON.parse(String(value ?? 'null')) as Cached | null;
    return cached?.version === PROGRESS_VERSION ? cached : EMPTY;
  } catch {
    return EMPTY;
  }
}

/** Whether a fact that the cache has not seen belongs in time before one that it has. */
const isOutOfOrder = (db: Database, { seq, at, id }: Cached): boolean =>
  db.one('select 1 as yes from facts where seq > ? and (at, id) < (?, ?) limit 1', seq, at, id) !== undefined;

function foldFrom(db: Database, cached: Cached): Cached {
  let { seq, at, id, progress } = cached;
  let batch = [];
  const rows = db.each('select seq, id, at, day, body from facts where seq > ? order by at, id', cached.seq);
  for (const row of rows) {
    seq = Math.max(seq, Number(row.seq));
    at = String(row.at);
    id = String(row.id);
    const fact = toFact(row);
    if (fact) batch.push(fact);
    if (batch.length < BATCH) continue;
    progress = foldProgress(progress, batch);
    batch = [];
  }
  return { ...cached, seq, at, id, progress: foldProgress(progress, batch) };
}

/**
 * The progress of all facts. Only facts newer than the cache are read; when facts from another machine belong in
 * between, all of them are read again. The cache is written by `saveProgress`.
 */
export function readProgress(db: Database): Progress {
  return current(db).progress;
}

function current(db: Database): Cached {
  const cached = readCache(db);
  return foldFrom(db, isOutOfOrder(db, cached) ? EMPTY : cached);
}

/** Brings the cache up to date when it lags behind; the facts are the truth, so losing it costs only time. */
export function saveProgress(db: Database): void {
  const before = readCache(db);
  const last = Number(db.one('select max(seq) as seq from facts')?.seq ?? 0);
  if (last - before.seq < WRITE_AFTER) return;
  db.run(
    'insert into notes (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
    NOTE,
    JSON.stringify(current(db)),
  );
}

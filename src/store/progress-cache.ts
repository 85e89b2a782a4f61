import type { Fact } from '../domain/fact.ts';
import {
  type Footprint,
  foldProgress,
  NO_PROGRESS,
  PROGRESS_VERSION,
  type Progress,
  TELLING_TYPES,
} from '../domain/learning/progress.ts';
import type { Database, Row } from './database.ts';
import { toFact } from './facts.ts';
import { recall, remember } from './notes.ts';

const NOTE = 'progress';
/** A cache that lags behind by fewer facts than this is cheaper to add to than to write. */
const WRITE_AFTER = 50;
/** So many facts are folded only once, whoever asks. */
const WRITE_AT_ONCE = 2000;

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
    const cached = JSON.parse(recall(db, NOTE) ?? 'null') as Cached | null;
    return cached?.version === PROGRESS_VERSION ? cached : EMPTY;
  } catch {
    return EMPTY;
  }
}

/** Whether a fact that the cache has not seen belongs in time before one that it has. Looks at the new rows alone. */
const isOutOfOrder = (db: Database, { seq, at, id }: Cached): boolean =>
  db.one('select 1 as yes from facts where seq > ? and (+at, id) < (?, ?) limit 1', seq, at, id) !==
  undefined;

/** The content is read only where it matters: most facts are steps of sessions. The sign keeps a few new rows from being looked for in all. */
const rowsSince = (seq: number): string =>
  `select seq, id, at, day, session,
     case when type in (${TELLING_TYPES.map(type => `'${type}'`).join(', ')}) then body end as body
   from facts where seq > ? order by ${seq > 0 ? '+' : ''}at, id`;

/** The cache up to date, and how many facts were read for it. */
interface Folded {
  readonly cached: Cached;
  readonly read: number;
}

function foldFrom(db: Database, cached: Cached): Folded {
  let { seq, at, id } = cached;
  let read = 0;
  function* facts(): Generator<Fact | Footprint> {
    for (const row of db.each(rowsSince(cached.seq), cached.seq)) {
      read++;
      seq = Math.max(seq, row.seq as number);
      at = row.at as string;
      id = row.id as string;
      const fact = row.body === null ? footprint(row) : toFact(row);
      if (fact) yield fact;
    }
  }
  const progress = foldProgress(cached.progress, facts());
  return { cached: { ...cached, seq, at, id, progress }, read };
}

const footprint = ({ session, at, day }: Row): Footprint | undefined =>
  session === null
    ? undefined
    : { type: 'footprint', session: session as string, at: at as string, day: day as string };

/**
 * The progress of all facts. Only facts newer than the cache are read; when facts from another machine belong in
 * between, all of them are read again. The cache is written by `saveProgress`, and here after much was read.
 */
export function readProgress(db: Database): Progress {
  const before = readCache(db);
  const { cached, read } = update(db, before);
  if (read > WRITE_AT_ONCE) write(db, cached);
  return cached.progress;
}

const lastRow = (db: Database): number => Number(db.one('select max(seq) as seq from facts')?.seq ?? 0);

function update(db: Database, cached: Cached): Folded {
  if (lastRow(db) === cached.seq) return { cached, read: 0 };
  return foldFrom(db, isOutOfOrder(db, cached) ? EMPTY : cached);
}

const write = (db: Database, cached: Cached): void => remember(db, NOTE, JSON.stringify(cached));

/** Brings the cache up to date when it lags behind; the facts are the truth, so losing it costs only time. */
export function saveProgress(db: Database): void {
  const before = readCache(db);
  if (lastRow(db) - before.seq >= WRITE_AFTER) write(db, update(db, before).cached);
}

import type { Fact, FactBody } from '../domain/fact.ts';
import { SessionOvertaken } from '../domain/session-overtaken.ts';
import type { Database, Row } from './database.ts';

type FactType = FactBody['type'];

/** A stored fact of a type. */
export type FactOf<T extends FactType> = Extract<Fact, { type: T }>;

/** Which facts to read; no field means all of them. */
export interface FactQuery<T extends FactType = FactType> {
  readonly session?: string;
  readonly type?: T;
}

/** Adds facts in one durable transaction, all or none; those whose id is known already are left as they are. Returns how many were new. */
export const appendFacts = (db: Database, facts: readonly Fact[]): number =>
  facts.length === 0 ? 0 : db.transaction(() => insertFacts(db, facts));

/**
 * The same for what happens now: throws SessionOvertaken, and adds nothing, when another window has taken one of these
 * steps or has ended the session.
 */
export const proceedWith = (db: Database, facts: readonly Fact[]): number =>
  facts.length === 0
    ? 0
    : db.transaction(() => {
        for (const fact of facts)
          if (fact.type === 'session.moved' && isOvertaken(db, fact))
            throw new SessionOvertaken(fact.session);
        return insertFacts(db, facts);
      });

const isOvertaken = (db: Database, { session, n }: Extract<Fact, { type: 'session.moved' }>): boolean =>
  db.one(
    `select 1 as yes from facts where session = ?
       and (type = 'session.ended' or type = 'session.moved' and json_extract(body, '$.n') = ?) limit 1`,
    session,
    n,
  ) !== undefined;

function insertFacts(db: Database, facts: readonly Fact[]): number {
  let added = 0;
  for (const { id, at, day, ...body } of facts) {
    const session = 'session' in body ? body.session : null;
    added += db.run(
      'insert into facts (id, at, day, type, session, body) values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing',
      id,
      at,
      day,
      body.type,
      session,
      JSON.stringify(body),
    );
  }
  return added;
}

/**
 * Facts one after the other, without holding them all in memory: those of a session in the order in which they
 * happened, all others by time, which is the same order on every machine that has the same facts. A row that
 * cannot be read is passed over.
 */
export function* readFacts<T extends FactType>(db: Database, query: FactQuery<T> = {}): Generator<FactOf<T>> {
  for (const row of select(db, query)) {
    const fact = toFact(row);
    if (fact) yield fact as FactOf<T>;
  }
}

function select(db: Database, { session, type }: FactQuery): Iterable<Row> {
  const columns = 'select id, at, day, body from facts';
  if (session !== undefined && type !== undefined)
    return db.each(`${columns} where session = ? and type = ? order by seq`, session, type);
  if (session !== undefined) return db.each(`${columns} where session = ? order by seq`, session);
  if (type !== undefined) return db.each(`${columns} where type = ? order by at, id`, type);
  return db.each(`${columns} order by at, id`);
}

/** How many sessions are looked back through for unfinished ones; older ones nobody takes up again. */
const SESSIONS_LOOKED_AT = 500;

/** The facts of the latest sessions that were started and have not ended, in the order in which they happened. */
export function unfinishedFacts(db: Database): Fact[] {
  const rows = db.each(
    `select id, at, day, body from facts
     where session in (
       select session from (
         select session from facts indexed by sessions_by_start where type = 'session.started' order by seq desc limit ${SESSIONS_LOOKED_AT}
       ) as started
       where not exists (select 1 from facts where session = started.session and type = 'session.ended')
     )
     order by seq`,
  );
  return [...rows].flatMap(row => toFact(row) ?? []);
}

/** The fact of a type that was recorded last on this machine, or undefined. */
export function latestFact<T extends FactType>(db: Database, type: T): FactOf<T> | undefined {
  const row = db.one(
    'select id, at, day, body from facts where type = ? order by at desc, id desc limit 1',
    type,
  );
  const fact = row && toFact(row);
  return fact?.type === type ? (fact as FactOf<T>) : undefined;
}

/** The moment of the latest fact (ISO 8601), or undefined when there is none. */
export const latestMoment = (db: Database): string | undefined =>
  db.one('select at from facts order by at desc limit 1')?.at as string | undefined;

/** How many facts there are. */
export const countFacts = (db: Database): number => Number(db.one('select count(*) as n from facts')?.n ?? 0);

/** A row of the table as the fact it holds, or undefined when it cannot be read. */
export function toFact(row: Row): Fact | undefined {
  try {
    const body: unknown = JSON.parse(String(row.body));
    if (typeof body !== 'object' || body === null) return undefined;
    return { ...body, id: row.id, at: row.at, day: row.day } as Fact;
  } catch {
    return undefined;
  }
}

import type { Fact, FactBody } from '../../src/domain/fact.ts';

/** A fact with a given id, one second later for each `n`. */
export function factOf(id: string, body: FactBody, n = 0): Fact {
  const at = new Date(Date.UTC(2026, 2, 9, 8, 0, n)).toISOString();
  return { ...body, id, at, day: at.slice(0, 10) };
}

/** The opening of a practice session. */
export const sessionStarted = (session: string, ref = 'first-contact'): FactBody => ({
  type: 'session.started',
  session,
  activity: 'practice',
  ref,
  seed: 1,
  input: {},
  machineVersion: 1,
  contentHash: 'abc',
});

/** One step in a session. */
export const sessionMoved = (session: string, n: number): FactBody => ({
  type: 'session.moved',
  session,
  n,
  intent: { type: 'reading.continued' },
});

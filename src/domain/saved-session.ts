import type { FactBody } from './fact.ts';
import type { Intent } from './intent.ts';

/** The fact that starts a session. */
export type SessionStarted = Extract<FactBody, { type: 'session.started' }>;

/** Everything that is needed to take a session up again: how it started and what the learner did since. */
export interface SavedSession {
  readonly started: SessionStarted;
  readonly intents: readonly Intent[];
}

/** The sessions that were started and have not ended, the one moved last first. */
export function unfinishedSessions(facts: Iterable<FactBody>): SavedSession[] {
  const open = new Map<string, { started: SessionStarted; intents: Intent[] }>();
  for (const fact of facts) {
    if (fact.type === 'session.started') open.set(fact.session, { started: fact, intents: [] });
    else if (fact.type === 'session.ended') open.delete(fact.session);
    else if (fact.type === 'session.moved') {
      const session = open.get(fact.session);
      if (!session) continue;
      session.intents[fact.n] = fact.intent;
      open.delete(fact.session);
      open.set(fact.session, session);
    }
  }
  return [...open.values()].reverse();
}

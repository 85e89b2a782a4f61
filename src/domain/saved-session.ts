import type { FactBody } from './fact.ts';
import type { Intent } from './intent.ts';

/** The fact that starts a session. */
export type SessionStarted = Extract<FactBody, { type: 'session.started' }>;

/** Everything that is needed to take a session up again: how it started and what the learner did since. */
export interface SavedSession {
  readonly started: SessionStarted;
  readonly intents: readonly Intent[];
  /** The learner's calendar day when it was moved last; absent when that was since the program started. */
  readonly day?: string;
}

/** The sessions that were started and have not ended, the one moved last first. */
export function unfinishedSessions(facts: Iterable<FactBody & { readonly day?: string }>): SavedSession[] {
  const open = new Map<string, { started: SessionStarted; intents: Intent[]; day?: string }>();
  for (const fact of facts) {
    if (fact.type === 'session.started')
      open.set(fact.session, { started: fact, intents: [], ...dayOf(fact) });
    else if (fact.type === 'session.ended') open.delete(fact.session);
    else if (fact.type === 'session.moved') {
      const session = open.get(fact.session);
      if (!session) continue;
      session.intents[fact.n] = fact.intent;
      open.delete(fact.session);
      open.set(fact.session, { ...session, ...dayOf(fact) });
    }
  }
  return [...open.values()].reverse();
}

const dayOf = ({ day }: { readonly day?: string }) => (day === undefined ? {} : { day });

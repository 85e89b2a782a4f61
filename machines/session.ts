import { type AnyMachineSnapshot, initialTransition, transition } from 'xstate';
import { contentHash } from '../src/domain/content-hash.ts';
import type { ActivityKind, FactBody } from '../src/domain/fact.ts';
import type { Intent } from '../src/domain/intent.ts';
import type { SavedSession, SessionStarted } from '../src/domain/saved-session.ts';
import type { ActivityView } from '../src/domain/view.ts';
import { activities } from './activities.ts';
import type { SessionRequest, SessionTools } from './activity.ts';

/** A running activity: how it started, what the learner did since, and where it stands. */
export interface Session extends SavedSession {
  readonly snapshot: AnyMachineSnapshot;
  /** How many blocks there were before the last step: what follows is new to the learner. */
  readonly seen: number;
}

/** A session after a step, with the facts to remember; `moved` says whether the intent meant anything here. */
export interface SessionStep {
  readonly session: Session;
  readonly facts: readonly FactBody[];
  readonly moved: boolean;
}

interface RecordAction {
  readonly type: string;
  readonly params?: unknown;
}

const recorded = (actions: readonly RecordAction[]): FactBody[] =>
  actions.filter(action => action.type === 'record').map(action => action.params as FactBody);

/** Starts an activity; null when the content does not have what the request names. */
export function startSession(
  activity: ActivityKind,
  request: SessionRequest,
  tools: SessionTools,
): SessionStep | null {
  const runner = activities[activity];
  const prepared = runner?.prepare(request, tools);
  if (!runner || !prepared) return null;
  const [snapshot, actions] = initialTransition(runner.machine, prepared.input);
  const started: SessionStarted = {
    type: 'session.started',
    session: request.session,
    activity,
    ref: request.ref,
    seed: request.seed,
    input: request.input,
    machineVersion: runner.version,
    contentHash: contentHash(prepared.content),
  };
  return {
    session: { started, intents: [], snapshot, seen: 0 },
    facts: [started, ...recorded(actions)],
    moved: true,
  };
}

/** What an intent does to a session. The intent itself is the first fact; one that fits nothing changes nothing. */
export function step(session: Session, intent: Intent): SessionStep {
  const runner = activities[session.started.activity];
  if (!runner || !session.snapshot.can(intent)) return { session, facts: [], moved: false };
  const [snapshot, actions] = transition(runner.machine, session.snapshot, intent);
  const id = session.started.session;
  const facts: FactBody[] = [
    { type: 'session.moved', session: id, n: session.intents.length, intent },
    ...recorded(actions),
  ];
  if (snapshot.status === 'done') facts.push({ type: 'session.ended', session: id, left: 'finished' });
  return {
    session: {
      ...session,
      intents: [...session.intents, intent],
      snapshot,
      seen: viewSession(session).blocks.length,
    },
    facts,
    moved: true,
  };
}

/**
 * Takes a saved session up again by replaying it. Null when the machine or the content has changed since, or an
 * intent no longer fits: then the activity has to start again.
 */
export function resumeSession(saved: SavedSession, tools: SessionTools): Session | null {
  const { started } = saved;
  const begun = startSession(started.activity, started, tools);
  if (!begun) return null;
  const fresh = begun.session.started;
  if (fresh.machineVersion !== started.machineVersion || fresh.contentHash !== started.contentHash)
    return null;
  let { session } = begun;
  for (const intent of saved.intents) {
    const next = step(session, intent);
    if (!next.moved) return null;
    session = next.session;
  }
  return session;
}

const views = new WeakMap<AnyMachineSnapshot, ActivityView>();

/** The session as plain data; computed once for each snapshot, so asking again at every key costs nothing. */
export function viewSession(session: Session): ActivityView {
  const known = views.get(session.snapshot);
  if (known) return known;
  const runner = activities[session.started.activity];
  if (!runner) throw new Error(`no activity ${session.started.activity}`);
  const view = runner.view(session.snapshot);
  views.set(session.snapshot, view);
  return view;
}

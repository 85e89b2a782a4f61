import type { ActivityKind } from '../src/domain/fact.ts';
import type { Intent } from '../src/domain/intent.ts';
import type { Study } from '../src/domain/learning/study.ts';
import { hashText } from '../src/domain/random.ts';
import type { SavedSession } from '../src/domain/saved-session.ts';
import { activities } from './activities.ts';
import { type AppContext, showInput } from './app.context.ts';
import { withoutKey } from './app.editing.ts';
import type { AppEvent } from './app.events.ts';
import type { AppTurn } from './app.turn.ts';
import { resumeSession, type Session, startSession, step, viewSession } from './session.ts';

const without = (sessions: readonly SavedSession[], id: string): SavedSession[] =>
  sessions.filter(one => one.started.session !== id);

/** How many questions a quiz has unless told otherwise. */
const QUIZ_QUESTIONS = 8;
/** After so many scenarios worked examples are left out. */
const NOVICE_SCENARIOS = 2;

/** What is known of the learner now, and how they want to learn. */
export const studyOf = ({ study, settings }: AppContext): Study => ({
  ...study(),
  dailyCap: settings.dailyCap,
  asksConfidence: settings.asksConfidence,
});

/** Starts an activity afresh; no session when the content lacks it. */
export function begin(context: AppContext, activity: ActivityKind, ref: string, count?: number): AppTurn {
  const seed = hashText(`${context.seed}:${context.opened}`);
  const input = activities[activity].open({
    content: context.content,
    ref,
    seed,
    name: context.settings.name,
    novice: context.finished.length < NOVICE_SCENARIOS,
    count: count ?? QUIZ_QUESTIONS,
    study: studyOf(context),
  });
  const started = startSession(activity, { session: context.newSessionId(), ref, seed, input }, context);
  if (!started) return { change: { session: null } };
  return { change: { session: started.session, opened: context.opened + 1 }, facts: started.facts };
}

/** Takes a saved session up again, or starts it afresh when it no longer fits the content. */
export function takeUp(context: AppContext, saved: SavedSession): AppTurn {
  const session = resumeSession(saved, context);
  if (session) return { change: { session } };
  const id = saved.started.session;
  const again = begin(context, saved.started.activity, saved.started.ref);
  return {
    change: {
      ...again.change,
      unfinished: without(context.unfinished, id),
      notice: {
        text: 'This has changed since you left it, so it starts again. Your text is kept.',
        tone: 'info',
      },
    },
    facts: [{ type: 'session.ended', session: id, left: 'outdated' }, ...(again.facts ?? [])],
  };
}

/** Gives a saved session up and starts the same thing again. */
export function beginAgain(context: AppContext, saved: SavedSession): AppTurn {
  const id = saved.started.session;
  const again = begin(context, saved.started.activity, saved.started.ref);
  return {
    change: { ...again.change, unfinished: without(context.unfinished, id), found: null },
    facts: [{ type: 'session.ended', session: id, left: 'abandoned' }, ...(again.facts ?? [])],
  };
}

/** Goes on from where another window has brought the session, with what was typed here; at Home when it is over. */
export function catchUp(context: AppContext, event: AppEvent): AppTurn {
  if (event.type !== 'session.overtaken') return { change: {} };
  const { session, unfinished } = event;
  // What is never stored, such as a draft to check, is known here alone.
  const drafts = { ...context.drafts, ...event.drafts };
  const saved = unfinished.find(one => one.started.session === session);
  const turn = saved && takeUp({ ...context, unfinished, drafts }, saved);
  const text = saved
    ? 'This went on in another window: here it is as it stands now.'
    : 'This was ended in another window.';
  return {
    ...turn,
    change: {
      session: null,
      unfinished,
      drafts,
      behind: [],
      notice: { text, tone: 'info' },
      ...turn?.change,
    },
  };
}

/** What an intent does to the running session. */
export function moveOn(context: AppContext, intent: Intent): AppTurn {
  if (!context.session) return { change: {} };
  const { session, facts, moved } = step(context.session, intent);
  if (!moved) return { change: { notice: { text: excuseFor(intent, context.session), tone: 'info' } } };
  const { input } = context.shown;
  const key = intent.type === 'text.submitted' && input.type === 'compose' ? input.draftKey : undefined;
  const drafts = key ? withoutKey(context.drafts, key) : context.drafts;
  const next = viewSession(session).input;
  const goesOnWriting =
    !key && next.type === 'compose' && input.type === 'compose' && next.draftKey === input.draftKey;
  const shown = goesOnWriting ? { ...context.shown, input: next, scroll: 0 } : showInput(next, drafts);
  return {
    change: { session, drafts, shown },
    facts,
    ...(key ? { forget: key } : {}),
  };
}

/** Goes back within the running session, where the activity says what that means. */
export function stepBack(context: AppContext): AppTurn {
  const back = context.session ? viewSession(context.session).back : undefined;
  return back ? moveOn(context, back) : { change: {} };
}

/** Why an intent does nothing now. */
function excuseFor(intent: Intent, session: Session): string {
  if (intent.type === 'text.submitted') return 'Write something first.';
  const noHint = intent.type === 'hint.requested' ? viewSession(session).noHint : undefined;
  return noHint ?? 'That does nothing here.';
}

/** Leaves the running session: it stays to be continued, unless it has come to its end. */
export function leave({ session, unfinished, finished }: AppContext): Partial<AppContext> {
  if (!session) return {};
  const { session: id, ref, activity } = session.started;
  const rest = without(unfinished, id);
  // Home opens at what makes sense now, not where the learner set out.
  const left = { session: null, menuAt: {} };
  if (session.snapshot.status !== 'done') return { ...left, unfinished: [session, ...rest] };
  return {
    ...left,
    unfinished: rest,
    finished: activity === 'practice' && !finished.includes(ref) ? [...finished, ref] : finished,
  };
}

/** The session that was left at this item, if any. */
export const unfinishedAt = (context: AppContext, activity: ActivityKind, ref: string): SavedSession | null =>
  context.unfinished.find(one => one.started.activity === activity && one.started.ref === ref) ?? null;

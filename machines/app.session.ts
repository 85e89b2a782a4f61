import type { ActivityKind, FactBody } from '../src/domain/fact.ts';
import type { Intent } from '../src/domain/intent.ts';
import { hashText } from '../src/domain/random.ts';
import type { SavedSession } from '../src/domain/saved-session.ts';
import type { Goal } from '../src/domain/scenario/goal.ts';
import type { Practice } from '../src/domain/scenario/practice.ts';
import type { Settings } from '../src/domain/settings.ts';
import { nextLesson, type Study } from '../src/domain/study.ts';
import { activities } from './activities.ts';
import { type AppContext, showInput } from './app.context.ts';
import type { AppEvent } from './app.events.ts';
import { resumeSession, startSession, step, viewSession } from './session.ts';

/** What one event does to the app: the context that changes, the facts to remember, a draft no longer needed. */
export interface AppTurn {
  readonly change: Partial<AppContext>;
  readonly facts?: readonly FactBody[];
  readonly forget?: string;
  /** The settings to keep, where they have changed. */
  readonly settings?: Settings;
}

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
  // What is never stored, such as a question half-written, is known here alone.
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
  if (!moved) return { change: { notice: { text: hintFor(intent), tone: 'info' } } };
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

const hintFor = (intent: Intent): string =>
  intent.type === 'text.submitted' ? 'Write something first.' : 'That does nothing here.';

/** The unfinished texts without one. */
export const withoutKey = (drafts: AppContext['drafts'], key: string): AppContext['drafts'] =>
  Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== key));

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

/** The scenario to start with for a goal: the easiest that fits, else the easiest of all. */
export function firstScenario({ content }: AppContext, goal: Goal): Practice | undefined {
  const easiest = [...content.practice].sort((a, b) => a.level - b.level || a.minutes - b.minutes);
  return easiest.find(one => one.goal === goal) ?? easiest[0];
}

/** Starts what was chosen, or finds the session that was left there. */
export function choose(context: AppContext, ref: string): AppTurn {
  const found = unfinishedAt(context, context.choosing, ref);
  if (found) return { change: { found, session: null } };
  const begun = begin(context, context.choosing, ref, context.count ?? undefined);
  return { ...begun, change: { ...begun.change, count: null } };
}

/** What the program was started for: goes on where it was left, or begins. */
export function startAtRef(context: AppContext): AppTurn {
  const { start } = context;
  if (start.screen !== 'activity' || start.ref === undefined) return { change: {} };
  const found = unfinishedAt(context, start.activity, start.ref);
  const turn = found ? takeUp(context, found) : begin(context, start.activity, start.ref, start.count);
  return { ...turn, change: { ...turn.change, start: { screen: 'home' } } };
}

/** Goes on with the session that was moved last. */
export function continueLatest(context: AppContext): AppTurn {
  const saved = context.unfinished[0];
  return saved ? takeUp(context, saved) : { change: {} };
}

/** Goes on with the session that was found, or gives it up and starts again. */
export function decideOnFound(context: AppContext, index: number): AppTurn {
  const { found } = context;
  if (!found) return { change: {} };
  const turn = index === 0 ? takeUp(context, found) : beginAgain(context, found);
  return { ...turn, change: { ...turn.change, found: null } };
}

/** Starts a sitting, or goes on with the one that was left: the day's review, the test, the lesson on a topic. */
export function sitDown(context: AppContext, activity: 'review' | 'probe' | 'learn', ref = ''): AppTurn {
  const left = unfinishedAt(context, activity, ref);
  return left ? takeUp(context, left) : begin(context, activity, ref);
}

/** Starts the next lesson of the course, or goes on with it. */
export function takeLesson(context: AppContext): AppTurn {
  const topic = nextLesson(context.study().progress);
  return topic ? sitDown(context, 'learn', topic) : { change: {} };
}

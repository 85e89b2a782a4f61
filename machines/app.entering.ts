import { nextLesson } from '../src/domain/learning/study.ts';
import type { Goal } from '../src/domain/scenario/goal.ts';
import type { Practice } from '../src/domain/scenario/practice.ts';
import type { AppContext } from './app.context.ts';
import { begin, beginAgain, takeUp, unfinishedAt } from './app.session.ts';
import type { AppTurn } from './app.turn.ts';
import { nothingInWords } from './screens/home.ts';

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

/** The review of the day, or why there is none. */
export function reviewToday(context: AppContext): AppTurn {
  const turn = sitDown(context, 'review');
  if (turn.change.session) return turn;
  const text = `There is ${nothingInWords(context)}.`;
  return { ...turn, change: { ...turn.change, notice: { text, tone: 'info' } } };
}

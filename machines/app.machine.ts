import type { ActivityKind } from '../src/domain/fact.ts';
import type { Intent } from '../src/domain/intent.ts';
import { back, goesBack, homeward } from './app.back.ts';
import { checking } from './app.checking.ts';
import { type AppContext, openApp } from './app.context.ts';
import { firstRun } from './app.first-run.ts';
import { askAtStart, asking, asksOver, helpsOver, reading, uncovering } from './app.overlays.ts';
import {
  type AppTurn,
  catchUp,
  choose,
  continueLatest,
  decideOnFound,
  leave,
  moveOn,
  sitDown,
  startAtRef,
  stepBack,
  takeLesson,
} from './app.session.ts';
import { setting } from './app.setting.ts';
import {
  appSetup,
  changes,
  covers,
  does,
  editing,
  editingOutside,
  leaves,
  scrolls,
  shows,
} from './app.setup.ts';
import { chosenIndex, madeIntent } from './app.turns.ts';
import { choosingEntries } from './screens/choosing.ts';
import { type HomeEntry, nothingInWords } from './screens/home.ts';

const atHome = (id: HomeEntry) => ({ type: 'picks', params: { menu: 'home', id } }) as const;
const sends = (intent: Intent) => does(context => moveOn(context, intent));

const listAtStart = ({ start }: AppContext): Partial<AppContext> => ({
  start: { screen: 'home' },
  count: start.screen === 'activity' ? (start.count ?? null) : null,
  choosing:
    start.screen === 'activity' && start.activity !== 'practice' ? listOf(start.activity) : 'practice',
});

const listOf = (activity: ActivityKind) =>
  activity === 'quiz' || activity === 'rewrite' ? activity : 'practice';

const sayProblem = changes((_, event) =>
  'message' in event ? { notice: { text: event.message, tone: 'error' } } : {},
);

const sayMissing = ({ notice }: AppContext): Partial<AppContext> => ({
  notice: notice ?? { text: 'That is not here any more. Choose something else.', tone: 'info' },
});

/** The review of the day, or why there is none. */
function reviewToday(context: AppContext): AppTurn {
  const turn = sitDown(context, 'review');
  if (turn.change.session) return turn;
  const text = `There is ${nothingInWords(context)}.`;
  return { ...turn, change: { ...turn.change, notice: { text, tone: 'info' } } };
}

/** Everything that an overlay may cover and return to. */
const screens = appSetup.createStateConfig({
  id: 'screens',
  initial: 'opening',
  on: { 'command.given': [asksOver('screens'), helpsOver('screens')] },
  states: {
    opening: {
      id: 'opening',
      always: [
        { guard: 'hasSession', target: 'inActivity' },
        { guard: 'isAnew', target: 'firstRun' },
        { guard: 'opensActivity', target: 'entering', actions: does(startAtRef) },
        {
          guard: { type: 'startsAt', params: 'activity' },
          target: 'choosing',
          actions: changes(listAtStart),
        },
        { guard: { type: 'startsAt', params: 'ask' }, target: '#asking', actions: does(askAtStart) },
        { guard: { type: 'startsAt', params: 'check' }, target: 'checking' },
        { guard: { type: 'startsAt', params: 'draft' }, target: 'checking.drafting' },
        { guard: { type: 'startsAt', params: 'progress' }, target: 'progress' },
        { target: 'home' },
      ],
    },
    firstRun,
    home: {
      id: 'home',
      entry: shows('home'),
      exit: leaves('home'),
      on: {
        'intent.made': [
          {
            guard: atHome('today'),
            target: 'entering',
            actions: does(reviewToday),
          },
          { guard: atHome('continue'), target: 'entering', actions: does(continueLatest) },
          { guard: atHome('learn'), target: 'entering', actions: does(takeLesson) },
          { guard: atHome('probe'), target: 'entering', actions: does(context => sitDown(context, 'probe')) },
          {
            guard: atHome('practice'),
            target: 'choosing',
            actions: changes(() => ({ choosing: 'practice' })),
          },
          { guard: atHome('quiz'), target: 'choosing', actions: changes(() => ({ choosing: 'quiz' })) },
          { guard: atHome('rewrite'), target: 'choosing', actions: changes(() => ({ choosing: 'rewrite' })) },
          { ...asksOver('screens'), guard: atHome('ask') },
          { guard: atHome('check'), target: 'checking' },
          { guard: atHome('progress'), target: 'progress' },
          { guard: atHome('settings'), target: 'setting' },
          { ...helpsOver('screens'), guard: atHome('help') },
          { guard: atHome('quit'), actions: 'quit' },
        ],
      },
    },
    choosing: {
      entry: shows('choosing'),
      on: {
        'intent.made': {
          guard: 'isOption',
          target: 'entering',
          actions: does((context, event) =>
            choose(context, choosingEntries(context)[chosenIndex(event)]?.id ?? ''),
          ),
        },
        ...homeward,
      },
    },
    resuming: {
      entry: shows('resuming'),
      on: {
        'intent.made': {
          guard: 'isOption',
          target: 'entering',
          actions: does((context, event) => decideOnFound(context, chosenIndex(event))),
        },
        'command.given': goesBack('choosing'),
      },
    },
    entering: {
      always: [
        { guard: 'hasSession', target: 'inActivity' },
        { guard: 'hasFound', target: 'resuming' },
        { target: 'home', actions: changes(sayMissing) },
      ],
    },
    catchingUp: { always: [{ guard: 'hasSession', target: 'inActivity' }, { target: 'home' }] },
    inActivity: {
      entry: shows('inActivity'),
      always: { guard: 'isOver', target: 'home', actions: changes(leave) },
      on: {
        'intent.made': { actions: does((context, event) => moveOn(context, madeIntent(event))) },
        'command.given': [
          { guard: 'staysWhenGoingBack', actions: does(stepBack) },
          { guard: back, target: 'home', actions: does(context => ({ change: leave(context) })) },
          { guard: 'canOpenProfile', target: '#reading.profile', actions: covers('screens') },
          { guard: { type: 'gives', params: 'hint' }, actions: sends({ type: 'hint.requested' }) },
          { guard: { type: 'gives', params: 'more' }, actions: sends({ type: 'more.toggled' }) },
          { guard: { type: 'gives', params: 'rewind' }, actions: sends({ type: 'rewind.requested' }) },
          { guard: { type: 'gives', params: 'undo-answer' }, actions: sends({ type: 'answer.undone' }) },
        ],
      },
    },
    checking,
    progress: {
      entry: shows('progress'),
      on: { 'intent.made': { guard: 'isGoOn', target: 'home' }, ...homeward },
    },
    setting,
    last: { type: 'history', history: 'deep' },
  },
});

/** The program: one innermost state for each screen; asking and reading lie over the others and return to them. */
export const appMachine = appSetup.createMachine({
  id: 'app',
  context: ({ input }) => openApp(input),
  initial: 'screens',
  on: {
    'field.edited': { actions: editing },
    'storage.failed': { actions: sayProblem },
    'storage.recovered': {
      actions: changes(({ notice }) => (notice?.tone === 'error' ? { notice: null } : {})),
    },
    'session.overtaken': { target: '.screens.catchingUp', actions: does(catchUp) },
    'editor.failed': { actions: sayProblem },
    'command.given': [
      { guard: { type: 'gives', params: 'quit' }, actions: 'quit' },
      { guard: { type: 'gives', params: 'scroll-up' }, actions: scrolls(1) },
      { guard: { type: 'gives', params: 'scroll-down' }, actions: scrolls(-1) },
      { guard: { type: 'gives', params: 'edit-externally' }, actions: editingOutside },
    ],
  },
  states: { screens, asking, reading, uncovering },
});

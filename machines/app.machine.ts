import type { ActivityKind } from '../src/domain/fact.ts';
import type { Intent } from '../src/domain/intent.ts';
import { type AppContext, openApp } from './app.context.ts';
import { choose, continueLatest, decideOnFound, leave, moveOn, startAtRef } from './app.session.ts';
import {
  appSetup,
  changes,
  cover,
  does,
  editing,
  editingOutside,
  scrolls,
  shows,
  uncover,
} from './app.setup.ts';
import {
  ask,
  askAtStart,
  askNext,
  checkDraft,
  chosenIndex,
  describeDraft,
  keepChecked,
  madeIntent,
  nameLearner,
  requestCards,
  setGoal,
  startWithGoal,
  submittedText,
} from './app.turns.ts';
import { choosingEntries } from './screens/choosing.ts';
import type { HomeEntry } from './screens/home.ts';

const back = { type: 'gives', params: 'back' } as const;
const picks = (menu: 'answered' | 'judged' | 'settings', id: string) =>
  ({ type: 'picks', params: { menu, id } }) as const;
const atHome = (id: HomeEntry) => ({ type: 'picks', params: { menu: 'home', id } }) as const;
const sends = (intent: Intent) => does(context => moveOn(context, intent));

const homeward = { 'command.given': { guard: back, target: '#home' } } as const;

const toAsk = [cover, changes(() => ({ asked: null }))];

const listAtStart = ({ start }: AppContext): Partial<AppContext> => ({
  start: { screen: 'home' },
  choosing:
    start.screen === 'activity' && start.activity !== 'practice' ? listOf(start.activity) : 'practice',
});

const listOf = (activity: ActivityKind) =>
  activity === 'quiz' || activity === 'rewrite' ? activity : 'practice';

const sayProblem = changes((_, event) =>
  'message' in event ? { notice: { text: event.message, tone: 'error' } } : {},
);

const sayMissing = (): Partial<AppContext> => ({
  notice: { text: 'That is not here any more. Choose something else.', tone: 'info' },
});

/** What the learner sees at first, and only once. */
const firstRun = appSetup.createStateConfig({
  initial: 'welcome',
  states: {
    welcome: {
      entry: shows('welcome'),
      on: { 'intent.made': { guard: 'isGoOn', target: 'naming' } },
    },
    naming: {
      entry: shows('naming'),
      on: {
        'intent.made': { guard: 'isText', target: 'choosingGoal', actions: does(nameLearner) },
        'command.given': { guard: back, target: 'welcome' },
      },
    },
    choosingGoal: {
      entry: shows('choosingGoal'),
      on: {
        'intent.made': { guard: 'isOption', target: '#opening', actions: does(startWithGoal) },
        'command.given': { guard: back, target: 'naming' },
      },
    },
  },
});

/** A draft of the learner's own, judged but not kept unless they say so. */
const checking = appSetup.createStateConfig({
  initial: 'describing',
  states: {
    describing: {
      entry: shows('describing'),
      on: {
        'intent.made': { guard: 'isOption', target: 'drafting', actions: does(describeDraft) },
        'command.given': { guard: back, target: '#home' },
      },
    },
    drafting: {
      entry: shows('drafting'),
      on: {
        'intent.made': { guard: 'hasText', target: 'judged', actions: does(checkDraft) },
        'command.given': { guard: back, target: 'describing' },
      },
    },
    judged: {
      entry: shows('judged'),
      on: {
        'intent.made': [
          { guard: picks('judged', 'revise'), target: 'drafting' },
          { guard: picks('judged', 'keep'), target: '#home', actions: does(keepChecked) },
          { guard: picks('judged', 'cards'), target: '#home', actions: does(requestCards) },
          { guard: picks('judged', 'done'), target: '#home' },
        ],
        'command.given': { guard: back, target: 'drafting' },
      },
    },
  },
});

const setting = appSetup.createStateConfig({
  initial: 'settings',
  states: {
    settings: {
      entry: shows('settings'),
      on: {
        'intent.made': [
          { guard: picks('settings', 'name'), target: 'renaming' },
          { guard: picks('settings', 'goal'), target: 'changingGoal' },
          { guard: picks('settings', 'back'), target: '#home' },
        ],
        ...homeward,
      },
    },
    renaming: {
      entry: shows('renaming'),
      on: {
        'intent.made': { guard: 'isText', target: 'settings', actions: does(nameLearner) },
        'command.given': { guard: back, target: 'settings' },
      },
    },
    changingGoal: {
      entry: shows('changingGoal'),
      on: {
        'intent.made': { guard: 'isOption', target: 'settings', actions: does(setGoal) },
        'command.given': { guard: back, target: 'settings' },
      },
    },
  },
});

/** Asks a question from anywhere and goes back to exactly where the learner was. */
const asking = appSetup.createStateConfig({
  id: 'asking',
  initial: 'entering',
  states: {
    entering: { always: [{ guard: 'hasAsked', target: 'answered' }, { target: 'typing' }] },
    typing: {
      entry: shows('typing'),
      on: {
        'intent.made': {
          guard: 'hasText',
          target: 'answered',
          actions: does((context, event) => ask(context, submittedText(event))),
        },
        'command.given': { guard: back, target: '#screens.last', actions: uncover },
      },
    },
    answered: {
      entry: shows('answered'),
      on: {
        'intent.made': [
          { guard: picks('answered', 'back'), target: '#screens.last', actions: uncover },
          { guard: picks('answered', 'other'), target: 'typing' },
          { guard: 'isOption', target: 'answered', reenter: true, actions: does(askNext) },
        ],
        'command.given': { guard: back, target: '#screens.last', actions: uncover },
      },
    },
  },
});

/** Everything that an overlay may cover and return to. */
const screens = appSetup.createStateConfig({
  id: 'screens',
  initial: 'opening',
  on: { 'command.given': { guard: { type: 'gives', params: 'ask' }, target: '#asking', actions: toAsk } },
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
        { guard: { type: 'startsAt', params: 'progress' }, target: 'progress' },
        { target: 'home' },
      ],
    },
    firstRun,
    home: {
      id: 'home',
      entry: shows('home'),
      on: {
        'intent.made': [
          { guard: atHome('continue'), target: 'entering', actions: does(continueLatest) },
          {
            guard: atHome('practice'),
            target: 'choosing',
            actions: changes(() => ({ choosing: 'practice' })),
          },
          { guard: atHome('quiz'), target: 'choosing', actions: changes(() => ({ choosing: 'quiz' })) },
          { guard: atHome('rewrite'), target: 'choosing', actions: changes(() => ({ choosing: 'rewrite' })) },
          { guard: atHome('ask'), target: '#asking', actions: toAsk },
          {
            guard: atHome('check'),
            target: 'checking',
            actions: changes(({ checked }) => ({ checked: { ...checked, text: '', grade: null } })),
          },
          { guard: atHome('progress'), target: 'progress' },
          { guard: atHome('settings'), target: 'setting' },
          { guard: atHome('help'), target: '#reading.help', actions: cover },
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
        'command.given': { guard: back, target: 'choosing' },
      },
    },
    entering: {
      always: [
        { guard: 'hasSession', target: 'inActivity' },
        { guard: 'hasFound', target: 'resuming' },
        { target: 'home', actions: changes(sayMissing) },
      ],
    },
    inActivity: {
      entry: shows('inActivity'),
      always: { guard: 'isOver', target: 'home', actions: changes(leave) },
      on: {
        'intent.made': { actions: does((context, event) => moveOn(context, madeIntent(event))) },
        'command.given': [
          { guard: back, target: 'home', actions: changes(leave) },
          { guard: 'canOpenProfile', target: '#reading.profile', actions: cover },
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

/** Something to read that lies over everything else. */
const reading = appSetup.createStateConfig({
  id: 'reading',
  initial: 'help',
  on: {
    'intent.made': { guard: 'isGoOn', target: '#open.last', actions: uncover },
    'command.given': { guard: back, target: '#open.last', actions: uncover },
  },
  states: {
    help: { entry: shows('help') },
    profile: { entry: shows('profile') },
  },
});

/** The program: one innermost state for each screen; asking and reading lie over the others and return to them. */
export const appMachine = appSetup.createMachine({
  id: 'app',
  context: ({ input }) => openApp(input),
  initial: 'open',
  on: {
    'field.edited': { actions: editing },
    'storage.failed': { actions: sayProblem },
    'editor.failed': { actions: sayProblem },
    'command.given': [
      { guard: { type: 'gives', params: 'quit' }, actions: 'quit' },
      { guard: { type: 'gives', params: 'scroll-up' }, actions: scrolls(1) },
      { guard: { type: 'gives', params: 'scroll-down' }, actions: scrolls(-1) },
      { guard: { type: 'gives', params: 'edit-externally' }, actions: editingOutside },
    ],
  },
  states: {
    open: {
      id: 'open',
      initial: 'screens',
      on: {
        'command.given': {
          guard: { type: 'gives', params: 'help' },
          target: '#reading.help',
          actions: cover,
        },
      },
      states: { screens, asking, last: { type: 'history', history: 'deep' } },
    },
    reading,
  },
});

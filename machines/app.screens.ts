import type { ActivityKind } from '../src/domain/fact.ts';
import type { Intent } from '../src/domain/intent.ts';
import { changes, covers, does, leaves, shows } from './app.actions.ts';
import { back, goesBack, homeward } from './app.back.ts';
import { checking } from './app.checking.ts';
import type { AppContext } from './app.context.ts';
import {
  choose,
  continueLatest,
  decideOnFound,
  reviewToday,
  sitDown,
  startAtRef,
  takeLesson,
} from './app.entering.ts';
import { chosenIndex, madeIntent } from './app.events.ts';
import { firstRun } from './app.first-run.ts';
import { askAtStart, asksOver, helpsOver } from './app.overlays.ts';
import { leave, moveOn, stepBack } from './app.session.ts';
import { setting } from './app.setting.ts';
import { appSetup, picks } from './app.setup.ts';
import { choosingEntries } from './screens/choosing.ts';
import type { HomeEntry } from './screens/home.ts';

const atHome = (id: HomeEntry) => picks('home', id);
const sends = (intent: Intent) => does(context => moveOn(context, intent));

const listAtStart = ({ start }: AppContext): Partial<AppContext> => ({
  start: { screen: 'home' },
  count: start.screen === 'activity' ? (start.count ?? null) : null,
  choosing: start.screen === 'activity' ? listOf(start.activity) : 'practice',
});

const listOf = (activity: ActivityKind) =>
  activity === 'quiz' || activity === 'rewrite' ? activity : 'practice';

const sayMissing = ({ notice }: AppContext): Partial<AppContext> => ({
  notice: notice ?? { text: 'That is not here any more. Choose something else.', tone: 'info' },
});

/** Everything that an overlay may cover and return to. */
export const screenStates = appSetup.createStateConfig({
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

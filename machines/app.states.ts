import { addPack, removePack } from '../src/domain/settings.ts';
import type { AppContext, Covered } from './app.context.ts';
import type { AppEvent } from './app.events.ts';
import { appSetup, changes, covers, does, sets, shows, switches, uncover } from './app.setup.ts';
import {
  ask,
  askNext,
  chosenIndex,
  nameLearner,
  setGoal,
  startWithGoal,
  submittedText,
} from './app.turns.ts';
import { packEntries } from './screens/settings.ts';

/** The learner goes one screen back. */
export const back = { type: 'gives', params: 'back' } as const;
const picks = (menu: 'answered' | 'settings' | 'packs', id: string) =>
  ({ type: 'picks', params: { menu, id } }) as const;

/** Going back to a screen; a passing notice ends. */
export const goesBack = <TTarget extends string>(target: TTarget) => ({
  guard: back,
  target,
  actions: changes(() => ({ notice: null })),
});

/** Where going back leads Home. */
export const homeward = { 'command.given': goesBack('#home') } as const;

/** What the learner sees at first, and only once. */
export const firstRun = appSetup.createStateConfig({
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
        'command.given': goesBack('welcome'),
      },
    },
    choosingGoal: {
      entry: shows('choosingGoal'),
      on: {
        'intent.made': { guard: 'isOption', target: '#opening', actions: does(startWithGoal) },
        'command.given': goesBack('naming'),
      },
    },
  },
});

const withoutPack = (context: AppContext, event: AppEvent) => {
  const id = packEntries(context)[chosenIndex(event)]?.id ?? '';
  return removePack(context.settings, id.replace(/^remove:/, ''));
};

const SWITCHES = ['dailyCap', 'asksConfidence', 'colours', 'reducedMotion', 'keyHints'] as const;

/** What can be set. */
export const setting = appSetup.createStateConfig({
  initial: 'settings',
  states: {
    settings: {
      entry: shows('settings'),
      on: {
        'intent.made': [
          { guard: picks('settings', 'name'), target: 'renaming' },
          { guard: picks('settings', 'goal'), target: 'changingGoal' },
          ...SWITCHES.map(name => ({ guard: picks('settings', name), actions: switches(name) })),
          { guard: picks('settings', 'packs'), target: 'packs' },
          { guard: picks('settings', 'back'), target: '#home' },
        ],
        ...homeward,
      },
    },
    renaming: {
      entry: shows('renaming'),
      on: {
        'intent.made': { guard: 'isText', target: 'settings', actions: does(nameLearner) },
        'command.given': goesBack('settings'),
      },
    },
    packs: {
      entry: shows('packs'),
      on: {
        'intent.made': [
          { guard: picks('packs', 'add'), target: 'addingPack' },
          { guard: picks('packs', 'back'), target: 'settings' },
          { guard: 'isOption', target: 'packs', reenter: true, actions: sets(withoutPack) },
        ],
        'command.given': goesBack('settings'),
      },
    },
    addingPack: {
      entry: shows('addingPack'),
      on: {
        'intent.made': {
          guard: 'isText',
          target: 'packs',
          actions: sets(({ settings }, event) => addPack(settings, submittedText(event).trim())),
        },
        'command.given': goesBack('packs'),
      },
    },
    changingGoal: {
      entry: shows('changingGoal'),
      on: {
        'intent.made': { guard: 'isOption', target: 'settings', actions: does(setGoal) },
        'command.given': goesBack('settings'),
      },
    },
  },
});

const helps = { type: 'gives', params: 'help' } as const;
const asks = { type: 'gives', params: 'ask' } as const;

/** What opens the tutor over a layer, with no question put yet. */
export const asksOver = (layer: Covered['layer']) => ({
  guard: asks,
  target: '#asking',
  actions: [covers(layer), changes(() => ({ asked: null }))],
});

/** What opens the help over a layer. */
export const helpsOver = (layer: Covered['layer']) => ({
  guard: helps,
  target: '#reading.help',
  actions: covers(layer),
});

/** Takes an overlay away and goes back to what lies under it. */
export const uncovering = appSetup.createStateConfig({
  id: 'uncovering',
  always: [
    { guard: { type: 'liesOver', params: 'asking' }, target: '#asking.last', actions: uncover },
    { guard: { type: 'liesOver', params: 'help' }, target: '#reading.help', actions: uncover },
    { guard: { type: 'liesOver', params: 'profile' }, target: '#reading.profile', actions: uncover },
    { target: '#screens.last', actions: uncover },
  ],
});

/** Asks a question from anywhere and goes back to exactly where the learner was. */
export const asking = appSetup.createStateConfig({
  id: 'asking',
  initial: 'entering',
  on: { 'command.given': [helpsOver('asking'), goesBack('#uncovering')] },
  states: {
    last: { type: 'history' },
    entering: { always: [{ guard: 'hasAsked', target: 'answered' }, { target: 'typing' }] },
    typing: {
      entry: shows('typing'),
      on: {
        'intent.made': {
          guard: 'hasText',
          target: 'answered',
          actions: does((context, event) => ask(context, submittedText(event))),
        },
      },
    },
    answered: {
      entry: shows('answered'),
      on: {
        'intent.made': [
          { guard: picks('answered', 'back'), target: '#uncovering' },
          { guard: picks('answered', 'other'), target: 'typing' },
          { guard: 'isOption', target: 'answered', reenter: true, actions: does(askNext) },
        ],
      },
    },
  },
});

/** Something to read that lies over everything else. */
export const reading = appSetup.createStateConfig({
  id: 'reading',
  initial: 'help',
  on: {
    'intent.made': { guard: 'isGoOn', target: '#uncovering' },
    'command.given': goesBack('#uncovering'),
  },
  states: {
    help: {
      entry: shows('help'),
      on: { 'command.given': [{ guard: 'returnsToAsking', target: '#uncovering' }, asksOver('help')] },
    },
    profile: { entry: shows('profile'), on: { 'command.given': asksOver('profile') } },
  },
});

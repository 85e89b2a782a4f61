import { GOALS } from '../src/domain/scenario/goal.ts';
import { addPack, nameIn, removePack, type Settings } from '../src/domain/settings.ts';
import { leaves, sets, shows, switches } from './app.actions.ts';
import { goesBack, homeward } from './app.back.ts';
import type { AppContext } from './app.context.ts';
import { type AppEvent, chosenIndex, submittedText } from './app.events.ts';
import { appSetup, picks } from './app.setup.ts';
import { packEntries } from './screens/settings.ts';

const named = ({ settings }: AppContext, event: AppEvent): Settings => ({
  ...settings,
  name: nameIn(submittedText(event)),
});

const withGoal = ({ settings }: AppContext, event: AppEvent): Settings => ({
  ...settings,
  goal: GOALS[chosenIndex(event)] ?? null,
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
      exit: leaves('settings'),
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
        'intent.made': { guard: 'isText', target: 'settings', actions: sets(named) },
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
        'intent.made': { guard: 'isOption', target: 'settings', actions: sets(withGoal) },
        'command.given': goesBack('settings'),
      },
    },
  },
});

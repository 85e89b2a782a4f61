import { GOALS } from '../src/domain/scenario/goal.ts';
import { nameIn } from '../src/domain/settings.ts';
import { does, shows } from './app.actions.ts';
import type { AppContext } from './app.context.ts';
import { firstScenario } from './app.entering.ts';
import type { AppEvent } from './app.events.ts';
import { begin } from './app.session.ts';
import { appSetup } from './app.setup.ts';
import type { AppTurn } from './app.turn.ts';

/** Keeps the name and the goal, and starts the first scenario that fits it. */
function introduce(context: AppContext, event: AppEvent): AppTurn {
  if (event.type !== 'intent.made' || event.intent.type !== 'form.submitted') return { change: {} };
  const [name, wish] = event.intent.answers;
  const settings = {
    ...context.settings,
    name: name?.type === 'text.submitted' ? nameIn(name.text) : '',
    goal: (wish?.type === 'option.chosen' ? GOALS[wish.index] : undefined) ?? null,
  };
  const scenario = settings.goal ? firstScenario(context, settings.goal) : undefined;
  const begun = scenario && begin({ ...context, settings }, 'practice', scenario.id);
  return { ...begun, change: { ...begun?.change, settings }, settings };
}

/** What the learner sees at first, and only once. */
export const firstRun = appSetup.createStateConfig({
  initial: 'welcome',
  states: {
    welcome: {
      entry: shows('welcome'),
      on: { 'intent.made': { guard: 'isForm', target: '#opening', actions: does(introduce) } },
    },
  },
});

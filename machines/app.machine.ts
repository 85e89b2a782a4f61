import { changes, does, editing, editingOutside, scrolls } from './app.actions.ts';
import { openApp } from './app.context.ts';
import { asking, reading, uncovering } from './app.overlays.ts';
import { screenStates } from './app.screens.ts';
import { catchUp } from './app.session.ts';
import { appSetup } from './app.setup.ts';

const say = (tone: 'info' | 'error') =>
  changes((_, event) => ('message' in event ? { notice: { text: event.message, tone } } : {}));
const sayProblem = say('error');

/** The program: one innermost state for each screen; asking and reading lie over the others and return to them. */
export const appMachine = appSetup.createMachine({
  id: 'app',
  context: ({ input }) => openApp(input),
  initial: 'screens',
  on: {
    'field.edited': { actions: editing },
    'storage.failed': { actions: sayProblem },
    'storage.caughtUp': { actions: say('info') },
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
  states: { screens: screenStates, asking, reading, uncovering },
});

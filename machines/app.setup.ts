import { setup } from 'xstate';
import type { FactBody } from '../src/domain/fact.ts';
import type { Settings } from '../src/domain/settings.ts';
import type { Command } from '../src/domain/view.ts';
import type { AppContext, AppInput, Covered } from './app.context.ts';
import { type AppEvent, chosenIndex, submittedText } from './app.events.ts';
import { answeredEntries } from './screens/asking.ts';
import { detailEntries } from './screens/check-details.ts';
import { judgedChoices } from './screens/checking.ts';
import { homeEntries } from './screens/home.ts';
import type { Entry } from './screens/menu.ts';
import { packEntries, settingsEntries } from './screens/settings.ts';
import { viewSession } from './session.ts';

/** The entries of each menu that the machine switches on. */
const menus = {
  home: homeEntries,
  answered: answeredEntries,
  details: ({ checked }: AppContext) => detailEntries(checked),
  judged: ({ checked }: AppContext) => judgedChoices(checked),
  settings: settingsEntries,
  packs: packEntries,
} satisfies Record<string, (context: AppContext) => readonly Entry[]>;
type Menus = typeof menus;

/** What the app machine is made of: its memory, its events, what the runtime provides, its questions. */
export const appSetup = setup({
  types: { context: {} as AppContext, events: {} as AppEvent, input: {} as AppInput },
  actions: {
    /** Called before the next screen shows; must not throw. */
    record: (_, _params: { facts: readonly FactBody[] }) => {},
    keepDraft: (_, _params: { key: string; text: string }) => {},
    forgetDraft: (_, _params: { key: string }) => {},
    saveSettings: (_, _params: { settings: Settings }) => {},
    quit: () => {},
    editExternally: (_, _params: { text: string }) => {},
  },
  guards: {
    picks: ({ context, event }, { menu, id }: { menu: keyof typeof menus; id: string }) =>
      menus[menu](context)[chosenIndex(event)]?.id === id,
    isOption: ({ context, event }) => {
      const { input } = context.shown;
      return input.type === 'choose' && chosenIndex(event) in input.options;
    },
    isText: ({ event }) => event.type === 'intent.made' && event.intent.type === 'text.submitted',
    isForm: ({ event }) => event.type === 'intent.made' && event.intent.type === 'form.submitted',
    hasText: ({ event }) => submittedText(event).trim() !== '',
    isGoOn: ({ event }) => event.type === 'intent.made' && event.intent.type === 'reading.continued',
    gives: ({ event }, command: Command) => event.type === 'command.given' && event.command === command,
    /** Until a goal is chosen; never once something has been begun. */
    isAnew: ({ context: { settings, start, unfinished, finished } }) =>
      settings.goal === null && start.screen === 'home' && unfinished.length + finished.length === 0,
    startsAt: ({ context }, screen: string) => context.start.screen === screen,
    hasSession: ({ context }) => context.session !== null,
    isOver: ({ context }) => context.session?.snapshot.status === 'done',
    hasFound: ({ context }) => context.found !== null,
    liesOver: ({ context }, layer: Covered['layer']) => context.behind.at(-1)?.layer === layer,
    returnsToAsking: ({ context, event }) =>
      event.type === 'command.given' && event.command === 'ask' && context.behind.at(-1)?.layer === 'asking',
    hasAsked: ({ context }) => context.asked !== null,
    opensActivity: ({ context: { start } }) => start.screen === 'activity' && start.ref !== undefined,
    staysWhenGoingBack: ({ context, event }) =>
      event.type === 'command.given' &&
      event.command === 'back' &&
      context.session !== null &&
      viewSession(context.session).back !== undefined,
    canOpenProfile: ({ context, event }) =>
      event.type === 'command.given' &&
      event.command === 'profile' &&
      context.session !== null &&
      viewSession(context.session).profile !== undefined,
  },
});

/** Whether an entry of a menu was chosen. */
export const picks = <M extends keyof Menus>(menu: M, id: ReturnType<Menus[M]>[number]['id']) =>
  ({ type: 'picks', params: { menu, id } }) as const;

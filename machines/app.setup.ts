import { setup } from 'xstate';
import type { FactBody } from '../src/domain/fact.ts';
import { focusOf } from '../src/domain/field-focus.ts';
import { type Settings, type Switch, switchSetting } from '../src/domain/settings.ts';
import type { Command, Input } from '../src/domain/view.ts';
import { type AppContext, type AppInput, type Covered, showInput } from './app.context.ts';
import type { AppEvent } from './app.events.ts';
import type { AppTurn } from './app.session.ts';
import { chosenIndex, edit, submittedText } from './app.turns.ts';
import { answeredEntries } from './screens/asking.ts';
import { detailEntries } from './screens/check-details.ts';
import { judgedChoices } from './screens/checking.ts';
import { homeEntries } from './screens/home.ts';
import { type ScreenState, screens } from './screens/index.ts';
import { packEntries, settingsEntries, settingsScreen } from './screens/settings.ts';
import { viewSession } from './session.ts';

/** The entries of each menu that the machine switches on. */
const menus = {
  home: homeEntries,
  answered: answeredEntries,
  details: ({ checked }: AppContext) => detailEntries(checked),
  judged: ({ checked }: AppContext) => judgedChoices(checked),
  settings: settingsEntries,
  packs: packEntries,
};

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

const enact = (act: (context: AppContext, event: AppEvent) => AppTurn) =>
  appSetup.enqueueActions(({ context, event, enqueue }) => {
    const { change, facts = [], forget, settings } = act(context, event);
    enqueue.assign(change);
    if (settings) enqueue({ type: 'saveSettings', params: { settings } });
    if (facts.length > 0) enqueue({ type: 'record', params: { facts } });
    if (forget !== undefined) enqueue({ type: 'forgetDraft', params: { key: forget } });
  });

/** An action that changes the context, records facts and forgets a draft, in this order. A passing notice ends. */
export const does = (act: (context: AppContext, event: AppEvent) => AppTurn) =>
  enact((context, event) => {
    const turn = act(context, event);
    return { ...turn, change: { notice: null, ...turn.change } };
  });

/** An action that changes the context alone. */
export const changes = (act: (context: AppContext, event: AppEvent) => Partial<AppContext>) =>
  enact((context, event) => ({ change: act(context, event) }));

/** Opens a screen afresh, unless an overlay closes: then the screen below comes back as it was. */
export const shows = (state: ScreenState) =>
  changes(context =>
    context.returning
      ? { returning: false }
      : { shown: showInput(comingBack(state, context), context.drafts) },
  );

/** What a screen asks for; a menu that was left opens at the same entry. */
function comingBack(state: ScreenState, context: AppContext): Input {
  const { input } = screens[state](context);
  const at = context.menuAt[state];
  return input.type === 'choose' && at !== undefined && at < input.options.length
    ? { ...input, focus: at }
    : input;
}

/** Remembers what is highlighted in a menu that is left. */
export const leaves = (state: ScreenState) =>
  changes(({ shown: { field }, menuAt }) =>
    field.type === 'list' ? { menuAt: { ...menuAt, [state]: field.focus } } : {},
  );

/** Lays an overlay over what is on the screen. */
export const covers = (layer: Covered['layer']) =>
  changes(({ behind, shown }) => ({ behind: [...behind, { shown, layer }], notice: null }));
/** Takes the overlay away; the screen below comes back as it was. */
export const uncover = changes(({ behind, shown }) => ({
  behind: behind.slice(0, -1),
  shown: behind.at(-1)?.shown ?? shown,
  returning: behind.length > 0,
}));

/** A key in the field with the focus. */
export const editing = appSetup.enqueueActions(({ context, event, enqueue }) => {
  if (event.type !== 'field.edited') return;
  const { change, keep, forget, intent } = edit(context, event);
  enqueue.assign(change);
  for (const draft of keep) enqueue({ type: 'keepDraft', params: draft });
  for (const key of forget) enqueue({ type: 'forgetDraft', params: { key } });
  if (intent) enqueue.raise({ type: 'intent.made', intent });
});

/** Hands the composer's text to an external editor. */
export const editingOutside = appSetup.enqueueActions(({ context, enqueue }) => {
  const { input, field } = focusOf(context.shown);
  if (input.type === 'compose' && field.type === 'text')
    enqueue({ type: 'editExternally', params: { text: field.buffer.text } });
});

/** Scrolls by pages; the renderer knows where the text ends. */
export const scrolls = (by: number) =>
  changes(({ shown }) => ({ shown: { ...shown, scroll: shown.scroll + by } }));

/** Gives a setting its next value and keeps it; the list stays where it is. */
export const switches = (name: Switch) =>
  appSetup.enqueueActions(({ context, enqueue }) => {
    const settings = switchSetting(context.settings, name);
    const { input } = settingsScreen({ ...context, settings });
    enqueue.assign({ settings, shown: { ...context.shown, input }, notice: null });
    enqueue({ type: 'saveSettings', params: { settings } });
  });

/** Changes the settings and keeps them; what needs a new start is said. */
export const sets = (act: (context: AppContext, event: AppEvent) => Settings) =>
  appSetup.enqueueActions(({ context, event, enqueue }) => {
    const settings = act(context, event);
    const isNew = settings.contentPacks.length !== context.settings.contentPacks.length;
    const text = 'This counts from the next start on.';
    enqueue.assign({ settings, notice: isNew ? { text, tone: 'info' } : null });
    enqueue({ type: 'saveSettings', params: { settings } });
  });

import { focusOf } from '../src/domain/fields/focus.ts';
import { type Settings, type Switch, switchSetting } from '../src/domain/settings.ts';
import type { Input } from '../src/domain/view.ts';
import { type AppContext, type Covered, showInput } from './app.context.ts';
import { edit } from './app.editing.ts';
import type { AppEvent } from './app.events.ts';
import { appSetup } from './app.setup.ts';
import type { AppTurn } from './app.turn.ts';
import { type ScreenState, screens } from './screens/index.ts';
import { settingsScreen } from './screens/settings.ts';

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

import { createActor } from 'xstate';
import type { FactBody } from '../src/domain/fact.ts';
import type { SavedSession } from '../src/domain/saved-session.ts';
import { SessionOvertaken } from '../src/domain/session-overtaken.ts';
import type { Settings } from '../src/domain/settings.ts';
import type { AppView } from '../src/domain/view.ts';
import type { AppInput } from './app.context.ts';
import type { AppEvent } from './app.events.ts';
import { appMachine } from './app.machine.ts';
import { viewApp } from './app.view.ts';

/** What the program does outside itself. Each may throw: the learner is told, and the app goes on. */
export interface AppEffects {
  /** Remembers facts durably, all or none, before it returns. */
  readonly record: (facts: readonly FactBody[]) => void;
  /** What is unfinished and typed, as it is kept now. */
  readonly reload: () => {
    readonly unfinished: readonly SavedSession[];
    readonly drafts: Readonly<Record<string, string>>;
  };
  readonly keepDraft: (key: string, text: string) => void;
  readonly forgetDraft: (key: string) => void;
  readonly saveSettings: (settings: Settings) => void;
  readonly quit: () => void;
  /** Opens an external editor with the text; its result comes back as a `field.edited` event. */
  readonly editExternally: (text: string) => void;
}

/** The running program as a renderer sees it. */
export interface App {
  view(): AppView;
  send(event: AppEvent): void;
  /** Calls back after each change; returns a function that ends this. */
  subscribe(listener: () => void): () => void;
}

/** The running program as it was started. */
export interface StartedApp extends App {
  /** Tries again to write the facts that wait. Returns whether none waits any more. */
  retry(): boolean;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Starts the program. Facts that could not be written are tried again with the next ones, in order. */
export function startApp(input: AppInput, effects: AppEffects): StartedApp {
  let waiting: readonly FactBody[] = [];
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      actor.send({ type: 'storage.failed', message: messageOf(error) });
    }
  };
  /** The session that another window has moved on, until this one has caught up. */
  let overtaken: string | undefined;
  const record = (facts: readonly FactBody[]) =>
    attempt(() => {
      waiting = [...waiting, ...facts];
      try {
        effects.record(waiting);
        waiting = [];
      } catch (error) {
        if (!(error instanceof SessionOvertaken)) throw error;
        overtaken = error.session;
        waiting = waiting.filter(fact => !('session' in fact && fact.session === overtaken));
        actor.send({ type: 'session.overtaken', session: overtaken, ...effects.reload() });
      }
    });
  const actor = createActor(
    appMachine.provide({
      actions: {
        record: (_, { facts }) => record(facts),
        keepDraft: (_, { key, text }) => attempt(() => effects.keepDraft(key, text)),
        // What was written for a step that did not count is still wanted.
        forgetDraft: (_, { key }) => {
          if (overtaken === undefined) attempt(() => effects.forgetDraft(key));
        },
        saveSettings: (_, { settings }) => attempt(() => effects.saveSettings(settings)),
        quit: () => {
          if (waiting.length > 0) record([]);
          effects.quit();
        },
        editExternally: (_, { text }) => effects.editExternally(text),
      },
    }),
    { input },
  );
  actor.start();
  return {
    view: () => viewApp(actor.getSnapshot()),
    send: event => {
      overtaken = undefined;
      actor.send(event);
    },
    retry: () => {
      if (waiting.length > 0) record([]);
      return waiting.length === 0;
    },
    subscribe: listener => {
      const subscription = actor.subscribe(listener);
      return () => subscription.unsubscribe();
    },
  };
}

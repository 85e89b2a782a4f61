import { createActor } from 'xstate';
import type { FactBody } from '../src/domain/fact.ts';
import type { SavedSession } from '../src/domain/saved-session.ts';
import type { Settings } from '../src/domain/settings.ts';
import type { AppView } from '../src/domain/view.ts';
import type { AppInput } from './app.context.ts';
import type { AppEvent } from './app.events.ts';
import { appMachine } from './app.machine.ts';
import { openOutbox } from './app.outbox.ts';
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
  /** The facts that wait. */
  waiting(): readonly FactBody[];
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Starts the program. Facts that could not be written are tried again with the next ones, in order. */
export function startApp(input: AppInput, effects: AppEffects): StartedApp {
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      actor.send({ type: 'storage.failed', message: messageOf(error) });
    }
  };
  /** Set from the moment another window has moved the session on until this one does something with it. */
  let isOvertaken = false;
  const outbox = openOutbox(effects.record, session => {
    isOvertaken = true;
    actor.send({ type: 'session.overtaken', session, ...effects.reload() });
  });
  const writeWhatWaits = () => {
    if (!outbox.isEmpty()) attempt(() => outbox.write([]));
  };
  const actor = createActor(
    appMachine.provide({
      actions: {
        record: (_, { facts }) => attempt(() => outbox.write(facts)),
        keepDraft: (_, { key, text }) => attempt(() => effects.keepDraft(key, text)),
        // What was written for a step that did not count is still wanted.
        forgetDraft: (_, { key }) => {
          if (!isOvertaken) attempt(() => effects.forgetDraft(key));
        },
        saveSettings: (_, { settings }) => attempt(() => effects.saveSettings(settings)),
        quit: () => {
          writeWhatWaits();
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
      isOvertaken = false;
      actor.send(event);
    },
    retry: () => {
      writeWhatWaits();
      return outbox.isEmpty();
    },
    waiting: outbox.waiting,
    subscribe: listener => {
      const subscription = actor.subscribe(listener);
      return () => subscription.unsubscribe();
    },
  };
}

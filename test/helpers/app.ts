import type { AppInput } from '../../machines/app.context.ts';
import { type StartedApp, startApp } from '../../machines/app.ts';
import type { FactBody } from '../../src/domain/fact.ts';
import { focusOf, textOf as textIn } from '../../src/domain/fields/focus.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { NO_PROGRESS } from '../../src/domain/learning/progress.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings.ts';
import type { AppView } from '../../src/domain/view.ts';
import { optionLabelled } from './intents.ts';
import { shipped } from './shipped.ts';
import { stubGrader } from './stub-grader.ts';

/** A running app with what it told the outside. */
export interface TestApp extends StartedApp {
  readonly facts: FactBody[];
  readonly drafts: Map<string, string>;
  readonly quits: () => number;
  readonly edited: string[];
  make(intent: Intent): void;
  choose(label: string): void;
}

/** What a test says of an app; `learner` null is somebody who has told nothing yet. */
export type TestInput = Partial<AppInput> & { readonly learner?: Pick<Settings, 'name' | 'goal'> | null };

/** An app input with everything that tests rarely care about. */
export function appInput({ learner, ...over }: TestInput = {}): AppInput {
  let ids = 0;
  return {
    content: shipped,
    unfinished: [],
    finished: [],
    drafts: {},
    grader: stubGrader,
    retrieve: question =>
      question.includes('emoji')
        ? { topic: 'emoji', related: ['balance'] }
        : { topic: 'none', related: ['value'] },
    study: () => ({ progress: NO_PROGRESS, day: '2026-03-09' }),
    settings: {
      ...DEFAULT_SETTINGS,
      ...(learner === null ? {} : (learner ?? { name: 'Ada', goal: 'grow-network' })),
    },
    settingsFile: '',
    progress: () => [],
    seed: 1,
    newSessionId: () => `s${++ids}`,
    start: { screen: 'home' },
    ...over,
  };
}

/** Starts an app over the shipped content and a stub grader; its view is made once for each change. */
export function testApp(
  over: TestInput = {},
  record?: (facts: readonly FactBody[]) => void,
  saveSettings: (settings: Settings) => void = () => {},
): TestApp {
  const facts: FactBody[] = [];
  const drafts = new Map<string, string>();
  const edited: string[] = [];
  let quits = 0;
  const app = startApp(appInput(over), {
    record: some => {
      record?.(some);
      facts.push(...some);
    },
    reload: () => ({ unfinished: [], drafts: Object.fromEntries(drafts) }),
    keepDraft: (key, text) => drafts.set(key, text),
    forgetDraft: key => drafts.delete(key),
    saveSettings,
    quit: () => {
      quits++;
    },
    editExternally: text => edited.push(text),
  });
  let seen: AppView | undefined;
  app.subscribe(() => {
    seen = undefined;
  });
  const view = (): AppView => {
    seen ??= app.view();
    return seen;
  };
  const make = (intent: Intent) => app.send({ type: 'intent.made', intent });
  return {
    ...app,
    view,
    facts,
    drafts,
    edited,
    quits: () => quits,
    make,
    choose: label => make({ type: 'option.chosen', index: optionLabelled(app.view().input, label) }),
  };
}

/** Goes on past something to read. */
export const goOn = (app: TestApp) => app.make({ type: 'reading.continued' });
/** Gives a command. */
export const command = (app: TestApp, name: AppView['commands'][number]) =>
  app.send({ type: 'command.given', command: name });
/** Types into the field. */
export const type = (app: TestApp, text: string) =>
  app.send({ type: 'field.edited', action: { type: 'insert', text }, width: 80 });
/** Presses Enter in the field. */
export const enter = (app: TestApp) =>
  app.send({ type: 'field.edited', action: { type: 'submit' }, width: 80 });
/** The text in the field with the focus. */
export const textOf = (app: TestApp): string => textIn(focusOf(app.view()));

import type { StartAt } from '../../machines/app.context.ts';
import { type App, type StartedApp, startApp } from '../../machines/app.ts';
import { expectId } from '../content/find.ts';
import { firstProblems, problemLine } from '../content/problem.ts';
import { calendarDay } from '../domain/calendar.ts';
import { finishedScenarios } from '../domain/learning/progress.ts';
import { progressBlocks } from '../domain/learning/progress-blocks.ts';
import { unfinishedSessions } from '../domain/saved-session.ts';
import { dataFile, packFolders } from '../places.ts';
import { idMaker } from '../store/id.ts';
import { recorderFor } from '../store/recorder.ts';
import { startBackups } from './backups.ts';
import { keptSettings } from './kept-settings.ts';
import { knownProgress } from './known-progress.ts';
import { lateJudges } from './late-judges.ts';
import { oneNotice } from './one-notice.ts';
import { openContent } from './open-content.ts';
import { openRecords } from './open-records.ts';
import { clockOf, type RuntimeOptions, seedOf } from './options.ts';
import { SAVED_NOW, unsavedKeeper } from './unsaved.ts';

/** The program ready to be drawn. */
export interface OpenedProgram {
  readonly app: App;
  /** What the user must be told now about the data, the settings and the content, one sentence or two each. */
  readonly notices: () => readonly string[];
  /** Loads what judges and answers, where that was put off; to be awaited before the first event is sent. */
  ready(): Promise<void>;
  /** Tries once more to write what waits. Returns whether everything is kept. */
  save(): boolean;
  /** Writes what waits and ends; may be called more than once. Returns what must be told of what could not be saved. */
  close(): readonly string[];
}

/** What the renderer does when the program asks for it. */
export interface RendererEffects {
  readonly start: StartAt;
  readonly quit: () => void;
  readonly editExternally: (text: string) => void;
  /** The renderer shows Home before it awaits `ready`; without this everything is loaded at once. */
  readonly paintsFirst?: boolean;
  /** The notices are told before the first screen, so that it need not tell them again. */
  readonly isToldBefore?: boolean;
}

/** Puts the whole program together on the learner's data. Throws a UserError when nothing could be saved. */
export async function openProgram(
  options: RuntimeOptions,
  renderer: RendererEffects,
): Promise<OpenedProgram> {
  const { start, quit, editExternally, paintsFirst = false, isToldBefore = false } = renderer;
  const now = clockOf(options);
  const today = () => calendarDay(now());
  const { content, problems } = await openContent(options);
  const judges = lateJudges(content.guide);
  if (!paintsFirst || start.screen !== 'home') await judges.load();
  if (start.screen === 'activity' && start.ref !== undefined) expectId(content, start.activity, start.ref);

  const { store, notices } = await openRecords(options);
  const kept = await keptSettings(options, store);
  const progress = knownProgress(store);
  const newId = idMaker(now);
  const fail = (message: string) => app.send({ type: 'storage.failed', message });
  const recorder = recorderFor(store, {
    now,
    newId,
    onNotice: fail,
    onRetry: () => {
      if (keeper.tryAgain()) app.send({ type: 'storage.recovered' });
    },
  });
  let running: StartedApp | null = null;
  const keeper = unsavedKeeper(await dataFile(options), recorder, () => running);
  const taken = keeper.takeUp();
  const unfinished = () => unfinishedSessions(store.unfinishedFacts());

  const app: StartedApp = startApp(
    {
      content,
      unfinished: unfinished(),
      finished: finishedScenarios(progress.now()),
      drafts: recorder.drafts(),
      grader: judges.grade,
      retrieve: judges.retrieve,
      study: () => ({ progress: progress.now(), day: today() }),
      settings: kept.settings,
      settingsFile: kept.file,
      aboutSettingsFile: kept.about,
      progress: ({ dailyCap }) =>
        progressBlocks({ progress: progress.now(), content, day: today(), dailyCap }),
      seed: seedOf(options),
      newSessionId: newId,
      start,
    },
    {
      quit,
      editExternally,
      saveSettings: kept.keep,
      record: facts => {
        keeper.guarded(() => recorder.record(facts));
        progress.forget();
      },
      reload: () => {
        recorder.flush();
        return { unfinished: unfinished(), drafts: recorder.drafts() };
      },
      keepDraft: (key, text) => keeper.guarded(() => recorder.keepDraft(key, text)),
      forgetDraft: key => keeper.guarded(() => recorder.forgetDraft(key)),
    },
  );
  running = app;

  const backUpNow = startBackups(store, today);
  const told = [...notices, ...taken, ...kept.notices(), ...problems.map(problemLine)];
  if (told.length > 0 && !isToldBefore) {
    const type = told.every(one => one === SAVED_NOW) ? 'storage.caughtUp' : 'storage.failed';
    app.send({ type, message: oneNotice(told, problems.length > 0) });
  }
  const aboutContent = problems.length > 0 ? firstProblems(problems, await packFolders(options)) : [];
  let isOpen = true;
  return {
    app,
    notices: () => [...notices, ...taken, ...kept.notices(), ...aboutContent],
    ready: judges.load,
    save: keeper.tryAgain,
    close() {
      if (!isOpen) return [];
      isOpen = false;
      const lost = keeper.end();
      recorder.close();
      backUpNow();
      store.close();
      return lost;
    },
  };
}

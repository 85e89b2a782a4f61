import type { Retrieved, StartAt } from '../machines/app.context.ts';
import type { App, StartedApp } from '../machines/app.ts';
import type { Grader } from '../machines/grader.ts';
import type { Loaded } from './content/loaded.ts';
import type { Problem } from './content/problem.ts';
import { calendarDay } from './domain/calendar.ts';
import type { Progress } from './domain/progress.ts';
import type { retrieve as retrieveIn } from './domain/retrieve.ts';
import type { Content } from './domain/scenario/content.ts';
import type { GuideTopic } from './domain/scenario/guide.ts';
import { type Settings, withDescribed } from './domain/settings.ts';
import { dataFile, type Places, packFolders, settingsFile } from './places.ts';
import type { Opened as OpenedStore } from './store/open.ts';

/** Where things are and what they start from; everything may be left out. */
export interface RuntimeOptions extends Places {
  readonly seed?: number;
  /** Paints every frame of the screen whole. */
  readonly fullRedraw?: boolean;
  readonly now?: () => Date;
  /** Changes the content after it was loaded; for authors who try things out. */
  readonly edit?: (content: Content) => Content;
}

/** The program ready to be drawn. `close` writes what waits, and may be called more than once. */
export interface Opened {
  readonly app: App;
  /** What the user must be told about the data and the content, one sentence or two each. */
  readonly notices: readonly string[];
  /** Loads what judges and answers, where that was put off; to be awaited before the first event is sent. */
  ready(): Promise<void>;
  close(): void;
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

/** When the daily backup is made: after the first screens, while nobody waits; that of a large file on leaving. */
const BACKUP_AFTER_MS = 3000;

/** All content, shipped and added, and what was left out of it. */
export async function openContent(options: RuntimeOptions): Promise<Loaded> {
  const { loadContent } = await import('./content/load.ts');
  const { content, problems } = await loadContent(await packFolders(options));
  return { content: options.edit?.(content) ?? content, problems };
}

/** What answers questions, and the guide that it answers from. */
export interface Tutor {
  readonly guide: readonly GuideTopic[];
  readonly retrieve: (question: string) => Retrieved;
  readonly problems: readonly Problem[];
}

/** The tutor alone: reads nothing but the guide. */
export async function openTutor(options: RuntimeOptions): Promise<Tutor> {
  const [{ loadGuide }, { retrieve }] = await Promise.all([
    import('./content/load.ts'),
    import('./domain/retrieve.ts'),
  ]);
  const { content, problems } = await loadGuide(await packFolders(options));
  const { guide } = content;
  return { guide, problems, retrieve: question => retrieve(question, guide) };
}

/** The learner's data alone, for commands that show or change nothing else. */
export async function openRecords(options: RuntimeOptions): Promise<OpenedStore & { readonly day: string }> {
  const now = options.now ?? (() => new Date());
  const { openStore } = await import('./store/open.ts');
  const day = calendarDay(now());
  const file = await dataFile(options);
  return { ...(await openStore({ file, at: now().toISOString(), day })), day };
}

/** The practice scenarios that were played to an end. */
const finishedIn = ({ endings }: Progress): readonly string[] => [
  ...new Set(Object.keys(endings).map(key => key.slice(0, key.lastIndexOf('#')))),
];

/** The grader and the tutor's retrieval: a third of the program, and not needed to show Home. */
function judgesFor(guide: readonly GuideTopic[]) {
  let loaded: { readonly grade: Grader; readonly retrieve: typeof retrieveIn } | undefined;
  const judge = () => {
    if (loaded === undefined) throw new Error('the app was told something before it was ready');
    return loaded;
  };
  return {
    load: async (): Promise<void> => {
      const [{ grade }, { retrieve }] = await Promise.all([
        import('./domain/grade/grade.ts'),
        import('./domain/retrieve.ts'),
      ]);
      loaded = { grade, retrieve };
    },
    grade: ((...args) => judge().grade(...args)) as Grader,
    retrieve: (question: string) => judge().retrieve(question, guide),
  };
}

/** What is wrong as one notice: the first of it, how many there are, and where to read them all. */
function inOneNotice([first = '', ...others]: readonly string[], isContent: boolean): string {
  if (others.length === 0) return first;
  const where = isContent ? 'on leaving, or by "rapport content check <folder>"' : 'on leaving';
  return `${others.length + 1} problems, all told ${where}. The first: ${first}`;
}

/** The problems as they are told at the start; one that ships sound content alone loads nothing for it. */
async function namedFirst(problems: readonly Problem[], options: RuntimeOptions): Promise<readonly string[]> {
  if (problems.length === 0) return [];
  const { firstProblems } = await import('./content/problem.ts');
  return firstProblems(problems, await packFolders(options));
}

/** Puts the whole program together on the learner's data. Throws a UserError when nothing could be saved. */
export async function openApp(options: RuntimeOptions, renderer: RendererEffects): Promise<Opened> {
  const now = options.now ?? (() => new Date());
  const [{ openStore }, { recorderFor }, { idMaker }, { expectId }] = await Promise.all([
    import('./store/open.ts'),
    import('./store/recorder.ts'),
    import('./store/id.ts'),
    import('./content/find.ts'),
  ]);
  const [{ startApp }, { unfinishedSessions }, progress, { readSettingsFile, writeSettingsFile }] =
    await Promise.all([
      import('../machines/app.ts'),
      import('./domain/saved-session.ts'),
      import('./domain/progress-blocks.ts'),
      import('./store/settings-file.ts'),
    ]);
  const { content, problems } = await openContent(options);
  const { start, paintsFirst = false } = renderer;
  const judges = judgesFor(content.guide);
  if (!paintsFirst || start.screen !== 'home') await judges.load();
  if (start.screen === 'activity' && start.ref !== undefined) expectId(content, start.activity, start.ref);
  const { store, notices } = await openStore({
    file: await dataFile(options),
    at: now().toISOString(),
    day: calendarDay(now()),
  });
  const newId = idMaker(now);
  const fail = (message: string) => app.send({ type: 'storage.failed', message });
  const recorder = recorderFor(store, {
    now,
    newId,
    onNotice: fail,
    onRetry: () => {
      if (recorder.flush() && app.retry()) app.send({ type: 'storage.recovered' });
    },
  });
  let known: Progress | undefined;
  let seenVersion = -1;
  const study = () => {
    const version = store.foreignVersion();
    if (version !== seenVersion) known = undefined;
    seenVersion = version;
    known ??= store.progress();
    return { progress: known, day: calendarDay(now()) };
  };
  const settingsPath = await settingsFile(options);
  const chosen = readSettingsFile(settingsPath);
  const settings = withDescribed(chosen, store.latest('learner.described'));
  let kept = chosen.settings;
  const keepSettings = (changed: Settings): void => {
    writeSettingsFile(settingsPath, changed, kept);
    kept = changed;
  };
  if (chosen.notices.length === 0 && (settings.name !== kept.name || settings.goal !== kept.goal)) {
    try {
      keepSettings(settings);
    } catch {
      // They are known all the same, and are written with the next change.
    }
  }
  const app: StartedApp = startApp(
    {
      content,
      unfinished: unfinishedSessions(store.unfinishedFacts()),
      finished: finishedIn(study().progress),
      drafts: recorder.drafts(),
      grader: judges.grade,
      retrieve: judges.retrieve,
      study,
      settings,
      settingsFile: settingsPath,
      progress: () => progress.progressBlocks(study().progress, content, calendarDay(now())),
      seed: options.seed ?? Math.floor(Math.random() * 2 ** 31),
      newSessionId: newId,
      start,
    },
    {
      ...renderer,
      saveSettings: keepSettings,
      record: facts => {
        recorder.record(facts);
        known = undefined;
      },
      reload: () => {
        recorder.flush();
        return { unfinished: unfinishedSessions(store.unfinishedFacts()), drafts: recorder.drafts() };
      },
      keepDraft: recorder.keepDraft,
      forgetDraft: recorder.forgetDraft,
    },
  );
  const backUp = (isLeaving: boolean) => {
    try {
      store.saveProgress();
      if (store.latestMoment() !== undefined && (isLeaving || !store.isLarge()))
        store.backUp(calendarDay(now()));
    } catch {
      // A backup that cannot be made now is made at the next start; the data itself is safe.
    }
  };
  const timer = setTimeout(() => backUp(false), BACKUP_AFTER_MS).unref();
  let isOpen = true;
  const told = [
    ...notices,
    ...chosen.notices,
    ...problems.map(({ file, line, problem, remedy }) => `${file}:${line}  ${problem}  ${remedy}`),
  ];
  if (told.length > 0 && !renderer.isToldBefore) fail(inOneNotice(told, problems.length > 0));
  return {
    app,
    notices: [...notices, ...chosen.notices, ...(await namedFirst(problems, options))],
    ready: judges.load,
    close() {
      if (!isOpen) return;
      isOpen = false;
      clearTimeout(timer);
      recorder.flush();
      recorder.close();
      backUp(true);
      store.close();
    },
  };
}

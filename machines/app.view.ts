import type { SnapshotFrom } from 'xstate';
import { situationOf } from '../src/domain/draft-check.ts';
import { focusOf } from '../src/domain/fields/focus.ts';
import type { FaultId } from '../src/domain/rubric.ts';
import { FAULT_NAMES } from '../src/domain/rubric-names.ts';
import type { AppView, Command, Mark, ScreenName } from '../src/domain/view.ts';
import type { AppContext, Screen } from './app.context.ts';
import type { appMachine } from './app.machine.ts';
import { CHECK_DRAFT } from './screens/checking.ts';
import { type ScreenState, screens } from './screens/index.ts';
import { viewSession } from './session.ts';

/** A snapshot of the app machine. */
export type AppSnapshot = SnapshotFrom<typeof appMachine>;

/** The innermost state: the one that shows something. */
export function screenState(snapshot: AppSnapshot): ScreenState {
  let value: unknown = snapshot.value;
  while (typeof value === 'object' && value !== null) value = Object.values(value)[0];
  return value as ScreenState;
}

const SCREEN_NAMES: Readonly<Record<ScreenState, ScreenName>> = {
  welcome: 'first-run',
  home: 'menu',
  choosing: 'menu',
  resuming: 'menu',
  inActivity: 'activity',
  typing: 'reader',
  answered: 'reader',
  help: 'reader',
  profile: 'reader',
  describing: 'menu',
  detailing: 'menu',
  addressing: 'activity',
  dating: 'menu',
  drafting: 'activity',
  judged: 'activity',
  progress: 'reader',
  settings: 'menu',
  renaming: 'menu',
  changingGoal: 'menu',
  packs: 'menu',
  addingPack: 'menu',
};

const EXTRAS = { hint: 'hint', more: 'more', undo: 'undo-answer', rewind: 'rewind' } as const;

/** The commands that do something now. */
function commandsOf(state: ScreenState, { session, shown }: AppContext): readonly Command[] {
  const commands: Command[] = [];
  if (state !== 'home' && state !== 'welcome') commands.push('back');
  if (state === 'inActivity' && session) {
    const view = viewSession(session);
    if (view.profile) commands.push('profile');
    for (const extra of view.extras) commands.push(EXTRAS[extra]);
  }
  if (state === 'judged') commands.push('more');
  if (focusOf(shown).input.type === 'compose') commands.push('edit-externally');
  if (state !== 'typing' && state !== 'answered') commands.push('ask');
  if (state !== 'help' && state !== 'profile') commands.push('help');
  if (SCREEN_NAMES[state] !== 'menu') commands.push('scroll-up', 'scroll-down');
  commands.push('quit');
  return commands;
}

/** Whether a hint does nothing yet, and says so. */
const isHintExcused = (state: ScreenState, { session }: AppContext): boolean =>
  state === 'inActivity' && session !== null && viewSession(session).noHint !== undefined;

/** Faults of something that is missing: in a half-written text that means nothing yet. */
const OF_ABSENCE: readonly FaultId[] = ['generic', 'no-purpose', 'not-a-message', 'empty-follow-up'];

/** The words at fault in a draft, while it is being written. */
function liveMarks({ shown, checked, grader }: AppContext): readonly Mark[] | undefined {
  const { input, field } = focusOf(shown);
  if (input.type !== 'compose' || input.draftKey !== CHECK_DRAFT || field.type !== 'text') return undefined;
  const { text } = field.buffer;
  if (text.trim() === '') return undefined;
  return grader(text, situationOf(checked))
    .faults.filter(({ id, start, end }) => end > start && !OF_ABSENCE.includes(id))
    .map(({ id, start, end, hard }, i) => ({
      start,
      end,
      number: i + 1,
      tone: hard ? 'hard' : 'soft',
      label: FAULT_NAMES[id],
    }));
}

/** The whole screen as plain data. Cheap enough to be asked for at every key. */
export function viewApp(snapshot: AppSnapshot): AppView {
  const { context } = snapshot;
  const { colours, keyHints, reducedMotion } = context.settings;
  const state = screenState(snapshot);
  const screen: Screen & { readonly progress?: number } = screens[state](context);
  const marks = liveMarks(context);
  return {
    screen: SCREEN_NAMES[state],
    title: screen.title,
    status: screen.status,
    blocks: screen.blocks,
    input: context.shown.input,
    field: context.shown.field,
    commands: commandsOf(state, context),
    ...(isHintExcused(state, context) ? { excused: ['hint'] } : {}),
    notice: context.notice,
    scroll: context.shown.scroll,
    look: { colours, keyHints, stillCursor: reducedMotion },
    ...(state === 'inActivity' && context.session ? { fresh: context.session.seen } : {}),
    ...(state === 'judged' ? { fresh: 0 } : {}),
    ...(screen.progress === undefined ? {} : { progress: screen.progress }),
    ...(marks ? { marks } : {}),
  };
}

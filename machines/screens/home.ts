import { daysBetween } from '../../src/domain/calendar.ts';
import { comingDays, type Outlook, outlookOn, sittingInWords } from '../../src/domain/learning/ahead.ts';
import { nextLesson, probeStage } from '../../src/domain/learning/study.ts';
import type { SavedSession } from '../../src/domain/saved-session.ts';
import { lastWords } from '../../src/domain/text/last-words.ts';
import { TOPIC_IDS } from '../../src/domain/topic.ts';
import type { AppContext, Screen } from '../app.context.ts';
import { studyOf, unfinishedAt } from '../app.session.ts';
import { ASKED_DRAFT } from './asking.ts';
import { type Entry, menuInput } from './menu.ts';
import { titleOf } from './titles.ts';

/** What Home offers. */
export type HomeEntry =
  | 'today'
  | 'continue'
  | 'learn'
  | 'probe'
  | 'practice'
  | 'quiz'
  | 'rewrite'
  | 'ask'
  | 'check'
  | 'progress'
  | 'settings'
  | 'help'
  | 'quit';

const outlookOf = (context: AppContext): Outlook =>
  outlookOn({ ...studyOf(context), content: context.content, seed: context.seed });

/** What waits today: "5 rules due and 4 new, about 7 minutes; 3 more can wait", or when something does. */
function todayInWords(context: AppContext): string {
  if (unfinishedAt(context, 'review', '')) return 'go on with the review';
  const outlook = outlookOf(context);
  const { due, minutes, later } = outlook.now;
  if (due.length === 0) return nothingInWords(context, outlook);
  const rest = later > 0 ? `; ${later} more can wait` : '';
  return `${sittingInWords(outlook.now)}, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}${rest}`;
}

/** What is said where nothing can be reviewed now: "nothing more now; 3 tomorrow". */
export function nothingInWords(context: AppContext, { ahead } = outlookOf(context)): string {
  const next = comingDays(ahead, studyOf(context).day);
  return next === '' ? 'nothing now' : `nothing more now; ${next}`;
}

const PROBES = {
  before: 'five minutes, to compare with later',
  after: 'five minutes, to see what has changed',
  later: 'five minutes, to see what has stayed',
} as const;

function courseEntries(context: AppContext): readonly Entry<HomeEntry>[] {
  const study = studyOf(context);
  const lesson = nextLesson(study.progress);
  const stage = probeStage(study);
  const taken = TOPIC_IDS.length - TOPIC_IDS.filter(id => !study.progress.lessons[id]).length;
  const title = context.content.guide.find(topic => topic.id === lesson)?.title;
  const detail = `${taken + 1} of ${TOPIC_IDS.length}: ${title}`;
  return [
    ...(title ? [{ id: 'learn', label: 'Learn', detail } as const] : []),
    ...(stage ? [{ id: 'probe', label: 'Test yourself', detail: PROBES[stage] } as const] : []),
  ];
}

/** Signs of an unfinished text that fit beside the entry. */
const SHOWN_OF_TEXT = 22;

/** The last words of what stands in the composer of a session that was left; "" where nothing does. */
function textLeft({ drafts }: AppContext, { started: { activity, ref, session } }: SavedSession): string {
  const isHere =
    activity === 'practice' || activity === 'rewrite'
      ? (key: string) => key.startsWith(`${activity}/${ref}/`)
      : (key: string) => key.split('/')[1] === session;
  const [, text = ''] =
    Object.entries(drafts).findLast(([key, one]) => isHere(key) && one.trim() !== '') ?? [];
  return lastWords(text, SHOWN_OF_TEXT);
}

const known = new WeakMap<AppContext, readonly Entry<HomeEntry>[]>();

/** The entries of Home, in their order: what waits, what was left, then everything else. */
export function homeEntries(context: AppContext): readonly Entry<HomeEntry>[] {
  const entries = known.get(context) ?? listEntries(context);
  known.set(context, entries);
  return entries;
}

function listEntries(context: AppContext): readonly Entry<HomeEntry>[] {
  const { unfinished, content } = context;
  const open = unfinished[0];
  const title = open && titleOf(content, open.started.activity, open.started.ref);
  const text = open ? textLeft(context, open) : '';
  const left = title && text !== '' ? `your text: “${text}” (${title})` : title;
  const question = lastWords(context.drafts[ASKED_DRAFT] ?? '', SHOWN_OF_TEXT);
  return [
    { id: 'today', label: 'Today', detail: todayInWords(context) },
    ...(left ? [{ id: 'continue', label: 'Continue where you left off', detail: left } as const] : []),
    { id: 'practice', label: 'Practise a scenario', detail: 'write, send, and see what comes of it' },
    ...courseEntries(context),
    { id: 'quiz', label: 'Quiz', detail: 'short questions with reasons' },
    { id: 'rewrite', label: 'Rewrite', detail: 'mend a message that went wrong' },
    {
      id: 'ask',
      label: 'Ask the tutor',
      detail: question === '' ? 'any question on writing to people' : `your question: “${question}”`,
    },
    { id: 'check', label: 'Check a draft', detail: 'your own message, before you send it' },
    { id: 'progress', label: 'Progress' },
    { id: 'settings', label: 'Settings' },
    { id: 'help', label: 'Help' },
    { id: 'quit', label: 'Quit' },
  ];
}

/** For so many days Enter goes on with what was left; later it begins what waits today. */
const RECENT_DAYS = 7;

/** The entry that is highlighted when Home opens: what Enter should do. */
function firstChoice({ unfinished: [open], study }: AppContext): number {
  const isRecent =
    open !== undefined && (open.day === undefined || daysBetween(open.day, study().day) <= RECENT_DAYS);
  return isRecent ? 1 : 0;
}

/** Home. */
export function homeScreen(context: AppContext): Screen {
  const { name } = context.settings;
  return {
    title: 'Rapport',
    status: '',
    blocks: [
      {
        type: 'paragraph',
        text: name ? `Good to see you, ${name}. What would you like to do?` : 'What would you like to do?',
      },
    ],
    input: menuInput('', homeEntries(context), firstChoice(context)),
  };
}

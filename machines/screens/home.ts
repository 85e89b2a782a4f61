import { daysBetween } from '../../src/domain/calendar.ts';
import { lastWords } from '../../src/domain/last-words.ts';
import { keptForProbes } from '../../src/domain/probe-forms.ts';
import type { SavedSession } from '../../src/domain/saved-session.ts';
import { trialsBySkill } from '../../src/domain/skill.ts';
import { nextLesson, probeStage, type Study } from '../../src/domain/study.ts';
import { comingDays, planToday } from '../../src/domain/today.ts';
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

const dueDays = ({ cards }: Study['progress']['ledger']): readonly string[] =>
  Object.values(cards).map(({ dueDay }) => dueDay);

/** What waits today: "5 due and 4 new, about 7 minutes; 3 more can wait", or when something does. */
function todayInWords(context: AppContext, { progress, day, dailyCap }: Study): string {
  const plan = planToday({
    ledger: progress.ledger,
    trials: trialsBySkill(context.content, keptForProbes(context.content, progress)),
    day,
    cap: dailyCap,
    seed: context.seed,
  });
  if (plan.due.length === 0)
    return unfinishedAt(context, 'review', '') ? 'go on with the review' : nothingInWords(context);
  const fresh = plan.due.filter(item => item.isNew).length;
  const due = plan.due.length - fresh;
  const parts = [due > 0 ? `${due} due` : '', fresh > 0 ? `${fresh} new` : ''].filter(Boolean);
  const later = plan.later > 0 ? `; ${plan.later} more can wait` : '';
  return `${parts.join(' and ')}, about ${plan.minutes} ${plan.minutes === 1 ? 'minute' : 'minutes'}${later}`;
}

/** What is said where nothing can be reviewed now: "nothing more now; 3 tomorrow". */
export function nothingInWords(context: AppContext): string {
  const { progress, day } = studyOf(context);
  const next = comingDays(dueDays(progress.ledger), day);
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
    { id: 'today', label: 'Today', detail: todayInWords(context, studyOf(context)) },
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

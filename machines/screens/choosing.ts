import type { Kind } from '../../src/domain/situation.ts';
import { TOPIC_IDS } from '../../src/domain/topic.ts';
import type { AppContext, Screen } from '../app.context.ts';
import { unfinishedAt } from '../app.session.ts';
import { type Entry, menuInput } from './menu.ts';
import { titleOf, topicTitle } from './titles.ts';

const TITLES = { practice: 'Practise a scenario', quiz: 'Quiz', rewrite: 'Rewrite' } as const;

const KIND_NAMES: Readonly<Record<Kind, string>> = {
  'first-contact': 'first contact',
  'job-inquiry': 'about work',
  'industry-question': 'a question',
  'follow-up': 'follow-up',
  'thank-you': 'thank-you',
  other: 'other',
};

/** How far the learner has come with an item. */
function stateOf(context: AppContext, ref: string, isDone: boolean): readonly string[] {
  if (unfinishedAt(context, context.choosing, ref)) return ['begun'];
  return isDone ? ['done'] : [];
}

const isMended = ({ study }: AppContext, ref: string): boolean =>
  study().progress.attempts[ref]?.lastVerdict === 'send';

/** What can be chosen: the id of an entry is the session's `ref`. */
export function choosingEntries(context: AppContext): readonly Entry[] {
  const { choosing, content, finished, settings } = context;
  switch (choosing) {
    case 'practice': {
      const fits = (goal: string) => (goal === settings.goal ? 0 : 1);
      return [...content.practice]
        .sort((a, b) => fits(a.goal) - fits(b.goal) || a.level - b.level)
        .map(one => ({
          id: one.id,
          label: one.title,
          detail: one.summary,
          notes: [
            KIND_NAMES[one.situation.kind ?? 'other'],
            `${one.minutes} min`,
            ...stateOf(context, one.id, finished.includes(one.id)),
          ],
        }));
    }
    case 'quiz':
      return [
        { id: '', label: 'All topics, mixed' },
        ...content.quizzes.map(one => ({
          id: one.topic,
          label: one.title,
          notes: [one.questions.length === 1 ? '1 question' : `${one.questions.length} questions`],
        })),
      ];
    case 'rewrite':
      return TOPIC_IDS.flatMap(topic => content.rewrites.filter(one => one.topic === topic)).map(one => ({
        id: one.id,
        label: one.title,
        notes: [topicTitle(content, one.topic), ...stateOf(context, one.id, isMended(context, one.id))],
      }));
  }
}

/** A list of scenarios, topics or exercises. */
export function choosingScreen(context: AppContext): Screen {
  return {
    title: TITLES[context.choosing],
    status: '',
    blocks: [],
    input: menuInput('Choose one.', choosingEntries(context)),
  };
}

/** Asks whether to go on with a session that was left. */
export function resumingScreen({ content, found }: AppContext): Screen {
  const title = found ? titleOf(content, found.started.activity, found.started.ref) : '';
  return {
    title,
    status: '',
    blocks: [{ type: 'paragraph', text: 'You have begun this before and not come to the end.' }],
    input: menuInput('Where do you want to start?', [
      { id: 'continue', label: 'Continue where you left off' },
      { id: 'again', label: 'Start again' },
    ]),
  };
}

import type { AppContext, Screen } from '../app.context.ts';
import { type Entry, menuInput } from './menu.ts';
import { titleOf, topicTitle } from './titles.ts';

const TITLES = { practice: 'Practise a scenario', quiz: 'Quiz', rewrite: 'Rewrite' } as const;

/** What can be chosen: the id of an entry is the session's `ref`. */
export function choosingEntries({ choosing, content, finished, learner }: AppContext): readonly Entry[] {
  switch (choosing) {
    case 'practice': {
      const fits = (goal: string) => (goal === learner?.goal ? 0 : 1);
      return [...content.practice]
        .sort((a, b) => fits(a.goal) - fits(b.goal) || a.level - b.level)
        .map(one => ({
          id: one.id,
          label: one.title,
          detail: `${one.summary} ${one.minutes} minutes${finished.includes(one.id) ? ', done before' : ''}`,
        }));
    }
    case 'quiz':
      return [
        { id: '', label: 'All topics, mixed' },
        ...content.quizzes.map(one => ({
          id: one.topic,
          label: one.title,
          detail: one.questions.length === 1 ? '1 question' : `${one.questions.length} questions`,
        })),
      ];
    case 'rewrite':
      return content.rewrites.map(one => ({
        id: one.id,
        label: one.title,
        detail: topicTitle(content, one.topic),
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

import type { Content } from '../domain/scenario/content.ts';
import type { Question } from '../domain/scenario/question.ts';
import type { Quiz } from '../domain/scenario/quiz.ts';
import type { Item } from './item.ts';

/** No content at all, to merge into. */
export const EMPTY: Content = { practice: [], quizzes: [], rewrites: [], guide: [] };

/** The content with the items added, in their order; an item with a known id takes the place of the old one, a question likewise. */
export function mergeContent(base: Content, items: readonly Item[]): Content {
  const practice = byId(base.practice, one => one.id);
  const quizzes = byId(base.quizzes, one => one.topic);
  const rewrites = byId(base.rewrites, one => one.id);
  const guide = byId(base.guide, one => one.id);
  for (const { kind, value } of items) {
    if (kind === 'practice') practice.set(value.id, value);
    else if (kind === 'rewrite') rewrites.set(value.id, value);
    else if (kind === 'guide') guide.set(value.id, value);
    else quizzes.set(value.topic, mergeQuiz(quizzes.get(value.topic), value));
  }
  return {
    practice: [...practice.values()],
    quizzes: [...quizzes.values()],
    rewrites: [...rewrites.values()],
    guide: [...guide.values()],
  };
}

function mergeQuiz(base: Quiz | undefined, added: Quiz): Quiz {
  if (!base) return added;
  const questions = byId<Question>(base.questions, one => one.id);
  for (const question of added.questions) questions.set(question.id, question);
  return { ...added, questions: [...questions.values()] };
}

const byId = <T>(items: readonly T[], idOf: (item: T) => string): Map<string, T> =>
  new Map(items.map(item => [idOf(item), item]));

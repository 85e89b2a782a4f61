import type { Content } from './scenario/content.ts';
import type { Question } from './scenario/question.ts';

/** The questions with these ids, in the order of the ids; null when the content lacks one. */
export function findQuestions(
  { quizzes }: Pick<Content, 'quizzes'>,
  ids: readonly string[],
): readonly Question[] | null {
  const all = new Map(quizzes.flatMap(quiz => quiz.questions).map(one => [one.id, one]));
  const found = ids.flatMap(id => all.get(id) ?? []);
  return found.length < ids.length ? null : found;
}

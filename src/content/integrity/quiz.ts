import type { Quiz } from '../../domain/scenario/quiz.ts';
import type { Report } from '../problem.ts';
import { questionIntegrity } from './question.ts';

/** What must hold within a quiz: sound questions of its own topic, no id twice. */
export function quizIntegrity(quiz: Quiz, report: Report): void {
  const seen = new Set<string>();
  quiz.questions.forEach((question, i) => {
    const path = ['questions', i];
    questionIntegrity(question, path, report);
    if (question.topic !== quiz.topic)
      report(
        [...path, 'topic'],
        `The question is on "${question.topic}", the file on "${quiz.topic}".`,
        `Move it to quiz/${question.topic}.yaml.`,
      );
    if (seen.has(question.id))
      report(
        [...path, 'id'],
        `Another question has the id "${question.id}".`,
        'Give each question an id of its own.',
      );
    seen.add(question.id);
  });
}

import type { Quiz } from '../../domain/scenario/quiz.ts';
import { object } from './object.ts';
import { format, title, topic } from './parts.ts';
import { question } from './question.ts';
import { list, oneOf } from './shape.ts';

/** scenarios/quiz/<topic>.yaml */
export const quiz = object<Quiz>({
  format,
  kind: oneOf(['quiz']),
  topic,
  title,
  questions: list(question, { min: 1, max: 200 }),
});

import type { TopicId } from '../topic.ts';
import type { Question } from './question.ts';

/** scenarios/quiz/<topic>.yaml: the questions of one guide topic. */
export interface Quiz {
  readonly format: number;
  readonly kind: 'quiz';
  readonly topic: TopicId;
  readonly title: string;
  readonly questions: readonly Question[];
}

import { findQuestions } from '../src/domain/find-questions.ts';
import { seededRandom } from '../src/domain/random.ts';
import type { Content } from '../src/domain/scenario/content.ts';
import type { Question } from '../src/domain/scenario/question.ts';
import { shuffle } from '../src/domain/shuffle.ts';
import type { Activity } from './activity.ts';
import { quizMachine } from './quiz.machine.ts';
import type { QuizInput } from './quiz.round.ts';
import { type QuizSnapshot, viewQuiz } from './quiz.view.ts';

/** What a quiz is saved with: the ids of its questions, in their order. */
export interface QuizRequest {
  readonly questions: readonly string[];
}

const isRequest = (input: unknown): input is QuizRequest =>
  typeof input === 'object' && input !== null && 'questions' in input && Array.isArray(input.questions);

/** Draws questions by seed; without a topic they are taken from all topics in turn. */
export function drawQuestions(
  content: Content,
  topic: string,
  seed: number,
  count: number,
): readonly Question[] {
  const random = seededRandom(seed, 'quiz');
  const piles = content.quizzes
    .filter(quiz => topic === '' || quiz.topic === topic)
    .map(quiz => shuffle(quiz.questions, random));
  const drawn: Question[] = [];
  for (const pile of shuffle(piles, random)) drawn.push(...pile.splice(0, 1));
  for (let i = 0; piles.some(pile => pile.length > 0); i++)
    drawn.push(...piles[i % piles.length]!.splice(0, 1));
  return drawn.slice(0, count);
}

/** Quiz: questions of one topic or of all. */
export const quiz: Activity = {
  machine: quizMachine,
  version: 1,
  open: ({ content, ref, seed, count }) => ({
    questions: drawQuestions(content, ref, seed, count).map(question => question.id),
  }),
  prepare({ session, ref, seed, input }, { content }) {
    if (!isRequest(input)) return null;
    const questions = findQuestions(content, input.questions);
    if (!questions?.length) return null;
    const title = content.quizzes.find(one => one.topic === ref)?.title;
    const prepared: QuizInput = {
      session,
      seed,
      questions,
      title: title ? `Quiz: ${title}` : 'Quiz on all topics',
      topicTitles: Object.fromEntries(content.quizzes.map(one => [one.topic, one.title])),
    };
    return { input: prepared, content: questions };
  },
  view: snapshot => viewQuiz(snapshot as QuizSnapshot),
};

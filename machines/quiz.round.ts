import type { Intent } from '../src/domain/intent.ts';
import { type Answered, answerQuestion } from '../src/domain/question/answer.ts';
import { poseQuestion } from '../src/domain/question/pose.ts';
import type { Question } from '../src/domain/scenario/question.ts';
import type { TopicId } from '../src/domain/topic.ts';
import type { Block } from '../src/domain/view.ts';
import type { Turn } from './turn.ts';

/** What a quiz is started with. */
export interface QuizInput {
  readonly session: string;
  readonly seed: number;
  readonly title: string;
  readonly questions: readonly Question[];
  /** What each topic is called. */
  readonly topicTitles: Readonly<Partial<Record<TopicId, string>>>;
}

/** A quiz: the questions of this round, the place in it, everything shown so far. */
export interface QuizContext extends QuizInput {
  /** The questions of this round; the first round has them all, later ones those that were missed. */
  readonly round: readonly Question[];
  readonly at: number;
  /** Counts rounds, so that options stand in another order when a question comes back. */
  readonly rounds: number;
  readonly missed: readonly Question[];
  readonly blocks: readonly Block[];
}

type QuizTurn = Turn<QuizContext>;

/** The present question. */
export const questionOf = (context: QuizContext): Question => context.round[context.at]!;

/** The seed of the present round. */
export const roundSeed = ({ seed, rounds }: QuizContext): number => seed + rounds;

/** The quiz before the first answer. */
export function openQuiz(input: QuizInput): QuizContext {
  const context: QuizContext = { ...input, round: input.questions, at: 0, rounds: 0, missed: [], blocks: [] };
  return { ...context, blocks: poseQuestion(questionOf(context), input.seed).blocks };
}

/** What an intent says to the present question; null when it says nothing. */
export const answerHere = (context: QuizContext, intent: Intent): Answered | null =>
  answerQuestion(questionOf(context), roundSeed(context), intent);

/** Answers the present question. */
export function answer(context: QuizContext, intent: Intent): QuizTurn {
  const question = questionOf(context);
  const answered = answerHere(context, intent);
  if (!answered) return { change: {} };
  const { right, faults, block } = answered;
  return {
    change: {
      blocks: [...context.blocks, block],
      missed: right ? context.missed : [...context.missed, question],
    },
    facts: [
      {
        type: 'answer.given',
        session: context.session,
        question: question.id,
        topic: question.topic,
        faults,
        right,
      },
    ],
  };
}

/** Whether the present question is the last of the round. */
export const isLast = ({ at, round }: QuizContext): boolean => at + 1 >= round.length;

/** Poses the next question. */
export function next(context: QuizContext): QuizTurn {
  const moved = { ...context, at: context.at + 1 };
  const posed = poseQuestion(questionOf(moved), roundSeed(moved));
  return { change: { at: moved.at, blocks: [...context.blocks, ...posed.blocks] } };
}

/** Sums the round up: how many were right, and which topics to look at again. */
export function sumUp(context: QuizContext): QuizTurn {
  const { round, missed } = context;
  const topics = [...new Set(missed.map(question => question.topic))];
  const right = round.length - missed.length;
  const blocks: Block[] = [
    { type: 'heading', text: `${right} of ${round.length} right` },
    ...(topics.length === 0
      ? [{ type: 'paragraph' as const, text: 'Nothing to look at again for now.', tone: 'good' as const }]
      : [
          { type: 'paragraph' as const, text: 'Worth another look:' },
          { type: 'list' as const, items: topics.map(topic => context.topicTitles[topic] ?? topic) },
        ]),
  ];
  return { change: { blocks: [...context.blocks, ...blocks] } };
}

/** Starts a round with the questions that were missed. */
export function again(context: QuizContext): QuizTurn {
  const round = context.missed;
  const fresh: QuizContext = { ...context, round, at: 0, rounds: context.rounds + 1, missed: [] };
  const heading: Block = { type: 'heading', text: 'The missed ones again' };
  const posed = poseQuestion(questionOf(fresh), roundSeed(fresh));
  return {
    change: {
      round,
      at: 0,
      rounds: fresh.rounds,
      missed: [],
      blocks: [...context.blocks, heading, ...posed.blocks],
    },
  };
}

import type { SnapshotFrom } from 'xstate';
import { poseQuestion } from '../src/domain/question/pose.ts';
import type { ActivityView, Input } from '../src/domain/view.ts';
import { type quizMachine, summaryChoices } from './quiz.machine.ts';
import { questionOf, roundSeed } from './quiz.round.ts';

/** A snapshot of the quiz machine. */
export type QuizSnapshot = SnapshotFrom<typeof quizMachine>;

function inputOf({ value, context }: QuizSnapshot): Input {
  if (value === 'answering') return poseQuestion(questionOf(context), roundSeed(context)).input;
  if (value === 'readingSummary')
    return {
      type: 'choose',
      prompt: 'And now?',
      options: summaryChoices(context).map(choice => ({
        label: choice === 'again' ? 'Answer the missed ones again' : 'Finish',
      })),
    };
  return { type: 'continue', label: 'Go on' };
}

/** A quiz as plain data. */
export function viewQuiz(snapshot: QuizSnapshot): ActivityView {
  const { context, value } = snapshot;
  const { at, round } = context;
  const answered = value === 'answering' ? at : at + 1;
  return {
    title: context.title,
    status: `Question ${at + 1} of ${round.length}`,
    blocks: context.blocks,
    input: inputOf(snapshot),
    extras: [],
    progress: answered / round.length,
    done: snapshot.status === 'done',
  };
}

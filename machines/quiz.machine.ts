import { setup } from 'xstate';
import type { FactBody } from '../src/domain/fact.ts';
import { type Intent, optionChosen } from '../src/domain/intent.ts';
import {
  again,
  answer,
  answerHere,
  isLast,
  next,
  openQuiz,
  type QuizContext,
  type QuizInput,
  sumUp,
} from './quiz.round.ts';
import { carryOut, type Turn } from './turn.ts';

/** What can be done after a round, in the order shown. */
export const summaryChoices = (context: QuizContext): readonly ('again' | 'finish')[] =>
  context.missed.length > 0 ? ['again', 'finish'] : ['finish'];

const machineSetup = setup({
  types: { context: {} as QuizContext, events: {} as Intent, input: {} as QuizInput },
  actions: { record: (_, _fact: FactBody) => {} },
  guards: {
    isAnswer: ({ context, event }) => answerHere(context, event) !== null,
    isLast: ({ context }) => isLast(context),
    wantsNext: ({ context, event }, wish: 'again' | 'finish') =>
      summaryChoices(context)[optionChosen(event)] === wish,
  },
});

const does = (act: (context: QuizContext, intent: Intent) => Turn<QuizContext>) =>
  machineSetup.enqueueActions(({ context, event, enqueue }) => carryOut(enqueue, act(context, event)));

/** Questions one after the other, each explained; then what to look at again. */
export const quizMachine = machineSetup.createMachine({
  id: 'quiz',
  context: ({ input }) => openQuiz(input),
  initial: 'answering',
  states: {
    answering: { on: { '*': { guard: 'isAnswer', target: 'readingAnswer', actions: does(answer) } } },
    readingAnswer: {
      on: {
        'reading.continued': [
          { guard: 'isLast', target: 'readingSummary', actions: does(sumUp) },
          { target: 'answering', actions: does(next) },
        ],
      },
    },
    readingSummary: {
      on: {
        'option.chosen': [
          { guard: { type: 'wantsNext', params: 'again' }, target: 'answering', actions: does(again) },
          { guard: { type: 'wantsNext', params: 'finish' }, target: 'finished' },
        ],
      },
    },
    finished: { type: 'final' },
  },
});

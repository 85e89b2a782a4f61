import { setup } from 'xstate';
import type { FactBody } from '../src/domain/fact.ts';
import { endsWithFeedback } from '../src/domain/feedback/feedback.ts';
import { type Intent, optionChosen, textSubmitted } from '../src/domain/intent.ts';
import { rewriteAt, type SittingContext, type SittingInput, stepOf } from './sitting.context.ts';
import { conclude, isAnswer } from './sitting.outcome.ts';
import { attempt, canHint, giveUp, hint, isReady, toggleMore } from './sitting.rewriting.ts';
import {
  advance,
  canWithdraw,
  close,
  hasNext,
  holdAnswer,
  openSitting,
  undo,
  withdraw,
} from './sitting.steps.ts';
import { carryOut, type Turn } from './turn.ts';

/** What can be done after feedback. */
export type SittingChoice = 'go-on' | 'revise' | 'hint' | 'give-up';

/** The choices that make sense now, in the order shown. */
export function sittingChoices(context: SittingContext): readonly SittingChoice[] {
  if (isReady(context)) return ['go-on'];
  return canHint(context) ? ['revise', 'hint', 'give-up'] : ['revise', 'give-up'];
}

/** The option that says "sure"; the one after it says "not sure". */
const SURE = 0;
const isRating = (intent: Intent): boolean => [SURE, SURE + 1].includes(optionChosen(intent));

const machineSetup = setup({
  types: { context: {} as SittingContext, events: {} as Intent, input: {} as SittingInput },
  actions: { record: (_, _fact: FactBody) => {} },
  guards: {
    isAnswer: ({ context, event }) => isAnswer(context, event),
    isRatedAnswer: ({ context, event }) => context.asksConfidence && isAnswer(context, event),
    isTestAnswer: ({ context, event }) => context.mode === 'test' && isAnswer(context, event),
    isRating: ({ event }) => isRating(event),
    isTestRating: ({ context, event }) => context.mode === 'test' && isRating(event),
    hasRest: ({ context }) => endsWithFeedback(context.blocks),
    hasText: ({ event }) => textSubmitted(event).trim() !== '',
    hasNext: ({ context }) => hasNext(context),
    canHint: ({ context }) => canHint(context) && !isReady(context),
    canUndo: ({ context }) => context.undo !== null,
    canWithdraw: ({ context }) => canWithdraw(context),
    isReading: ({ context }) => stepOf(context).kind === 'read',
    isRewriting: ({ context }) => rewriteAt(context) !== null,
    wants: ({ context, event }, wish: SittingChoice) => sittingChoices(context)[optionChosen(event)] === wish,
  },
});

const does = (act: (context: SittingContext, intent: Intent) => Turn<SittingContext>) =>
  machineSetup.enqueueActions(({ context, event, enqueue }) => carryOut(enqueue, act(context, event)));

const wants = (wish: SittingChoice) => ({ type: 'wants', params: wish }) as const;
const undoable = { 'answer.undone': { guard: 'canUndo', target: 'facing', actions: does(undo) } } as const;
const withdrawable = {
  'answer.undone': [
    { guard: 'canWithdraw', target: 'facing', actions: does(withdraw) },
    undoable['answer.undone'],
  ],
} as const;
const answers = does((context, intent) => conclude(context, intent));
const rates = does((context, intent) =>
  context.pending ? conclude(context, context.pending, optionChosen(intent) === SURE) : { change: {} },
);

/** Several things one after the other, to read, to answer or to write: a review, a test or a lesson. */
export const sittingMachine = machineSetup.createMachine({
  id: 'sitting',
  context: ({ input }) => openSitting(input),
  initial: 'facing',
  states: {
    /** Decides what the present step is. */
    facing: {
      always: [
        { guard: 'isReading', target: 'reading' },
        { guard: 'isRewriting', target: 'composing' },
        { target: 'answering' },
      ],
    },
    goingOn: {
      always: [
        { guard: 'hasNext', target: 'facing', actions: does(advance) },
        { target: 'closing', actions: does(close) },
      ],
    },
    reading: { on: { 'reading.continued': 'goingOn', ...undoable } },
    answering: {
      on: {
        ...undoable,
        '*': [
          { guard: 'isRatedAnswer', target: 'rating', actions: does(holdAnswer) },
          { guard: 'isTestAnswer', target: 'goingOn', actions: answers },
          { guard: 'isAnswer', target: 'readingAnswer', actions: answers },
        ],
      },
    },
    rating: {
      on: {
        'option.chosen': [
          { guard: 'isTestRating', target: 'goingOn', actions: rates },
          { guard: 'isRating', target: 'readingAnswer', actions: rates },
        ],
      },
    },
    readingAnswer: { on: { 'reading.continued': 'goingOn', ...undoable } },
    composing: {
      on: {
        'more.toggled': { guard: 'hasRest', actions: does(toggleMore) },
        'text.submitted': {
          guard: 'hasText',
          target: 'readingFeedback',
          actions: does((context, intent) => attempt(context, textSubmitted(intent))),
        },
        'hint.requested': { guard: 'canHint', actions: does(hint) },
        ...withdrawable,
      },
    },
    readingFeedback: {
      on: {
        'more.toggled': { actions: does(toggleMore) },
        'hint.requested': { guard: 'canHint', target: 'composing', actions: does(hint) },
        'option.chosen': [
          { guard: wants('go-on'), target: 'goingOn' },
          { guard: wants('revise'), target: 'composing' },
          { guard: wants('hint'), target: 'composing', actions: does(hint) },
          { guard: wants('give-up'), target: 'readingAnswer', actions: does(giveUp) },
        ],
        ...withdrawable,
      },
    },
    closing: { on: { 'reading.continued': 'finished' } },
    finished: { type: 'final' },
  },
});

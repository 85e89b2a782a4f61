import { setup } from 'xstate';
import type { FactBody } from '../src/domain/fact.ts';
import { endsWithFeedback } from '../src/domain/feedback.ts';
import type { Intent } from '../src/domain/intent.ts';
import { type SittingContext, type SittingInput, stepOf } from './sitting.context.ts';
import { conclude, isAnswer } from './sitting.outcome.ts';
import { attempt, canHint, giveUp, hint, isReady, toggleMore } from './sitting.rewriting.ts';
import { advance, close, hasNext, holdAnswer, openSitting, undo } from './sitting.steps.ts';
import { carryOut, type Turn } from './turn.ts';

/** What can be done after feedback. */
export type SittingChoice = 'go-on' | 'revise' | 'hint' | 'give-up';

/** The choices that make sense now, in the order shown. */
export function sittingChoices(context: SittingContext): readonly SittingChoice[] {
  if (isReady(context)) return ['go-on'];
  return canHint(context) ? ['revise', 'hint', 'give-up'] : ['revise', 'give-up'];
}

const machineSetup = setup({
  types: { context: {} as SittingContext, events: {} as Intent, input: {} as SittingInput },
  actions: { record: (_, _fact: FactBody) => {} },
  guards: {
    isAnswer: ({ context, event }) => isAnswer(context, event),
    isRatedAnswer: ({ context, event }) => context.asksConfidence && isAnswer(context, event),
    isTestAnswer: ({ context, event }) => context.mode === 'test' && isAnswer(context, event),
    isRating: ({ event }) => event.type === 'option.chosen' && (event.index === 0 || event.index === 1),
    isTestRating: ({ context, event }) =>
      context.mode === 'test' && event.type === 'option.chosen' && (event.index === 0 || event.index === 1),
    hasRest: ({ context }) => endsWithFeedback(context.blocks),
    hasText: ({ event }) => event.type === 'text.submitted' && event.text.trim() !== '',
    hasNext: ({ context }) => hasNext(context),
    canHint: ({ context }) => canHint(context) && !isReady(context),
    canUndo: ({ context }) => context.undo !== null,
    isReading: ({ context }) => stepOf(context).kind === 'read',
    isRewriting: ({ context }) => {
      const step = stepOf(context);
      return step.kind === 'trial' && step.trial.kind === 'rewrite';
    },
    wants: ({ context, event }, wish: SittingChoice) =>
      event.type === 'option.chosen' && sittingChoices(context)[event.index] === wish,
  },
});

const does = (act: (context: SittingContext, intent: Intent) => Turn<SittingContext>) =>
  machineSetup.enqueueActions(({ context, event, enqueue }) => carryOut(enqueue, act(context, event)));

const wants = (wish: SittingChoice) => ({ type: 'wants', params: wish }) as const;
const undoable = { 'answer.undone': { guard: 'canUndo', target: 'facing', actions: does(undo) } } as const;
const answers = does((context, intent) => conclude(context, intent));
const rates = does((context, intent) =>
  context.pending && intent.type === 'option.chosen'
    ? conclude(context, context.pending, intent.index === 0)
    : { change: {} },
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
          actions: does((context, intent) =>
            attempt(context, intent.type === 'text.submitted' ? intent.text : ''),
          ),
        },
        'hint.requested': { guard: 'canHint', actions: does(hint) },
        ...undoable,
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
        ...undoable,
      },
    },
    closing: { on: { 'reading.continued': 'finished' } },
    finished: { type: 'final' },
  },
});

import { setup } from 'xstate';
import type { FactBody } from '../src/domain/fact.ts';
import { endsWithFeedback } from '../src/domain/feedback/feedback.ts';
import { type Intent, optionChosen, textSubmitted } from '../src/domain/intent.ts';
import type { Stop } from '../src/domain/story/story.ts';
import {
  answer,
  answerHere,
  attempt,
  decideHere,
  hasteOf,
  openPractice,
  type PracticeContext,
  type PracticeInput,
  readOn,
  rewind,
  send,
  stepHere,
  tellOthers,
  toggleMore,
} from './practice.story.ts';
import { carryOut, type Turn } from './turn.ts';

/** What can be done with a graded message, in the order shown. */
export const feedbackChoices = (context: PracticeContext): readonly ('send' | 'revise' | 'wait')[] =>
  context.attempt?.grade.verdict === 'send'
    ? ['send', 'revise']
    : ['revise', 'send', ...(hasteOf(context) >= 0 ? (['wait'] as const) : [])];

/** What can be done after the debrief, in the order shown. */
export const debriefChoices = ({
  story,
  others,
}: PracticeContext): readonly ('again' | 'finish' | 'others')[] => [
  ...(story.turns.length > 0 ? (['again'] as const) : []),
  'finish',
  ...(others.length > 0 ? (['others'] as const) : []),
];

const machineSetup = setup({
  types: {
    context: {} as PracticeContext,
    events: {} as Intent,
    input: {} as PracticeInput,
  },
  actions: { record: (_, _fact: FactBody) => {} },
  guards: {
    stopsAt: ({ context }, stop: Stop) => context.story.stop === stop,
    hasOthers: ({ context }) => context.others.length > 0,
    hasRest: ({ context }) => endsWithFeedback(context.blocks),
    hasText: ({ event }) => textSubmitted(event).trim() !== '',
    isAnswer: ({ context, event }) => answerHere(context, event) !== null,
    isStep: ({ context, event }) => stepHere(context, event) !== null,
    wants: ({ context, event }, wish: 'send' | 'revise' | 'wait') =>
      feedbackChoices(context)[optionChosen(event)] === wish,
    wantsNext: ({ context, event }, wish: 'again' | 'finish' | 'others') =>
      debriefChoices(context)[optionChosen(event)] === wish,
    chose: ({ event }, index: number) => optionChosen(event) === index,
    isTurn: ({ context, event }) =>
      (event.type === 'decision.rewound' ? event.step : optionChosen(event)) in context.story.turns,
    canRewind: ({ context }) => context.story.turns.length > 0,
  },
});

const does = (act: (context: PracticeContext, intent: Intent) => Turn<PracticeContext>) =>
  machineSetup.enqueueActions(({ context, event, enqueue }) => carryOut(enqueue, act(context, event)));

/** A scenario lived through: states are what the learner sees; the content is data in the context. */
export const practiceMachine = machineSetup.createMachine({
  id: 'practice',
  context: ({ input }) => openPractice(input),
  initial: 'telling',
  on: {
    'decision.rewound': {
      guard: 'isTurn',
      target: '.telling',
      actions: does((context, intent) =>
        rewind(context, intent.type === 'decision.rewound' ? intent.step : -1),
      ),
    },
  },
  states: {
    telling: {
      initial: 'walking',
      on: { 'rewind.requested': { guard: 'canRewind', target: 'rewinding' } },
      states: {
        walking: {
          always: [
            { guard: { type: 'stopsAt', params: 'reading' }, target: 'reading' },
            { guard: { type: 'stopsAt', params: 'example' }, target: 'readingExample' },
            { guard: { type: 'stopsAt', params: 'quiz' }, target: 'answering' },
            { guard: { type: 'stopsAt', params: 'compose' }, target: 'composing' },
            { guard: { type: 'stopsAt', params: 'choose' }, target: 'choosing' },
            { guard: { type: 'stopsAt', params: 'wait' }, target: 'waiting' },
            { target: 'debriefing' },
          ],
        },
        reading: { on: { 'reading.continued': { target: 'walking', actions: does(readOn) } } },
        readingExample: { on: { 'reading.continued': { target: 'walking', actions: does(readOn) } } },
        answering: {
          on: { '*': { guard: 'isAnswer', target: 'readingAnswer', actions: does(answer) } },
        },
        readingAnswer: { on: { 'reading.continued': { target: 'walking', actions: does(readOn) } } },
        composing: {
          on: {
            'more.toggled': { guard: 'hasRest', actions: does(toggleMore) },
            'text.submitted': {
              guard: 'hasText',
              target: 'readingFeedback',
              actions: does((context, intent) => attempt(context, textSubmitted(intent))),
            },
          },
        },
        readingFeedback: {
          on: {
            'more.toggled': { actions: does(toggleMore) },
            'option.chosen': [
              { guard: { type: 'wants', params: 'revise' }, target: 'composing' },
              { guard: ({ context, event }) => isSendOfHopeless(context, event), target: 'confirmingSend' },
              { guard: { type: 'wants', params: 'send' }, target: 'walking', actions: does(send) },
              {
                guard: { type: 'wants', params: 'wait' },
                target: 'walking',
                actions: does(context => rewind(context, hasteOf(context))),
              },
            ],
          },
        },
        confirmingSend: {
          on: {
            'option.chosen': [
              { guard: { type: 'chose', params: 0 }, target: 'composing' },
              { guard: { type: 'chose', params: 1 }, target: 'walking', actions: does(send) },
            ],
          },
        },
        choosing: {
          on: { 'option.chosen': { guard: 'isStep', target: 'walking', actions: does(decideHere) } },
        },
        waiting: { on: { 'day.picked': { guard: 'isStep', target: 'walking', actions: does(decideHere) } } },
        debriefing: {
          on: {
            'more.toggled': { guard: 'hasOthers', actions: does(tellOthers) },
            'option.chosen': [
              { guard: { type: 'wantsNext', params: 'again' }, target: '#practice.rewinding' },
              { guard: { type: 'wantsNext', params: 'finish' }, target: '#practice.finished' },
              { guard: { type: 'wantsNext', params: 'others' }, actions: does(tellOthers) },
            ],
          },
        },
        here: { type: 'history' },
      },
    },
    rewinding: {
      on: {
        'option.chosen': [
          {
            guard: 'isTurn',
            target: 'telling',
            actions: does((context, intent) => rewind(context, optionChosen(intent))),
          },
          {
            guard: ({ context, event }) => optionChosen(event) === context.story.turns.length,
            target: 'telling.here',
          },
        ],
      },
    },
    finished: { type: 'final' },
  },
});

function isSendOfHopeless(context: PracticeContext, event: Intent): boolean {
  return (
    context.attempt?.grade.verdict === 'dont-send' && feedbackChoices(context)[optionChosen(event)] === 'send'
  );
}

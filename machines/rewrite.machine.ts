import { setup } from 'xstate';
import type { FactBody } from '../src/domain/fact.ts';
import { endsWithFeedback } from '../src/domain/feedback/feedback.ts';
import { type Intent, optionChosen, textSubmitted } from '../src/domain/intent.ts';
import {
  attempt,
  canHint,
  compare,
  hint,
  invite,
  isNaming,
  isReady,
  nameFaults,
  openRewrite,
  part,
  poseWarmUp,
  type RewriteContext,
  type RewriteInput,
  toggleMore,
} from './rewrite.exercise.ts';
import { carryOut, type Turn } from './turn.ts';

/** What can be done with feedback or after a comparison. */
export type RewriteChoice = 'revise' | 'hint' | 'compare' | 'stop';

/** The choices that make sense now, in the order shown. */
export function rewriteChoices(context: RewriteContext): readonly RewriteChoice[] {
  const ready = isReady(context);
  const seesModels = ready || context.rungs >= 4;
  const choices: RewriteChoice[] = ready ? [] : ['revise'];
  if (canHint(context)) choices.push('hint');
  if (seesModels && context.compared < context.rewrite.models.length) choices.push('compare');
  if (ready) choices.push('revise');
  return [...choices, 'stop'];
}

const machineSetup = setup({
  types: { context: {} as RewriteContext, events: {} as Intent, input: {} as RewriteInput },
  actions: { record: (_, _fact: FactBody) => {} },
  guards: {
    chose: ({ event }, index: number) => optionChosen(event) === index,
    isNaming: ({ context, event }) => isNaming(context, event),
    hasRest: ({ context }) => endsWithFeedback(context.blocks),
    hasText: ({ event }) => textSubmitted(event).trim() !== '',
    canHint: ({ context }) => canHint(context),
    wants: ({ context, event }, wish: RewriteChoice) => rewriteChoices(context)[optionChosen(event)] === wish,
  },
});

const does = (act: (context: RewriteContext, intent: Intent) => Turn<RewriteContext>) =>
  machineSetup.enqueueActions(({ context, event, enqueue }) => carryOut(enqueue, act(context, event)));

const wants = (wish: RewriteChoice) => ({ type: 'wants', params: wish }) as const;

const choosing = [
  { guard: wants('revise'), target: 'composing' },
  { guard: wants('hint'), target: 'composing', actions: does(hint) },
  { guard: wants('compare'), target: 'comparing', actions: does(compare) },
  { guard: wants('stop'), target: 'parting', actions: does(part) },
] as const;

/** A bad message to mend: name what is wrong, write it anew, get feedback and hints, compare with a model. */
export const rewriteMachine = machineSetup.createMachine({
  id: 'rewrite',
  context: ({ input }) => openRewrite(input),
  initial: 'briefing',
  states: {
    briefing: {
      on: {
        'option.chosen': [
          { guard: { type: 'chose', params: 0 }, target: 'naming', actions: does(poseWarmUp) },
          { guard: { type: 'chose', params: 1 }, target: 'composing', actions: does(invite) },
        ],
      },
    },
    naming: {
      on: { 'options.submitted': { guard: 'isNaming', target: 'readingAnswer', actions: does(nameFaults) } },
    },
    readingAnswer: { on: { 'reading.continued': { target: 'composing', actions: does(invite) } } },
    composing: {
      on: {
        'more.toggled': { guard: 'hasRest', actions: does(toggleMore) },
        'text.submitted': {
          guard: 'hasText',
          target: 'readingFeedback',
          actions: does((context, intent) => attempt(context, textSubmitted(intent))),
        },
        'hint.requested': { guard: 'canHint', actions: does(hint) },
      },
    },
    readingFeedback: {
      on: {
        'more.toggled': { actions: does(toggleMore) },
        'hint.requested': { guard: 'canHint', target: 'composing', actions: does(hint) },
        'option.chosen': choosing,
      },
    },
    comparing: { on: { 'option.chosen': choosing } },
    parting: { on: { 'reading.continued': 'finished' } },
    finished: { type: 'final' },
  },
});

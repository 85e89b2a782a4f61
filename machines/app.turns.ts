import type { FactBody } from '../src/domain/fact.ts';
import { editField } from '../src/domain/field-reducer.ts';
import type { Intent } from '../src/domain/intent.ts';
import { GOALS } from '../src/domain/scenario/goal.ts';
import type { TopicId } from '../src/domain/topic.ts';
import type { AppContext, Retrieved } from './app.context.ts';
import type { AppEvent } from './app.events.ts';
import { type AppTurn, begin, firstScenario, withoutKey } from './app.session.ts';
import { answeredEntries } from './screens/asking.ts';
import { CHECK_DRAFT, CHECK_READER } from './screens/checking.ts';
import { topicTitle } from './screens/titles.ts';

/** The index of a chosen option, -1 for any other intent. */
export const chosenIndex = (event: AppEvent): number =>
  event.type === 'intent.made' && event.intent.type === 'option.chosen' ? event.intent.index : -1;

/** The submitted text, "" for any other intent. */
export const submittedText = (event: AppEvent): string =>
  event.type === 'intent.made' && event.intent.type === 'text.submitted' ? event.intent.text : '';

/** The intent that was made; the events of an activity carry nothing else. */
export const madeIntent = (event: AppEvent): Intent =>
  event.type === 'intent.made' ? event.intent : { type: 'reading.continued' };

/** What a key does to the field: its new state, a text to keep, an intent when the learner finished. */
export interface Edited {
  readonly change: Partial<AppContext>;
  readonly keep?: { readonly key: string; readonly text: string };
  readonly intent?: Intent;
}

/**
 * Edits the field with the focus. An unfinished text outlives its screen; that of a composer is stored as well, unless
 * it is a draft to check or its reader.
 */
export function edit(context: AppContext, event: Extract<AppEvent, { type: 'field.edited' }>): Edited {
  const { input, field } = context.shown;
  const { state, intent, notice } = editField(input, field, event.action, event.width);
  const text = state.type === 'text' ? state.buffer.text : '';
  const changed = state.type === 'text' && field.type === 'text' && text !== field.buffer.text;
  // A cursor that moves leaves what has been read as it is; a changed text is looked at where it is written.
  const shown = { ...context.shown, field: state, ...(changed && { scroll: 0 }) };
  const change = { shown, notice: notice === undefined ? null : ({ text: notice, tone: 'info' } as const) };
  const next = intent ? { intent } : {};
  if (!('draftKey' in input)) return { change, ...next };
  const { draftKey: key } = input;
  if (intent && input.type === 'line')
    return { change: { ...change, drafts: withoutKey(context.drafts, key) }, ...next };
  if (!changed) return { change, ...next };
  const isStored = input.type === 'compose' && key !== CHECK_DRAFT && key !== CHECK_READER;
  return {
    change: { ...change, drafts: { ...context.drafts, [key]: text } },
    ...(isStored && { keep: { key, text } }),
    ...next,
  };
}

const described = (learner: NonNullable<AppContext['learner']>): FactBody => ({
  type: 'learner.described',
  ...learner,
});

/** Remembers the learner's name. */
export function nameLearner(context: AppContext, event: AppEvent): AppTurn {
  const learner = { name: submittedText(event).trim().slice(0, 60), goal: context.learner?.goal ?? null };
  return { change: { learner }, facts: [described(learner)] };
}

/** Remembers what the learner wants. */
export function setGoal(context: AppContext, event: AppEvent): AppTurn {
  const learner = { name: context.learner?.name ?? '', goal: GOALS[chosenIndex(event)] ?? null };
  return { change: { learner }, facts: [described(learner)] };
}

/** Remembers the goal and starts the first scenario that fits it. */
export function startWithGoal(context: AppContext, event: AppEvent): AppTurn {
  const set = setGoal(context, event);
  const goal = set.change.learner?.goal;
  const scenario = goal ? firstScenario(context, goal) : undefined;
  if (!scenario) return set;
  const begun = begin({ ...context, ...set.change }, 'practice', scenario.id);
  return {
    change: { ...set.change, ...begun.change },
    facts: [...(set.facts ?? []), ...(begun.facts ?? [])],
  };
}

/** Puts a question to the tutor. */
export function ask(context: AppContext, question: string): AppTurn {
  const answer = context.retrieve(question);
  return {
    change: { asked: { question, answer } },
    facts: [{ type: 'question.asked', question, topic: answer.topic }],
  };
}

/** Opens the tutor at the start of the program, with the question if there is one. */
export function askAtStart(context: AppContext): AppTurn {
  const question = context.start.screen === 'ask' ? (context.start.question ?? '') : '';
  const turn = question.trim() === '' ? { change: {} } : ask(context, question);
  return { ...turn, change: { ...turn.change, start: { screen: 'home' } } };
}

/** Asks a follow-up question, or opens a related topic. */
export function askNext(context: AppContext, event: AppEvent): AppTurn {
  const id = answeredEntries(context)[chosenIndex(event)]?.id ?? '';
  if (id.startsWith('ask:')) return ask(context, id.slice(4));
  const topic = context.content.guide.find(one => `topic:${one.id}` === id);
  if (!topic) return { change: {} };
  const answer: Retrieved = { topic: topic.id, related: topic.related };
  return { change: { asked: { question: topicTitle(context.content, topic.id as TopicId), answer } } };
}

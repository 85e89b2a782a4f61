import type { TopicId } from '../src/domain/topic.ts';
import { changes, covers, does, shows, uncover } from './app.actions.ts';
import { goesBack } from './app.back.ts';
import type { AppContext, Covered, Retrieved } from './app.context.ts';
import { type AppEvent, chosenIndex, submittedText } from './app.events.ts';
import { appSetup, picks } from './app.setup.ts';
import type { AppTurn } from './app.turn.ts';
import { answeredEntries } from './screens/asking.ts';
import { topicTitle } from './screens/titles.ts';

/** Puts a question to the tutor. */
function ask(context: AppContext, question: string): AppTurn {
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
function askNext(context: AppContext, event: AppEvent): AppTurn {
  const id = answeredEntries(context)[chosenIndex(event)]?.id ?? '';
  if (id.startsWith('ask:')) return ask(context, id.slice(4));
  const topic = context.content.guide.find(one => `topic:${one.id}` === id);
  if (!topic) return { change: {} };
  const answer: Retrieved = { topic: topic.id, related: topic.related };
  return { change: { asked: { question: topicTitle(context.content, topic.id as TopicId), answer } } };
}

const helps = { type: 'gives', params: 'help' } as const;
const asks = { type: 'gives', params: 'ask' } as const;

/** What opens the tutor over a layer, with no question put yet. */
export const asksOver = (layer: Covered['layer']) => ({
  guard: asks,
  target: '#asking',
  actions: [covers(layer), changes(() => ({ asked: null }))],
});

/** What opens the help over a layer. */
export const helpsOver = (layer: Covered['layer']) => ({
  guard: helps,
  target: '#reading.help',
  actions: covers(layer),
});

/** Takes an overlay away and goes back to what lies under it. */
export const uncovering = appSetup.createStateConfig({
  id: 'uncovering',
  always: [
    { guard: { type: 'liesOver', params: 'asking' }, target: '#asking.last', actions: uncover },
    { guard: { type: 'liesOver', params: 'help' }, target: '#reading.help', actions: uncover },
    { guard: { type: 'liesOver', params: 'profile' }, target: '#reading.profile', actions: uncover },
    { target: '#screens.last', actions: uncover },
  ],
});

/** Asks a question from anywhere and goes back to exactly where the learner was. */
export const asking = appSetup.createStateConfig({
  id: 'asking',
  initial: 'entering',
  on: { 'command.given': [helpsOver('asking'), goesBack('#uncovering')] },
  states: {
    last: { type: 'history' },
    entering: { always: [{ guard: 'hasAsked', target: 'answered' }, { target: 'typing' }] },
    typing: {
      entry: shows('typing'),
      on: {
        'intent.made': {
          guard: 'hasText',
          target: 'answered',
          actions: does((context, event) => ask(context, submittedText(event))),
        },
      },
    },
    answered: {
      entry: shows('answered'),
      on: {
        'intent.made': [
          { guard: picks('answered', 'back'), target: '#uncovering' },
          { guard: picks('answered', 'other'), target: 'typing' },
          { guard: 'isOption', target: 'answered', reenter: true, actions: does(askNext) },
        ],
      },
    },
  },
});

/** Something to read that lies over everything else. */
export const reading = appSetup.createStateConfig({
  id: 'reading',
  initial: 'help',
  on: {
    'intent.made': { guard: 'isGoOn', target: '#uncovering' },
    'command.given': goesBack('#uncovering'),
  },
  states: {
    help: {
      entry: shows('help'),
      on: { 'command.given': [{ guard: 'returnsToAsking', target: '#uncovering' }, asksOver('help')] },
    },
    profile: { entry: shows('profile'), on: { 'command.given': asksOver('profile') } },
  },
});

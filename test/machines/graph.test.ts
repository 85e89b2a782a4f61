import { expect, test } from 'vitest';
import { type AnyMachineSnapshot, type AnyStateMachine, transition } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import { activities } from '../../machines/activities.ts';
import type { PracticeContext } from '../../machines/practice.story.ts';
import type { QuizContext } from '../../machines/quiz.round.ts';
import type { RewriteContext } from '../../machines/rewrite.exercise.ts';
import type { ActivityKind } from '../../src/domain/fact.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { firstIntent } from '../helpers/intents.ts';
import { content } from '../helpers/session.ts';
import { stubGrader } from '../helpers/stub-grader.ts';

/** More than any of the small contents needs; a search that reaches it is a mistake. */
const LIMIT = 4000;
const TEXTS = ['Dear Mei, your fog post', 'Hi !generic', 'You !hostile'];

const leaf = ({ value }: AnyMachineSnapshot): string =>
  typeof value === 'string' ? value : String(Object.values(value)[0]);

/** All that a learner could do where an input stands, wisely and unwisely. */
function intentsAt(activity: ActivityKind, snapshot: AnyMachineSnapshot): Intent[] {
  const { input, extras } = activities[activity]!.view(snapshot);
  const more: Intent[] = extras.includes('hint') ? [{ type: 'hint.requested' }] : [];
  switch (input.type) {
    case 'continue':
      return [...more, { type: 'reading.continued' }];
    case 'choose':
      return [...more, ...input.options.map((_, index) => ({ type: 'option.chosen' as const, index }))];
    case 'pick-day':
      return [input.from, 9, input.to].map(day => ({ type: 'day.picked', day }));
    case 'compose':
      return [...more, ...TEXTS.map(text => ({ type: 'text.submitted' as const, text }))];
    default:
      return [firstIntent(input, '')];
  }
}

/** What a state's future depends on; a rewound story forgets how often it was rewound. */
const keys: Record<'practice' | 'quiz' | 'rewrite', (snapshot: AnyMachineSnapshot) => unknown[]> = {
  practice: snapshot => {
    const { story, attempt } = snapshot.context as PracticeContext;
    const sent = story.sent.map(one => [one.grade.verdict, one.answer, one.day, one.text]);
    return [story.nodeId, story.stop, story.day, story.flags, sent, story.turns.length, attempt?.text];
  },
  quiz: snapshot => {
    const { round, at, missed, rounds } = snapshot.context as QuizContext;
    return [round.map(one => one.id), at, missed.map(one => one.id), Math.min(rounds, 1)];
  },
  rewrite: snapshot => {
    const { attempts, rungs, rungAfter, compared } = snapshot.context as RewriteContext;
    return [
      attempts.at(-1)?.text,
      Math.min(attempts.length, 1),
      rungs,
      attempts.length > rungAfter,
      compared,
    ];
  },
};

interface Graph {
  readonly states: ReadonlySet<string>;
  readonly snapshots: readonly AnyMachineSnapshot[];
  /** States from which no end can be reached. */
  readonly trapped: readonly string[];
  readonly size: number;
}

function explore(activity: 'practice' | 'quiz' | 'rewrite', ref: string, input: unknown): Graph {
  const runner = activities[activity]!;
  const prepared = runner.prepare({ session: 's', ref, seed: 1, input }, { content, grader: stubGrader });
  const machine: AnyStateMachine = runner.machine;
  const map = getAdjacencyMap<AnyMachineSnapshot, Intent, unknown>(machine as never, {
    input: prepared?.input,
    limit: LIMIT,
    events: snapshot => intentsAt(activity, snapshot),
    serializeState: snapshot => JSON.stringify([leaf(snapshot), ...keys[activity](snapshot)]),
    stopWhen: snapshot => snapshot.status === 'done',
  });
  const before = new Map<string, string[]>();
  const vertices = Object.entries(map);
  for (const [from, { transitions }] of vertices)
    for (const { state } of Object.values(transitions) as { readonly state: AnyMachineSnapshot }[]) {
      const to = JSON.stringify([leaf(state), ...keys[activity](state)]);
      before.set(to, [...(before.get(to) ?? []), from]);
    }
  const canEnd = new Set<string>();
  const open = vertices.filter(([, { state }]) => state.status === 'done').map(([key]) => key);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (canEnd.has(key)) continue;
    canEnd.add(key);
    open.push(...(before.get(key) ?? []));
  }
  return {
    states: new Set(vertices.map(([, { state }]) => leaf(state))),
    snapshots: vertices.map(([, { state }]) => state),
    trapped: vertices.filter(([key]) => !canEnd.has(key)).map(([key]) => key),
    size: vertices.length,
  };
}

const practice = explore('practice', 'tiny', { novice: true, name: '' });
const quiz = explore('quiz', 'length', { questions: ['q-single', 'q-judge', 'q-order'] });
const rewrite = explore('rewrite', 'mend', {});

test('every state of the activity machines can be reached by a learner', () => {
  expect([...practice.states].sort()).toEqual([
    'answering',
    'choosing',
    'composing',
    'confirmingSend',
    'debriefing',
    'finished',
    'reading',
    'readingAnswer',
    'readingExample',
    'readingFeedback',
    'rewinding',
    'waiting',
  ]);
  expect([...quiz.states].sort()).toEqual(['answering', 'finished', 'readingAnswer', 'readingSummary']);
  expect([...rewrite.states].sort()).toEqual([
    'briefing',
    'comparing',
    'composing',
    'finished',
    'naming',
    'parting',
    'readingAnswer',
    'readingFeedback',
  ]);
});

test('every place of a scenario is visited and all of its endings are reached', () => {
  const stories = practice.snapshots.map(snapshot => (snapshot.context as PracticeContext).story);
  const endings = new Set(stories.filter(story => story.stop === 'end').map(story => story.nodeId));
  expect([...endings].sort()).toEqual(['bad', 'good', 'rest']);
});

test('from wherever a learner is, an end can be reached', () => {
  for (const graph of [practice, quiz, rewrite]) {
    expect(graph.size).toBeLessThan(LIMIT);
    expect(graph.trapped).toEqual([]);
  }
});

test('looking at a state changes nothing in it', () => {
  for (const snapshot of practice.snapshots.slice(0, 200)) {
    const machine = activities.practice!.machine;
    const before = JSON.stringify(snapshot.context);
    for (const intent of intentsAt('practice', snapshot)) transition(machine, snapshot, intent);
    expect(JSON.stringify(snapshot.context)).toBe(before);
  }
});

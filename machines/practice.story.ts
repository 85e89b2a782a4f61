import type { FactBody } from '../src/domain/fact.ts';
import { type Attempt, attemptMade, feedbackOn, toggledRest } from '../src/domain/feedback/feedback.ts';
import type { Intent } from '../src/domain/intent.ts';
import { type Answered, answerQuestion } from '../src/domain/question/answer.ts';
import type { Verdict } from '../src/domain/rubric.ts';
import { chooseOption, type Step, waitUntil } from '../src/domain/story/choice.ts';
import { compareRuns, type Run, summarise } from '../src/domain/story/compare.ts';
import { otherReasons } from '../src/domain/story/debrief.ts';
import { sendMessage, situationAt } from '../src/domain/story/message.ts';
import { nodeOf, type Setting, type Story } from '../src/domain/story/story.ts';
import { dayBlock, startStory, walk } from '../src/domain/story/walk.ts';
import type { Block } from '../src/domain/view.ts';
import type { Grader } from './grader.ts';
import type { Turn } from './turn.ts';

/** What a practice session is started with. */
export interface PracticeInput extends Setting {
  readonly session: string;
  readonly grader: Grader;
}

/** A practice session: the story, everything told so far, the latest attempt at the present message. */
export interface PracticeContext extends PracticeInput {
  readonly story: Story;
  readonly blocks: readonly Block[];
  readonly attempt: Attempt | null;
  /** The verdict of the first attempt at the present message. */
  readonly firstVerdict: Verdict | null;
  /** The latest text for each message that was tried but not sent, by node. */
  readonly unsent: Readonly<Record<string, string>>;
  /** The ways through the story that have been finished. */
  readonly runs: readonly Run[];
  /** The reasons that the latest debrief left out, until they are asked for. */
  readonly others: readonly Block[];
}

type PracticeTurn = Turn<PracticeContext>;

/** The session before the first key. */
export function openPractice(input: PracticeInput): PracticeContext {
  const { scenario } = input;
  const told = startStory(input);
  const blocks: Block[] = [
    { type: 'paragraph', text: `You are: ${scenario.you.headline}. ${scenario.you.background}` },
    {
      type: 'paragraph',
      text: `You write to: ${scenario.persona.name}, ${scenario.persona.headline}.`,
      tone: 'dim',
    },
    ...told.blocks,
  ];
  return {
    ...input,
    story: told.story,
    blocks,
    attempt: null,
    firstVerdict: null,
    unsent: {},
    runs: [],
    others: [],
  };
}

/** Tells the story on from a node. */
function tell(
  context: PracticeContext,
  story: Story,
  nodeId: string,
  said: readonly Block[] = [],
): PracticeTurn {
  const told = walk(context, story, nodeId);
  const blocks = [...context.blocks, ...said, ...told.blocks];
  if (told.story.stop !== 'end')
    return { change: { story: told.story, blocks, attempt: null, firstVerdict: null } };
  const end = nodeOf(context.scenario, told.story.nodeId);
  if (end.type !== 'end') throw new Error(`${told.story.nodeId} is not an ending`);
  const run = summarise(context, told.story, end);
  const before = context.runs.at(-1);
  return {
    change: {
      story: told.story,
      blocks: before ? [...blocks, ...compareRuns(before, run)] : blocks,
      attempt: null,
      firstVerdict: null,
      runs: [...context.runs, run],
      others: otherReasons(told.story, end),
    },
    facts: [
      {
        type: 'ending.reached',
        session: context.session,
        item: context.scenario.id,
        ending: told.story.nodeId,
        outcome: end.outcome,
      },
    ],
  };
}

/** Goes on after something to read, an example or an answered question. */
export function readOn(context: PracticeContext): PracticeTurn {
  const { story, scenario } = context;
  if (story.stop === 'reading') return tell(context, story, story.nodeId);
  const node = nodeOf(scenario, story.nodeId);
  return tell(context, story, 'next' in node ? node.next : story.nodeId);
}

/** What an intent says to the question at the present node; null when it says nothing. */
export function answerHere(context: PracticeContext, intent: Intent): Answered | null {
  const node = nodeOf(context.scenario, context.story.nodeId);
  return node.type === 'quiz' ? answerQuestion(node.question, context.seed, intent) : null;
}

/** Answers the question along the way. */
export function answer(context: PracticeContext, intent: Intent): PracticeTurn {
  const node = nodeOf(context.scenario, context.story.nodeId);
  const answered = answerHere(context, intent);
  if (node.type !== 'quiz' || !answered) return { change: {} };
  const { id: question, topic, explain } = node.question;
  const { right, faults, block } = answered;
  return {
    change: {
      blocks: [...context.blocks, block],
      story: right ? withLearned(context.story, explain) : context.story,
    },
    facts: [{ type: 'answer.given', session: context.session, question, topic, faults, right }],
  };
}

const withLearned = (story: Story, explain: string): Story => ({
  ...story,
  learned: [...(story.learned ?? []), explain],
});

const itemOf = (context: PracticeContext): string => `${context.scenario.id}/${context.story.nodeId}`;

/** Grades an attempt at the present message. */
export function attempt(context: PracticeContext, text: string): PracticeTurn {
  const node = nodeOf(context.scenario, context.story.nodeId);
  if (node.type !== 'compose') return { change: {} };
  const made: Attempt = { text, grade: context.grader(text, situationAt(context, context.story, node)) };
  const { session } = context;
  return {
    change: {
      attempt: made,
      firstVerdict: context.firstVerdict ?? made.grade.verdict,
      unsent: { ...context.unsent, [context.story.nodeId]: text },
      blocks: [...context.blocks, feedbackOn(made, context.attempt)],
    },
    facts: [attemptMade(made, { session, item: itemOf(context), rungs: 0, trains: [] })],
  };
}

/** Opens or closes the rest of the latest feedback. */
export const toggleMore = ({ blocks }: PracticeContext): PracticeTurn => ({
  change: { blocks: toggledRest(blocks) },
});

/** Tells the reasons that the debrief left out. */
export const tellOthers = ({ blocks, others }: PracticeContext): PracticeTurn => ({
  change: { blocks: [...blocks, { type: 'heading', text: 'The other reasons' }, ...others], others: [] },
});

/** Sends the latest attempt; the person reacts when the story gets there. */
export function send(context: PracticeContext): PracticeTurn {
  const { attempt: ready, story } = context;
  const node = nodeOf(context.scenario, story.nodeId);
  if (!ready || node.type !== 'compose') return { change: {} };
  const turn = tell(
    context,
    sendMessage(context, story, { ...ready, firstVerdict: context.firstVerdict }),
    node.next,
    [{ type: 'bubble', from: 'learner', text: ready.text }],
  );
  const sent: FactBody = {
    type: 'message.sent',
    session: context.session,
    item: itemOf(context),
    text: ready.text,
    verdict: ready.grade.verdict,
    storyDay: story.day,
  };
  const { [story.nodeId]: _, ...unsent } = context.unsent;
  return { change: { ...turn.change, unsent }, facts: [sent, ...(turn.facts ?? [])] };
}

/** The step that an intent takes at a node of choosing or waiting; null when it takes none. */
export function stepHere(context: PracticeContext, intent: Intent): Step | null {
  if (intent.type === 'option.chosen') return chooseOption(context, context.story, intent.index);
  if (intent.type === 'day.picked') return waitUntil(context, context.story, intent.day);
  return null;
}

/** Takes an option, or waits until a day. */
export function decideHere(context: PracticeContext, intent: Intent): PracticeTurn {
  const step = stepHere(context, intent);
  if (!step) return { change: {} };
  const said: Block[] = [{ type: 'bubble', from: 'learner', text: step.said }];
  if (step.story.day !== context.story.day) said.push(dayBlock(context, step.story));
  const turn = tell(context, step.story, step.next, said);
  const decided: FactBody = {
    type: 'decision.made',
    session: context.session,
    item: itemOf(context),
    choice: step.said,
    storyDay: context.story.day,
  };
  return { ...turn, facts: [decided, ...(turn.facts ?? [])] };
}

/** The decision that led to writing too soon, when the latest attempt is found to be that; -1 for none. */
export function hasteOf({ attempt: latest, story }: PracticeContext): number {
  if (!latest?.grade.faults.some(({ id }) => id === 'follow-up-too-soon')) return -1;
  const index = story.turns.length - 1;
  return story.turns[index]?.kind === 'send' ? -1 : index;
}

/** Goes back to a decision: the story stands as it stood then, and a message starts from what was sent. */
export function rewind(context: PracticeContext, index: number): PracticeTurn {
  const turn = context.story.turns[index];
  if (!turn) return { change: {} };
  const sent = turn.kind === 'send' ? context.story.sent[turn.before.sent.length] : undefined;
  const node = nodeOf(context.scenario, turn.nodeId);
  const blocks: Block[] = [
    ...context.blocks,
    { type: 'heading', text: 'Another way' },
    dayBlock(context, turn.before),
    { type: 'bubble', from: 'tutor', text: 'prompt' in node ? node.prompt : '' },
  ];
  return {
    change: {
      story: turn.before,
      blocks,
      attempt: sent ? { text: sent.text, grade: sent.grade } : null,
      firstVerdict: null,
      others: [],
    },
  };
}

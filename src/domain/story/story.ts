import type { Decision as Reaction } from '../recipient/decide.ts';
import type { Exchange } from '../recipient/letter.ts';
import type { Verdict } from '../rubric.ts';
import type { PracticeNode } from '../scenario/node.ts';
import type { Practice } from '../scenario/practice.ts';
import type { TopicId } from '../topic.ts';

/** What stays the same while a story is told. */
export interface Setting {
  readonly scenario: Practice;
  readonly seed: number;
  /** Novices see worked examples; others go straight to writing. */
  readonly novice: boolean;
  /** The learner's name, "" when unknown. */
  readonly name: string;
}

/** Where a story waits for the learner: something to read, or a node of this type. */
export type Stop = 'reading' | 'example' | 'quiz' | 'compose' | 'choose' | 'wait' | 'end';

/** A message that was sent in the story, and how it was taken. */
export interface Sent extends Exchange {
  readonly nodeId: string;
  readonly reaction: Reaction | null;
  /** The verdict of the first attempt, when that was worse than the one of what was sent. */
  readonly mendedFrom?: Verdict;
}

/** Something the learner did that can be done otherwise: a message sent, an option chosen, a day waited for. */
export interface Turn {
  readonly nodeId: string;
  readonly kind: 'send' | 'choice' | 'wait';
  /** What was done, in the second person: "You wrote: ...". */
  readonly label: string;
  readonly because: string;
  readonly topic: TopicId;
  /** The story as it stood at this decision. */
  readonly before: Story;
}

/** Everything that has happened so far. Immutable: going back is taking up an earlier one. */
export interface Story {
  /** The node where it waits; when it waits for reading, the node that comes next. */
  readonly nodeId: string;
  readonly stop: Stop;
  /** Days from the scenario's first day. */
  readonly day: number;
  readonly sent: readonly Sent[];
  readonly flags: readonly string[];
  readonly turns: readonly Turn[];
  /** What the questions teach that were answered right on the way. */
  readonly learned?: readonly string[];
}

/** The node with this id. Content checks prove that it exists. */
export function nodeOf(scenario: Practice, id: string): PracticeNode {
  const node = scenario.nodes[id];
  if (!node) throw new Error(`scenario ${scenario.id} has no node ${id}`);
  return node;
}

/** The day of the learner's previous message; the story's first day before the first. */
export const lastSentDay = (story: Story): number => story.sent.at(-1)?.day ?? 0;

/** The person's latest answer, if a message was sent and reacted to. */
export const lastAnswer = (story: Story) => story.sent.at(-1)?.answer ?? null;

/** How many messages in a row the person has left without an answer, those before the story began included. */
export function unanswered(story: Story): number {
  const last = story.sent.at(-1);
  if (!last) return 0;
  const silent = last.answer === null || last.answer === 'silence' || last.answer === 'removed';
  return silent ? last.followUp + 1 : 0;
}

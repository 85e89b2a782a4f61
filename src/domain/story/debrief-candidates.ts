import { ordinal, type Reason, type Weight } from '../recipient/reason-words.ts';
import { type FaultId, isHard, type StrengthId } from '../rubric.ts';
import type { EndNode } from '../scenario/node.ts';
import type { TopicId } from '../topic.ts';
import type { Sent, Story } from './story.ts';

/** Something that a debrief could tell; a higher rank mattered more for the outcome. */
export type Candidate = Pick<Reason, 'text' | 'topic' | 'fault' | 'strength' | 'quotes'> & {
  readonly rank: number;
  /** Which message it is about, where there are several. */
  readonly of?: string;
};

/** How many reasons of the last message, and of one before it, are told at all. */
const MOST_OF_THE_LAST = 5;
const MOST_BEFORE = 2;
/** How much a reason of the last message, and of one before it, had to do with the outcome. */
const LAST: Readonly<Record<Weight, number>> = { main: 100, weighty: 55, minor: 30 };
const BEFORE: Readonly<Record<Weight, number>> = { main: 70, weighty: 40, minor: 20 };
/** What no rewording makes right outweighs everything that came after. */
const HARD = 110;
/** After a bad end, what was good in the messages explains little. */
const GOOD_BEFORE_A_BAD_END = 45;
/** The last decision, those before it; the author's first point on the ending, the others. */
const LAST_DECISION = 85;
const DECISION = 50;
const FIRST_POINT = 80;
const POINT = 45;
/** A point that a reason makes as well, with the words of the message. */
const SAID = 10;

/** Everything that could be told of a way through a story, in the order in which it happened. */
export function candidates(story: Story, end: EndNode): Candidate[] {
  const found: Candidate[] = [];
  const messages = [...story.sent];
  const lastIndex = story.turns.findLastIndex(turn => turn.because !== '');
  let isDayTold = false;
  for (const [index, turn] of story.turns.entries()) {
    if (turn.because !== '' && !isUndone(story, index))
      found.push({
        text: turn.because,
        topic: turn.topic,
        rank: index === lastIndex ? LAST_DECISION : DECISION,
      });
    const sent = turn.kind === 'send' ? messages.shift() : undefined;
    const isLast = messages.length === 0;
    // What the story says of the day that was waited for need not be said twice.
    const told = sent?.reaction?.reasons ?? mainFaultOf(sent);
    const reasons = told.filter(({ about }) => about !== 'day' || !isDayTold);
    const of = sent && nameOfMessage(story.sent, sent);
    for (const reason of reasons.slice(0, isLast ? MOST_OF_THE_LAST : MOST_BEFORE))
      found.push({ ...reason, rank: rankOf(reason, { isLast, end }), ...(of ? { of } : {}) });
    isDayTold = turn.because !== '' && (turn.kind === 'wait' || turn.topic === 'follow-up');
  }
  const points = end.points.filter(({ topic }) => end.outcome !== 'good' || isBorneOut(story, topic));
  for (const [index, point] of points.entries())
    found.push({
      ...point,
      rank: found.some(one => praises(one, point.topic)) ? SAID : index === 0 ? FIRST_POINT : POINT,
    });
  return found;
}

/** The main fault of a message to which the story does not let the person react by themself. */
function mainFaultOf(sent: Sent | undefined): readonly Reason[] {
  const fault = sent?.grade.faults[0];
  return fault === undefined
    ? []
    : [{ text: `${fault.what} ${fault.why}`, topic: fault.topic, weight: 'main', fault: fault.id }];
}

/** What a message is called among several: "Your follow-up"; undefined when it is the only one. */
function nameOfMessage(sent: Story['sent'], one: Sent): string | undefined {
  if (sent.length < 2) return undefined;
  // A story may begin with a follow-up.
  if (one.followUp === 0) return `Your ${ordinal(sent.indexOf(one) + 1)} message`;
  const reminders = sent.filter(({ followUp }) => followUp > 0).length;
  return reminders < 2 && one.followUp < 2 ? 'Your follow-up' : `Your ${ordinal(one.followUp)} follow-up`;
}

/** Faults that show that a message has nothing of what was planned for it. */
const WITHOUT_A_PLAN: readonly FaultId[] = ['generic', 'no-purpose', 'not-a-message'];

/** Whether a choice was followed at once by a message that has nothing of it: what was planned did not happen. */
function isUndone({ turns, sent }: Story, index: number): boolean {
  if (turns[index]?.kind !== 'choice' || turns[index + 1]?.kind !== 'send') return false;
  const before = turns.slice(0, index).filter(({ kind }) => kind === 'send').length;
  const grade = sent[before]?.grade;
  return (
    grade?.verdict === 'dont-send' || (grade?.faults.some(({ id }) => WITHOUT_A_PLAN.includes(id)) ?? false)
  );
}

/** What a point of a good ending on these topics takes for granted that some message had. */
const TAKEN_FOR_GRANTED: Partial<Record<TopicId, StrengthId>> = { value: 'value', personalise: 'personal' };

/** Whether a reason tells a strength of this topic with its words. */
const praises = ({ strength, quotes }: Candidate, topic: TopicId): boolean =>
  strength !== undefined && quotes !== undefined && TAKEN_FOR_GRANTED[topic] === strength;

/** Whether what a point is about was in a message, or in a decision on the way. */
function isBorneOut({ sent, turns }: Story, topic: TopicId): boolean {
  const strength = TAKEN_FOR_GRANTED[topic];
  return (
    strength === undefined ||
    sent.length === 0 ||
    sent.some(({ grade }) => grade.strengths.some(({ id }) => id === strength)) ||
    turns.some(turn => turn.topic === topic && turn.because !== '')
  );
}

function rankOf(
  { weight, fault, strength, quotes }: Reason,
  { isLast, end }: { readonly isLast: boolean; readonly end: EndNode },
): number {
  if (fault !== undefined && isHard(fault) && weight === 'main') return HARD;
  const rank = (isLast ? LAST : BEFORE)[weight];
  const isPraise = strength !== undefined && quotes !== undefined;
  return isPraise && end.outcome === 'bad' ? Math.min(rank, GOOD_BEFORE_A_BAD_END) : rank;
}

import type { Intent } from '../src/domain/intent.ts';
import { type Memory, type ReviewGrade, review } from '../src/domain/learning/schedule.ts';
import { type SkillId, topicOf } from '../src/domain/learning/skill.ts';
import { isAskedAgain } from '../src/domain/learning/today.ts';
import { answerQuestion } from '../src/domain/question/answer.ts';
import type { Block } from '../src/domain/view.ts';
import {
  questionAt,
  type Result,
  type SittingContext,
  type SittingTurn,
  type Step,
  stepOf,
  stepSeed,
} from './sitting.context.ts';

/** The end of an item; `said` is what the learner is told of what follows from it. */
export interface Concluded extends SittingTurn {
  readonly said: readonly Block[];
}

/** Whether an intent answers the present question. */
export function isAnswer(context: SittingContext, intent: Intent): boolean {
  const asked = questionAt(context);
  return asked !== null && answerQuestion(asked.question, stepSeed(context), intent) !== null;
}

function askedAgain(context: SittingContext, skill: SkillId, memory: Memory): readonly Step[] {
  const items = context.steps.filter(step => step.kind === 'trial');
  const asked = items.filter(item => item.skill === skill).length;
  const { room } = context;
  const day = context.today();
  if (!isAskedAgain(memory, { asked, items: items.length, room, day })) return context.steps;
  const spare = context.spare[skill] ?? [];
  const step = stepOf(context);
  const trial = spare[(asked - 1) % Math.max(1, spare.length)] ?? (step.kind === 'trial' ? step.trial : null);
  return trial ? [...context.steps, { kind: 'trial', skill, trial }] : context.steps;
}

/** What follows for the rest of the sitting: that a rule comes back. */
function toldOf(right: boolean): readonly Block[] {
  const text = right
    ? 'To make it stay, you will meet this rule once more in this sitting.'
    : 'This rule comes back before the end.';
  return [{ type: 'paragraph', tone: 'dim', text }];
}

/** Ends the present item: what is remembered, and in a review whether the skill is asked once more. */
export function concluded(context: SittingContext, result: Result, sure: boolean | undefined): Concluded {
  const { at, blocks, results, steps, memories, session } = context;
  const { skill, item, right } = result;
  const rated = sure === undefined ? {} : { sure };
  const faults = skill.startsWith('fault:') ? [skill.slice(6) as never] : [];
  if (context.mode !== 'review') {
    const fact = {
      type: 'answer.given',
      session,
      question: item,
      topic: topicOf(skill),
      faults,
      right,
      ...rated,
    } as const;
    return { change: { results: [...results, result] }, facts: questionAt(context) ? [fact] : [], said: [] };
  }
  const grade: ReviewGrade = right ? 'good' : 'again';
  const memory = review(memories[skill] ?? null, grade, context.today());
  const after = {
    results: [...results, result],
    memories: { ...memories, [skill]: memory },
    steps: askedAgain(context, skill, memory),
  };
  return {
    change: { ...after, undo: { at, blocks, results, steps, memories } },
    facts: [{ type: 'card.reviewed', session, card: skill, item, grade, ...rated }],
    said: after.steps === steps ? [] : toldOf(right),
  };
}

/** Answers the present question; `sure` is undefined when the learner was not asked. */
export function conclude(context: SittingContext, answer: Intent, sure?: boolean): SittingTurn {
  const asked = questionAt(context);
  const answered = asked && answerQuestion(asked.question, stepSeed(context), answer);
  if (!answered) return { change: {} };
  const result: Result = {
    skill: asked.skill,
    item: asked.id,
    right: answered.right,
    block: answered.block,
  };
  const { said, ...turn } = concluded(context, result, sure);
  // A test tells nothing before its end; the next question is word enough that the answer was taken.
  const shown = context.mode === 'test' ? [] : [answered.block, ...said];
  return { ...turn, change: { ...turn.change, pending: null, blocks: [...context.blocks, ...shown] } };
}

import { type Attempt, attemptMade, feedbackOn, toggledRest } from '../src/domain/feedback.ts';
import { hintBlocks, RUNGS } from '../src/domain/hints.ts';
import type { Intent } from '../src/domain/intent.ts';
import { answerQuestion } from '../src/domain/question/answer.ts';
import { poseQuestion } from '../src/domain/question/pose.ts';
import { type Memory, type ReviewGrade, review } from '../src/domain/schedule.ts';
import { type SkillId, type Trial, topicOf } from '../src/domain/skill.ts';
import { isAskedAgain } from '../src/domain/today.ts';
import type { Block } from '../src/domain/view.ts';
import type { Grader } from './grader.ts';
import type { Turn } from './turn.ts';

/** One thing in a sitting: something to read, or something to do. */
export type Step =
  | {
      readonly kind: 'read';
      readonly blocks: readonly Block[];
      /** Left out when everything before it in this sitting was right at once. */
      readonly skippable: boolean;
    }
  | { readonly kind: 'trial'; readonly skill: SkillId; readonly trial: Trial };

/**
 * What a sitting is for. A review moves cards, asks a skill again until it sits for today and can be undone; a test
 * tells right and wrong only at its end; a lesson teaches and moves no cards.
 */
export type SittingMode = 'review' | 'test' | 'lesson';

/** What a sitting is started with. */
export interface SittingInput {
  readonly session: string;
  readonly seed: number;
  readonly mode: SittingMode;
  readonly title: string;
  readonly steps: readonly Step[];
  /** Other trials of each skill, for asking it once more. */
  readonly spare: Readonly<Partial<Record<SkillId, readonly Trial[]>>>;
  readonly memories: Readonly<Partial<Record<SkillId, Memory>>>;
  /** How many items there may be, repetitions included. */
  readonly room: number;
  /** The learner's calendar day. */
  readonly day: string;
  /** Whether the learner is asked how sure they are. */
  readonly asksConfidence: boolean;
  readonly grader: Grader;
  /** What is said at the end, given what was right. */
  readonly closing: (context: SittingContext) => readonly Block[];
  /** The facts that end it. */
  readonly closingFacts: (context: SittingContext) => Turn<SittingContext>['facts'];
}

/** One trial done. */
export interface Result {
  readonly skill: SkillId;
  readonly item: string;
  readonly right: boolean;
  /** What the test tells at its end. */
  readonly block: Block;
}

/** A sitting: the steps, the place among them, everything shown. */
export interface SittingContext extends SittingInput {
  readonly at: number;
  readonly blocks: readonly Block[];
  readonly results: readonly Result[];
  readonly attempts: readonly Attempt[];
  readonly rungs: number;
  readonly rungAfter: number;
  /** The answer given while the learner is asked how sure they are. */
  readonly pending: Intent | null;
  /** The sitting before the last answer. */
  readonly undo: Pick<SittingContext, 'at' | 'blocks' | 'results' | 'steps' | 'memories'> | null;
}

type SittingTurn = Turn<SittingContext>;

/** The present step. */
export const stepOf = (context: SittingContext): Step => context.steps[context.at]!;

/** The seed of the present question, so that options stand in another order when a skill comes back. */
export const stepSeed = ({ seed, at }: SittingContext): number => seed + at;

const say = (text: string): Block => ({ type: 'bubble', from: 'tutor', text });

function opening(context: SittingContext): readonly Block[] {
  const step = stepOf(context);
  if (step.kind === 'read') return step.blocks;
  if (step.trial.kind === 'question') return poseQuestion(step.trial.question, stepSeed(context)).blocks;
  const { scene, bad, title } = step.trial.rewrite;
  return [
    { type: 'heading', text: title },
    { type: 'paragraph', text: scene },
    { type: 'message', label: 'The message to mend', text: bad, marks: [] },
    say('Write it the way you would send it.'),
  ];
}

/** The sitting before the first key. */
export function openSitting(input: SittingInput): SittingContext {
  const context: SittingContext = {
    ...input,
    at: 0,
    blocks: [],
    results: [],
    attempts: [],
    rungs: 0,
    rungAfter: 0,
    pending: null,
    undo: null,
  };
  return { ...context, blocks: opening(context) };
}

const allRight = ({ results }: SittingContext): boolean =>
  results.length > 0 && results.every(one => one.right);

function nextPlace(context: SittingContext): number {
  let at = context.at + 1;
  for (; at < context.steps.length; at++) {
    const step = context.steps[at]!;
    if (step.kind !== 'read' || !step.skippable || !allRight(context)) break;
  }
  return at;
}

/** Whether there is a step after the present one. */
export const hasNext = (context: SittingContext): boolean => nextPlace(context) < context.steps.length;

/** Goes on to the next step. */
export function advance(context: SittingContext): SittingTurn {
  const moved = { ...context, at: nextPlace(context), attempts: [], rungs: 0, rungAfter: 0, pending: null };
  const { at, attempts, rungs, rungAfter, pending } = moved;
  return {
    change: { at, attempts, rungs, rungAfter, pending, blocks: [...context.blocks, ...opening(moved)] },
  };
}

/** Whether an intent answers the present question. */
export function isAnswer(context: SittingContext, intent: Intent): boolean {
  const step = stepOf(context);
  if (step.kind !== 'trial' || step.trial.kind !== 'question') return false;
  return answerQuestion(step.trial.question, stepSeed(context), intent) !== null;
}

/** Keeps the answer back until the learner has said how sure they are. */
export const holdAnswer = (_: SittingContext, intent: Intent): SittingTurn => ({
  change: { pending: intent },
});

function askedAgain(context: SittingContext, skill: SkillId, memory: Memory): readonly Step[] {
  const items = context.steps.filter(step => step.kind === 'trial');
  const asked = items.filter(item => item.skill === skill).length;
  const { room, day } = context;
  if (!isAskedAgain(memory, { asked, items: items.length, room, day })) return context.steps;
  const spare = context.spare[skill] ?? [];
  const step = stepOf(context);
  const trial = spare[(asked - 1) % Math.max(1, spare.length)] ?? (step.kind === 'trial' ? step.trial : null);
  return trial ? [...context.steps, { kind: 'trial', skill, trial }] : context.steps;
}

function concluded(context: SittingContext, result: Result, sure: boolean | undefined): SittingTurn {
  const { at, blocks, results, steps, memories, session } = context;
  const { skill, item, right } = result;
  const rated = sure === undefined ? {} : { sure };
  const step = stepOf(context);
  const faults = skill.startsWith('fault:') ? [skill.slice(6) as never] : [];
  if (context.mode !== 'review') {
    const isQuestion = step.kind === 'trial' && step.trial.kind === 'question';
    const fact = {
      type: 'answer.given',
      session,
      question: item,
      topic: topicOf(skill),
      faults,
      right,
      ...rated,
    } as const;
    return { change: { results: [...results, result] }, facts: isQuestion ? [fact] : [] };
  }
  const grade: ReviewGrade = right ? 'good' : 'again';
  const memory = review(memories[skill] ?? null, grade, context.day);
  return {
    change: {
      results: [...results, result],
      memories: { ...memories, [skill]: memory },
      steps: askedAgain(context, skill, memory),
      undo: { at, blocks, results, steps, memories },
    },
    facts: [{ type: 'card.reviewed', session, card: skill, item, grade, ...rated }],
  };
}

/** Answers the present question; `sure` is undefined when the learner was not asked. */
export function conclude(context: SittingContext, answer: Intent, sure?: boolean): SittingTurn {
  const step = stepOf(context);
  if (step.kind !== 'trial' || step.trial.kind !== 'question') return { change: {} };
  const answered = answerQuestion(step.trial.question, stepSeed(context), answer);
  if (!answered) return { change: {} };
  const result: Result = {
    skill: step.skill,
    item: step.trial.id,
    right: answered.right,
    block: answered.block,
  };
  const turn = concluded(context, result, sure);
  const shown: readonly Block[] =
    context.mode === 'test' ? [{ type: 'paragraph', text: 'Noted.', tone: 'dim' }] : [answered.block];
  return { ...turn, change: { ...turn.change, pending: null, blocks: [...context.blocks, ...shown] } };
}

/** Whether the latest attempt can be sent. */
export const isReady = ({ attempts }: SittingContext): boolean => attempts.at(-1)?.grade.verdict === 'send';

/** Whether a rung of the ladder is left for this attempt; the last rung, the model, is taken by giving up. */
export const canHint = ({ attempts, rungs, rungAfter }: SittingContext): boolean =>
  rungs < RUNGS.length - 1 && attempts.length > rungAfter;

/** Grades an attempt; a ready one concludes the exercise. */
export function attempt(context: SittingContext, text: string): SittingTurn {
  const step = stepOf(context);
  if (step.kind !== 'trial' || step.trial.kind !== 'rewrite') return { change: {} };
  const { rewrite } = step.trial;
  const { session, rungs } = context;
  const latest: Attempt = { text, grade: context.grader(text, rewrite.situation, { bad: rewrite.bad }) };
  const feedback = feedbackOn(latest, context.attempts.at(-1));
  const attempts = [...context.attempts, latest];
  const made = attemptMade(latest, { session, item: rewrite.id, rungs, trains: [rewrite.fault] });
  const blocks = [...context.blocks, feedback];
  if (latest.grade.verdict !== 'send') return { change: { attempts, blocks }, facts: [made] };
  const turn = concluded(
    context,
    { skill: step.skill, item: rewrite.id, right: true, block: feedback },
    undefined,
  );
  return { change: { ...turn.change, attempts, blocks }, facts: [made, ...(turn.facts ?? [])] };
}

/** Shows the next rung of the ladder. */
export function hint(context: SittingContext): SittingTurn {
  const step = stepOf(context);
  if (step.kind !== 'trial' || step.trial.kind !== 'rewrite') return { change: {} };
  return {
    change: {
      rungs: context.rungs + 1,
      rungAfter: context.attempts.length,
      blocks: [...context.blocks, ...hintBlocks(step.trial.rewrite, context.rungs)],
    },
  };
}

/** Shows a good answer: the last rung, after which the exercise counts as not known. */
export function giveUp(context: SittingContext): SittingTurn {
  const step = stepOf(context);
  if (step.kind !== 'trial' || step.trial.kind !== 'rewrite') return { change: {} };
  const { rewrite } = step.trial;
  const model = rewrite.models[0]!;
  const mine = context.attempts.at(-1)?.text ?? '';
  const shown: Block = {
    type: 'compare',
    left: { label: 'Yours', text: mine },
    right: { label: 'A good answer', text: model.text },
  };
  const turn = concluded(
    context,
    { skill: step.skill, item: rewrite.id, right: false, block: shown },
    undefined,
  );
  const note: Block = { type: 'paragraph', text: model.note, tone: 'dim' };
  return { ...turn, change: { ...turn.change, blocks: [...context.blocks, shown, note] } };
}

/** Opens or closes the rest of the latest feedback. */
export const toggleMore = ({ blocks }: SittingContext): SittingTurn => ({
  change: { blocks: toggledRest(blocks) },
});

/** Takes the last answer of a review back: its question stands there again, unanswered. */
export function undo(context: SittingContext): SittingTurn {
  if (!context.undo) return { change: {} };
  return {
    change: { ...context.undo, undo: null, attempts: [], rungs: 0, rungAfter: 0, pending: null },
    facts: [{ type: 'review.undone', session: context.session }],
  };
}

/** Ends the sitting. */
export const close = (context: SittingContext): SittingTurn => ({
  change: { undo: null, blocks: [...context.blocks, ...context.closing(context)] },
  facts: context.closingFacts(context) ?? [],
});

import type { Attempt } from '../src/domain/feedback/feedback.ts';
import type { Intent } from '../src/domain/intent.ts';
import type { Memory } from '../src/domain/learning/schedule.ts';
import type { SkillId, Trial } from '../src/domain/learning/skill.ts';
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
  /** Tells the learner's calendar day now, which may change while they sit. */
  readonly today: () => string;
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
  /** The version that was taken back by undoing, to go on from; "" for none. */
  readonly takenBack: string;
  readonly rungs: number;
  readonly rungAfter: number;
  /** The answer given while the learner is asked how sure they are. */
  readonly pending: Intent | null;
  /** The sitting before the last answer. */
  readonly undo: Pick<SittingContext, 'at' | 'blocks' | 'results' | 'steps' | 'memories'> | null;
}

/** A trial of one kind, and the skill that it tries. */
export type Asked<TKind extends Trial['kind']> = Extract<Trial, { kind: TKind }> & {
  readonly skill: SkillId;
};

/** What one intent does to a sitting. */
export type SittingTurn = Turn<SittingContext>;

/** The present step. */
export const stepOf = (context: SittingContext): Step => context.steps[context.at]!;

/** The question of the present step with its skill; null for anything else. */
export function questionAt(context: SittingContext): Asked<'question'> | null {
  const step = stepOf(context);
  return step.kind === 'trial' && step.trial.kind === 'question'
    ? { ...step.trial, skill: step.skill }
    : null;
}

/** The exercise of the present step with its skill; null for anything else. */
export function rewriteAt(context: SittingContext): Asked<'rewrite'> | null {
  const step = stepOf(context);
  return step.kind === 'trial' && step.trial.kind === 'rewrite' ? { ...step.trial, skill: step.skill } : null;
}

/** The seed of the present question, so that options stand in another order when a skill comes back. */
export const stepSeed = ({ seed, at }: SittingContext): number => seed + at;

/** What a sitting is given that asks each thing once, and counts for the day on which it was begun. */
export const askedOnce = (steps: readonly Step[], day: string) =>
  ({
    steps,
    spare: {},
    memories: {},
    room: steps.length,
    today: () => day,
    asksConfidence: false,
  }) as const satisfies Partial<SittingInput>;

/** The rules that a review is about, in the order in which they come; a test and a lesson count their items instead. */
export const rulesOf = ({ steps }: Pick<SittingContext, 'steps'>): readonly SkillId[] => [
  ...new Set(steps.flatMap(step => (step.kind === 'trial' ? step.skill : []))),
];

/** How many items there will be, as far as can be foreseen: in a review a new skill is asked twice. */
export function countItems(
  context: Pick<SittingContext, 'steps' | 'mode' | 'results' | 'memories' | 'room'>,
) {
  const { steps, mode, results, memories, room } = context;
  const items = steps.filter(step => step.kind === 'trial');
  if (mode !== 'review') return items.length;
  const ahead = items.slice(results.length).map(item => item.skill);
  const fresh = new Set(ahead.filter(skill => !memories[skill])).size;
  return Math.max(items.length, Math.min(room, items.length + fresh));
}

import type { Intent } from '../src/domain/intent.ts';
import type { Block } from '../src/domain/view.ts';
import {
  type Result,
  rewriteAt,
  type SittingContext,
  type SittingInput,
  type SittingTurn,
  stepOf,
} from './sitting.context.ts';
import { opening } from './sitting.opening.ts';

/** What belongs to one item only. */
const AFRESH = { attempts: [], takenBack: '', rungs: 0, rungAfter: 0, pending: null } as const;

/** The sitting before the first key. */
export function openSitting(input: SittingInput): SittingContext {
  const context: SittingContext = { ...input, ...AFRESH, at: 0, blocks: [], results: [], undo: null };
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
  const at = nextPlace(context);
  return {
    change: { ...AFRESH, at, blocks: [...context.blocks, ...opening({ ...context, ...AFRESH, at })] },
  };
}

/** Keeps the answer back until the learner has said how sure they are. */
export const holdAnswer = (_: SittingContext, intent: Intent): SittingTurn => ({
  change: { pending: intent },
});

/** Takes the last answer of a review back: its question stands there again, unanswered. */
export function undo(context: SittingContext): SittingTurn {
  const last = context.results.at(-1);
  if (!context.undo || !last) return { change: {} };
  const before = { ...context, ...context.undo };
  const takenBack = context.attempts.at(-1)?.text ?? writtenIn(last.block);
  return {
    change: {
      ...context.undo,
      ...AFRESH,
      takenBack,
      undo: null,
      blocks: [...before.blocks, { type: 'paragraph', tone: 'dim', text: wordsOfUndo(before, last) }],
    },
    facts: [{ type: 'review.undone', session: context.session }],
  };
}

/** Whether the latest version of a message can be taken back: one that does not end its exercise. */
export const canWithdraw = ({ mode, attempts }: SittingContext): boolean =>
  mode === 'review' && attempts.length > 0 && attempts.at(-1)?.grade.verdict !== 'send';

/** Takes the latest version of a message back: it lies before the learner again, without its judgement. */
export function withdraw(context: SittingContext): SittingTurn {
  const asked = rewriteAt(context);
  const last = context.attempts.at(-1);
  if (!asked || !last) return { change: {} };
  const attempts = context.attempts.slice(0, -1);
  const judged = context.blocks.findLastIndex(block => block.type === 'feedback');
  return {
    change: {
      attempts,
      takenBack: last.text,
      rungAfter: Math.min(context.rungAfter, attempts.length),
      blocks: [
        ...context.blocks.filter((_, at) => at !== judged),
        { type: 'paragraph', tone: 'dim', text: wordsOfVersion(asked.rewrite) },
      ],
    },
  };
}

const wordsOfVersion = ({ title }: { readonly title: string }): string =>
  `Taken back: your version of “${title}”. It lies before you again, to be changed.`;

/** The version of the learner's in a block that concluded an exercise. */
function writtenIn(block: Block): string {
  if (block.type === 'feedback') return block.text;
  return block.type === 'compare' ? block.left.text : '';
}

/** What was taken back, in a sentence that can be understood by itself. */
function wordsOfUndo(before: SittingContext, { block }: Result): string {
  const step = stepOf(before);
  if (step.kind === 'read') return '';
  if (step.trial.kind === 'rewrite') return wordsOfVersion(step.trial.rewrite);
  const chosen = block.type === 'answer' ? block.options.filter(option => option.chosen) : [];
  const answer = chosen.length === 1 ? `your answer “${chosen[0]!.text}”` : 'your answer';
  return `Taken back: ${answer} to “${step.trial.question.prompt}” It stands open again.`;
}

/** Ends the sitting. */
export const close = (context: SittingContext): SittingTurn => ({
  change: { undo: null, blocks: [...context.blocks, ...context.closing(context)] },
  facts: context.closingFacts(context) ?? [],
});

import { type Attempt, attemptMade, feedbackOn, toggledRest } from '../src/domain/feedback/feedback.ts';
import { hintBlocks, RUNGS } from '../src/domain/feedback/hints.ts';
import type { Block } from '../src/domain/view.ts';
import { rewriteAt, type SittingContext, type SittingTurn } from './sitting.context.ts';
import { concluded } from './sitting.outcome.ts';

/** Whether the latest attempt can be sent. */
export const isReady = ({ attempts }: SittingContext): boolean => attempts.at(-1)?.grade.verdict === 'send';

/** The rungs of the ladder that are hints here; the last one, the model, is taken by giving up. */
export const MOST_RUNGS = RUNGS.length - 1;

/** Whether a rung of the ladder is left for this attempt. */
export const canHint = ({ attempts, rungs, rungAfter }: SittingContext): boolean =>
  rungs < MOST_RUNGS && attempts.length > rungAfter;

/** Grades an attempt; a ready one concludes the exercise. */
export function attempt(context: SittingContext, text: string): SittingTurn {
  const asked = rewriteAt(context);
  if (!asked) return { change: {} };
  const { rewrite, skill } = asked;
  const { session, rungs } = context;
  const latest: Attempt = { text, grade: context.grader(text, rewrite.situation, rewrite) };
  const feedback = feedbackOn(latest, context.attempts.at(-1));
  const attempts = [...context.attempts, latest];
  const made = attemptMade(latest, { session, item: rewrite.id, rungs, trains: [rewrite.fault] });
  const blocks = [...context.blocks, feedback];
  if (latest.grade.verdict !== 'send') return { change: { attempts, blocks, takenBack: '' }, facts: [made] };
  const result = { skill, item: rewrite.id, right: true, block: feedback };
  const { change, facts = [], said } = concluded(context, result, undefined);
  // The judgement stays last, where the rest of it can be opened.
  return {
    change: { ...change, attempts, blocks: [...context.blocks, ...said, feedback] },
    facts: [made, ...facts],
  };
}

/** Shows the next rung of the ladder. */
export function hint(context: SittingContext): SittingTurn {
  const asked = rewriteAt(context);
  if (!asked) return { change: {} };
  return {
    change: {
      rungs: context.rungs + 1,
      rungAfter: context.attempts.length,
      blocks: [...context.blocks, ...hintBlocks(asked.rewrite, context.rungs)],
    },
  };
}

/** Shows a good answer: the last rung, after which the exercise counts as not known. */
export function giveUp(context: SittingContext): SittingTurn {
  const asked = rewriteAt(context);
  if (!asked) return { change: {} };
  const { rewrite, skill } = asked;
  const model = rewrite.models[0]!;
  const mine = context.attempts.at(-1)?.text ?? '';
  const shown: Block = {
    type: 'compare',
    left: { label: 'Yours', text: mine },
    right: { label: 'A good answer', text: model.text },
  };
  const result = { skill, item: rewrite.id, right: false, block: shown };
  const { said, ...turn } = concluded(context, result, undefined);
  const note: Block = { type: 'paragraph', text: model.note, tone: 'dim' };
  return { ...turn, change: { ...turn.change, blocks: [...context.blocks, shown, note, ...said] } };
}

/** Opens or closes the rest of the latest feedback. */
export const toggleMore = ({ blocks }: SittingContext): SittingTurn => ({
  change: { blocks: toggledRest(blocks) },
});

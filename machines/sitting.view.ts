import type { SnapshotFrom } from 'xstate';
import { endsWithFeedback } from '../src/domain/feedback/feedback.ts';
import { whyNoHint } from '../src/domain/feedback/hints.ts';
import { poseQuestion } from '../src/domain/question/pose.ts';
import { CHANNEL_LIMITS } from '../src/domain/situation.ts';
import type { ActivityView, Input } from '../src/domain/view.ts';
import { countItems, questionAt, rewriteAt, rulesOf, stepSeed } from './sitting.context.ts';
import { type SittingChoice, sittingChoices, type sittingMachine } from './sitting.machine.ts';
import { canHint, isReady, MOST_RUNGS } from './sitting.rewriting.ts';
import { canWithdraw } from './sitting.steps.ts';

/** A snapshot of the sitting machine. */
export type SittingSnapshot = SnapshotFrom<typeof sittingMachine>;

const CHOICES: Readonly<Record<SittingChoice, string>> = {
  'go-on': 'Go on',
  revise: 'Write it again',
  hint: 'Get a hint',
  'give-up': 'Show me a good answer',
};

const choose = (prompt: string, labels: readonly string[]): Input => ({
  type: 'choose',
  prompt,
  options: labels.map(label => ({ label })),
});

function inputOf({ value, context }: SittingSnapshot): Input {
  const asked = questionAt(context);
  if (value === 'answering' && asked) return poseQuestion(asked.question, stepSeed(context)).input;
  if (value === 'rating') return choose('How sure are you?', ['Sure', 'Not sure']);
  if (value === 'readingFeedback')
    return choose(
      'And now?',
      sittingChoices(context).map(choice => CHOICES[choice]),
    );
  const exercise = rewriteAt(context);
  if (value === 'composing' && exercise)
    return {
      type: 'compose',
      prompt: 'Your version',
      action: 'check it',
      limit: CHANNEL_LIMITS[exercise.rewrite.situation.channel ?? 'message'],
      initial: context.takenBack || (context.attempts.at(-1)?.text ?? ''),
      draftKey: `${context.mode}/${context.session}/${context.at}`,
    };
  return { type: 'continue', label: value === 'closing' ? 'Finish' : 'Go on' };
}

function extrasOf({ value, context }: SittingSnapshot): ActivityView['extras'] {
  const extras: ActivityView['extras'][number][] = [];
  const writes = value === 'composing' || value === 'readingFeedback';
  if (writes && canHint(context) && !isReady(context)) extras.push('hint');
  if (writes && endsWithFeedback(context.blocks)) extras.push('more');
  const isUndoable = context.undo !== null || (writes && canWithdraw(context));
  if (isUndoable && value !== 'rating' && value !== 'closing') extras.push('undo');
  return extras;
}

/** When the next hint comes, where there is none now. */
function noHintIn(snapshot: SittingSnapshot): string | undefined {
  const { value, context } = snapshot;
  const writes = value === 'composing' || value === 'readingFeedback';
  if (!writes || !rewriteAt(context) || extrasOf(snapshot).includes('hint')) return undefined;
  const attempts = context.attempts.length;
  return whyNoHint({ attempts, rungs: context.rungs, isReady: isReady(context) }, MOST_RUNGS);
}

/** Whether the learner reads what came of the latest trial, rather than being at the next one. */
const isAnswered = ({ value, context }: SittingSnapshot): boolean =>
  value === 'readingAnswer' || (value === 'readingFeedback' && isReady(context));

/** Where the learner is: "3 of 8"; in a review, which asks for rules again, "rule 2 of 3", "rule 2 of 3, once more". */
function placeIn(snapshot: SittingSnapshot, total: number): string {
  const { context } = snapshot;
  const { mode, steps, at, results } = context;
  if (mode !== 'review')
    return `${Math.min(results.length + (isAnswered(snapshot) ? 0 : 1), total)} of ${total}`;
  const rules = rulesOf(context);
  const present = steps.slice(at).flatMap(step => (step.kind === 'trial' ? step.skill : []))[0];
  const rule = present ?? rules.at(-1)!;
  const again = steps.slice(0, at).some(step => step.kind === 'trial' && step.skill === rule);
  return `rule ${rules.indexOf(rule) + 1} of ${rules.length}${again ? ', once more' : ''}`;
}

/** A sitting as plain data. */
export function viewSitting(snapshot: SittingSnapshot): ActivityView {
  const { context, value } = snapshot;
  const noHint = noHintIn(snapshot);
  const total = countItems(context);
  const recipient = rewriteAt(context)?.rewrite.situation.recipient;
  const blank = { name: '', headline: '', company: '', about: '', activity: [], shared: [] };
  return {
    title: context.title,
    status: value === 'closing' || value === 'finished' ? 'Done' : placeIn(snapshot, total),
    blocks: context.blocks,
    input: inputOf(snapshot),
    ...(recipient?.name ? { profile: { ...blank, ...recipient } } : {}),
    extras: extrasOf(snapshot),
    ...(noHint === undefined ? {} : { noHint }),
    progress: total === 0 ? 0 : context.results.length / total,
    done: snapshot.status === 'done',
  };
}

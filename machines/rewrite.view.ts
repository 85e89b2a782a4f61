import type { SnapshotFrom } from 'xstate';
import { endsWithFeedback } from '../src/domain/feedback/feedback.ts';
import { whyNoHint } from '../src/domain/feedback/hints.ts';
import { FAULT_NAMES } from '../src/domain/rubric-names.ts';
import { CHANNEL_LIMITS, type Profile } from '../src/domain/situation.ts';
import type { ActivityView, Input } from '../src/domain/view.ts';
import { canHint, isReady, type RewriteContext } from './rewrite.exercise.ts';
import { type RewriteChoice, rewriteChoices, type rewriteMachine } from './rewrite.machine.ts';

/** A snapshot of the rewrite machine. */
export type RewriteSnapshot = SnapshotFrom<typeof rewriteMachine>;

function labelOf(choice: RewriteChoice, { compared, rungs }: RewriteContext): string {
  switch (choice) {
    case 'revise':
      return 'Write it again';
    case 'hint':
      return rungs === 0 ? 'Get a hint' : 'Get another hint';
    case 'compare':
      return compared === 0 ? 'Compare it with a good answer' : 'Compare it with another good answer';
    case 'stop':
      return 'Finish here';
  }
}

function inputOf({ value, context }: RewriteSnapshot): Input {
  const { rewrite, attempts } = context;
  switch (value) {
    case 'briefing':
      return {
        type: 'choose',
        prompt: 'How do you want to start?',
        options: [{ label: 'First name what is wrong' }, { label: 'Rewrite it straight away' }],
      };
    case 'naming':
      return {
        type: 'choose-several',
        prompt: 'What is wrong with it? Choose all that fit.',
        options: context.warmUp.map(({ fault }) => ({ label: FAULT_NAMES[fault] })),
      };
    case 'composing':
      return {
        type: 'compose',
        prompt: 'Your version',
        action: 'check it',
        limit: CHANNEL_LIMITS[rewrite.situation.channel ?? 'message'],
        initial: attempts.at(-1)?.text ?? '',
        draftKey: `rewrite/${rewrite.id}/text`,
      };
    case 'readingFeedback':
    case 'comparing':
      return {
        type: 'choose',
        prompt: 'And now?',
        options: rewriteChoices(context).map(choice => ({ label: labelOf(choice, context) })),
      };
    default:
      return { type: 'continue', label: value === 'parting' ? 'Finish' : 'Go on' };
  }
}

const BLANK: Profile = { name: '', headline: '', company: '', about: '', activity: [], shared: [] };

function profileOf({ rewrite }: RewriteContext): Profile | undefined {
  const { recipient } = rewrite.situation;
  return recipient?.name ? { ...BLANK, ...recipient } : undefined;
}

/** A rewrite as plain data. */
export function viewRewrite(snapshot: RewriteSnapshot): ActivityView {
  const { context, value } = snapshot;
  const profile = profileOf(context);
  const extras: ActivityView['extras'][number][] = [];
  const writes = value === 'composing' || value === 'readingFeedback';
  const hints = writes && canHint(context);
  if (hints) extras.push('hint');
  if (writes && endsWithFeedback(context.blocks)) extras.push('more');
  const attempts = context.attempts.length + (value === 'composing' ? 1 : 0);
  return {
    title: context.rewrite.title,
    status: attempts > 0 ? `Attempt ${attempts}` : '',
    blocks: context.blocks,
    input: inputOf(snapshot),
    ...(profile ? { profile } : {}),
    extras,
    ...(hints || value === 'parting'
      ? {}
      : {
          noHint: whyNoHint({
            attempts: context.attempts.length,
            rungs: context.rungs,
            isReady: isReady(context),
          }),
        }),
    done: snapshot.status === 'done',
  };
}

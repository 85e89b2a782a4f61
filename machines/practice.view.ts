import type { SnapshotFrom } from 'xstate';
import { addDays, dateInWords, dayInWords } from '../src/domain/calendar.ts';
import { endsWithFeedback } from '../src/domain/feedback/feedback.ts';
import type { Intent } from '../src/domain/intent.ts';
import { poseQuestion } from '../src/domain/question/pose.ts';
import { CHANNEL_LIMITS } from '../src/domain/situation.ts';
import { pickableDays } from '../src/domain/story/choice.ts';
import { situationAt } from '../src/domain/story/message.ts';
import { nodeOf } from '../src/domain/story/story.ts';
import type { ActivityView, Input } from '../src/domain/view.ts';
import { debriefChoices, feedbackChoices, type practiceMachine } from './practice.machine.ts';
import type { PracticeContext } from './practice.story.ts';

/** A snapshot of the practice machine. */
export type PracticeSnapshot = SnapshotFrom<typeof practiceMachine>;

const GO_ON: Input = { type: 'continue', label: 'Go on' };

const WAIT_LABEL = 'Wait first: go back to the decision to write now';

const SEND_LABELS = {
  send: { send: 'Send it', revise: 'Polish it first', wait: WAIT_LABEL },
  revise: { send: 'Send it as it is', revise: 'Revise it', wait: WAIT_LABEL },
  'dont-send': { send: 'Send it all the same', revise: 'Write something else', wait: WAIT_LABEL },
} as const;

function composeInput(context: PracticeContext): Input {
  const node = nodeOf(context.scenario, context.story.nodeId);
  if (node.type !== 'compose') return GO_ON;
  const { channel = 'message' } = situationAt(context, context.story, node);
  return {
    type: 'compose',
    prompt: `To ${context.scenario.persona.name}`,
    action: 'check it',
    limit: CHANNEL_LIMITS[channel],
    initial: context.attempt?.text ?? context.unsent[context.story.nodeId] ?? '',
    draftKey: `practice/${context.scenario.id}/${context.story.nodeId}`,
  };
}

function waitInput(context: PracticeContext): Input {
  return {
    type: 'pick-day',
    prompt: 'Pick the day on which you act.',
    zero: context.scenario.startsOn,
    ...pickableDays(context, context.story),
    today: context.story.day,
  };
}

function rewindInput({ story, scenario }: PracticeContext): Input {
  return {
    type: 'choose',
    prompt: 'Which decision do you want to take another way?',
    options: [
      ...story.turns.map(turn => ({
        label: `${dateInWords(addDays(scenario.startsOn, turn.before.day))}: ${turn.label}`,
      })),
      { label: 'None, leave it as it is' },
    ],
  };
}

function debriefLabel(choice: ReturnType<typeof debriefChoices>[number], context: PracticeContext): string {
  if (choice === 'again') return 'Go back to a decision and try another way';
  if (choice === 'finish') return 'Finish';
  const { length } = context.others;
  return length === 1 ? 'Read one more reason' : `Read ${length} more reasons`;
}

/** The innermost state: what the learner sees. */
function scene(snapshot: PracticeSnapshot): string {
  const { value } = snapshot;
  return typeof value === 'string' ? value : String(Object.values(value)[0]);
}

function inputOf(state: string, context: PracticeContext): Input {
  const node = nodeOf(context.scenario, context.story.nodeId);
  switch (state) {
    case 'answering':
      return node.type === 'quiz' ? poseQuestion(node.question, context.seed).input : GO_ON;
    case 'composing':
      return composeInput(context);
    case 'readingFeedback': {
      const labels = SEND_LABELS[context.attempt?.grade.verdict ?? 'revise'];
      return {
        type: 'choose',
        prompt: 'What do you do with it?',
        options: feedbackChoices(context).map(choice => ({ label: labels[choice] })),
      };
    }
    case 'confirmingSend':
      return {
        type: 'choose',
        prompt: 'No rewording makes this message right. Send it and see what comes of it?',
        options: [{ label: 'No, write something else' }, { label: 'Yes, send it' }],
      };
    case 'choosing':
      return {
        type: 'choose',
        prompt: node.type === 'choose' && endsWithQuestion(node.prompt) ? '' : 'What do you do?',
        options: node.type === 'choose' ? node.options.map(option => ({ label: option.text })) : [],
      };
    case 'waiting':
      return waitInput(context);
    case 'debriefing':
      return {
        type: 'choose',
        prompt: 'And now?',
        options: debriefChoices(context).map(choice => ({ label: debriefLabel(choice, context) })),
      };
    case 'rewinding':
      return rewindInput(context);
    default:
      return GO_ON;
  }
}

function extrasOf(state: string, context: PracticeContext): ActivityView['extras'] {
  const extras: ActivityView['extras'][number][] = [];
  if ((state === 'readingFeedback' || state === 'composing') && endsWithFeedback(context.blocks))
    extras.push('more');
  if (state === 'debriefing' && context.others.length > 0) extras.push('more');
  if (state !== 'rewinding' && state !== 'finished' && context.story.turns.length > 0) extras.push('rewind');
  return extras;
}

/** Going back from a question asked in between means "no". */
function backOf(state: string, { story }: PracticeContext): Intent | undefined {
  if (state === 'confirmingSend') return { type: 'option.chosen', index: 0 };
  return state === 'rewinding' ? { type: 'option.chosen', index: story.turns.length } : undefined;
}

/** A practice session as plain data. */
export function viewPractice(snapshot: PracticeSnapshot): ActivityView {
  const { context } = snapshot;
  const state = scene(snapshot);
  const back = backOf(state, context);
  return {
    title: context.scenario.title,
    status: dayInWords(context.scenario.startsOn, context.story.day),
    blocks: context.blocks,
    input: inputOf(state, context),
    profile: context.scenario.persona,
    extras: extrasOf(state, context),
    ...(back ? { back } : {}),
    done: snapshot.status === 'done',
  };
}

/** Whether a scene asks by itself: its last sentence, or the one before it, is a question. */
const endsWithQuestion = (prompt: string): boolean => /\?[”"’)]*(?:\s+[^?!.]+[.])?\s*$/.test(prompt);

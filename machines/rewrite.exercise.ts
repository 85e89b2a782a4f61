import { type Attempt, attemptMade, feedbackOn, toggledRest } from '../src/domain/feedback/feedback.ts';
import { hintBlocks, RUNGS, spottedMessage } from '../src/domain/feedback/hints.ts';
import { type WarmUpOption, warmUpOptions } from '../src/domain/feedback/warm-up.ts';
import type { Intent } from '../src/domain/intent.ts';
import { seededRandom } from '../src/domain/random.ts';
import { FAULT_NAMES, VERDICT_NAMES } from '../src/domain/rubric-names.ts';
import type { Rewrite } from '../src/domain/scenario/rewrite.ts';
import type { Block } from '../src/domain/view.ts';
import type { Grader } from './grader.ts';
import type { Turn } from './turn.ts';

/** What a rewrite is started with. */
export interface RewriteInput {
  readonly session: string;
  readonly seed: number;
  readonly rewrite: Rewrite;
  readonly grader: Grader;
}

/** A rewrite: attempts so far, rungs of the ladder taken, everything shown. */
export interface RewriteContext extends RewriteInput {
  readonly blocks: readonly Block[];
  readonly attempts: readonly Attempt[];
  readonly rungs: number;
  /** How many attempts had been made when the last rung was taken. */
  readonly rungAfter: number;
  /** The faults to choose from in the warm-up; none until it is asked for. */
  readonly warmUp: readonly WarmUpOption[];
  /** How many models have been compared with. */
  readonly compared: number;
}

type RewriteTurn = Turn<RewriteContext>;

const say = (text: string): Block => ({ type: 'bubble', from: 'tutor', text });

/** The exercise before the first key. */
export function openRewrite(input: RewriteInput): RewriteContext {
  const { scene, bad } = input.rewrite;
  return {
    ...input,
    blocks: [
      { type: 'paragraph', text: scene },
      { type: 'message', label: 'The message to mend', text: bad, marks: [] },
    ],
    attempts: [],
    rungs: 0,
    rungAfter: 0,
    warmUp: [],
    compared: 0,
  };
}

/** Asks what is wrong with the message. */
export function poseWarmUp(context: RewriteContext): RewriteTurn {
  const { rewrite, seed, grader } = context;
  const random = seededRandom(seed, `${rewrite.id} warm-up`);
  return { change: { warmUp: warmUpOptions(rewrite, grader(rewrite.bad, rewrite.situation), random) } };
}

/** Names what is wrong with the message. */
export function nameFaults(context: RewriteContext, intent: Intent): RewriteTurn {
  if (intent.type !== 'options.submitted') return { change: {} };
  const { rewrite, warmUp } = context;
  const options = warmUp.map(({ fault, correct, why }, shown) => {
    const chosen = intent.indexes.includes(shown);
    const missed = correct && !chosen;
    return { text: capitalised(FAULT_NAMES[fault]), chosen, correct, ...(missed && { missed }), why };
  });
  const right = options.every(option => option.chosen === option.correct);
  const block: Block = {
    type: 'answer',
    right,
    options,
    explain: rewrite.hints.principle,
    topic: rewrite.topic,
  };
  return {
    change: { blocks: [...context.blocks, block, spottedMessage(rewrite)] },
    facts: [
      {
        type: 'answer.given',
        session: context.session,
        question: `${rewrite.id}/warm-up`,
        topic: rewrite.topic,
        faults: warmUp.filter(option => option.correct).map(option => option.fault),
        right,
      },
    ],
  };
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether the set of options can be an answer to the warm-up. */
export const isNaming = ({ warmUp }: RewriteContext, intent: Intent): boolean =>
  intent.type === 'options.submitted' &&
  intent.indexes.length > 0 &&
  intent.indexes.every(index => index in warmUp);

/** Invites to write. */
export const invite = (context: RewriteContext): RewriteTurn => ({
  change: { blocks: [...context.blocks, say('Now write it the way you would send it.')] },
});

/** Grades an attempt. */
export function attempt(context: RewriteContext, text: string): RewriteTurn {
  const { rewrite, attempts, session, rungs } = context;
  const made: Attempt = { text, grade: context.grader(text, rewrite.situation, rewrite) };
  return {
    change: {
      attempts: [...attempts, made],
      blocks: [...context.blocks, feedbackOn(made, attempts.at(-1))],
    },
    facts: [attemptMade(made, { session, item: rewrite.id, rungs, trains: [rewrite.fault] })],
  };
}

/** Opens or closes the rest of the latest feedback. */
export const toggleMore = ({ blocks }: RewriteContext): RewriteTurn => ({
  change: { blocks: toggledRest(blocks) },
});

/** Whether the ladder has a rung to offer: one for each new attempt. */
export const canHint = ({ attempts, rungs, rungAfter }: RewriteContext): boolean =>
  rungs < RUNGS.length && attempts.length > rungAfter && !isReady({ attempts });

/** Whether the latest attempt can be sent. */
export const isReady = ({ attempts }: Pick<RewriteContext, 'attempts'>): boolean =>
  attempts.at(-1)?.grade.verdict === 'send';

/** Shows the next rung. */
export const hint = (context: RewriteContext): RewriteTurn => ({
  change: {
    rungs: context.rungs + 1,
    rungAfter: context.attempts.length,
    blocks: [...context.blocks, ...hintBlocks(context.rewrite, context.rungs)],
  },
});

/** Sets the latest attempt beside the next model answer. */
export function compare(context: RewriteContext): RewriteTurn {
  const { rewrite, compared, attempts } = context;
  const model = rewrite.models[compared];
  const mine = attempts.at(-1);
  if (!model || !mine) return { change: {} };
  const blocks: Block[] = [
    {
      type: 'compare',
      left: { label: 'Yours', text: mine.text },
      right: { label: model.tone === 'warm' ? 'A warm one' : 'A plain one', text: model.text },
    },
    { type: 'paragraph', text: model.note, tone: 'dim' },
  ];
  if (compared === 0 && isReady(context)) {
    const name = rewrite.situation.recipient?.name;
    blocks.push({ type: 'bubble', from: 'person', ...(name ? { name } : {}), text: rewrite.reader });
  }
  return { change: { compared: compared + 1, blocks: [...context.blocks, ...blocks] } };
}

/** Ends the exercise: what was tried, and what to remember. */
export function part(context: RewriteContext): RewriteTurn {
  const first = context.attempts[0]?.grade.verdict;
  const last = context.attempts.at(-1)?.grade.verdict;
  const way =
    first && last && first !== last
      ? `From “${VERDICT_NAMES[first]}” to “${VERDICT_NAMES[last]}” in ${context.attempts.length} attempts.`
      : '';
  const blocks: Block[] = [
    { type: 'heading', text: 'To take away' },
    ...(way
      ? [
          {
            type: 'paragraph' as const,
            text: way,
            tone: isReady(context) ? ('good' as const) : ('plain' as const),
          },
        ]
      : []),
    { type: 'point', text: context.rewrite.hints.principle, topic: context.rewrite.topic },
  ];
  return { change: { blocks: [...context.blocks, ...blocks] } };
}

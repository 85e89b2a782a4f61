import { dateInWords } from '../calendar.ts';
import { seededRandom } from '../random.ts';
import { VERDICTS } from '../rubric.ts';
import type { Question } from '../scenario/question.ts';
import { shuffledIndexes } from '../shuffle.ts';
import type { Block, Input } from '../view.ts';
import { segmentMessage } from './segments.ts';

/** A question as it stands before the learner. `order` maps shown positions to the author's positions. */
export interface Posed {
  readonly blocks: readonly Block[];
  readonly input: Input;
  readonly order: readonly number[];
}

/** What each verdict is called where the learner chooses one. */
export const VERDICT_CHOICES = {
  send: 'Send it as it stands',
  revise: 'Revise it first',
  'dont-send': 'Do not send it',
} as const;

const PICK_ONE = 'Pick words at fault. There are several; one is enough.';

function itemsOf(question: Question): number {
  if (question.kind === 'order') return question.items.length;
  return 'options' in question ? question.options.length : 0;
}

/** The author's positions in the order in which they are shown; the order of an `order` question is never the right one. */
export function shownOrder(question: Question, seed: number): number[] {
  const random = seededRandom(seed, question.id);
  const order = shuffledIndexes(itemsOf(question), random);
  if (question.kind === 'order' && order.length > 1 && order.every((position, i) => position === i)) {
    order.push(order.shift()!);
  }
  return order;
}

function inputOf(question: Question, order: readonly number[]): Input {
  switch (question.kind) {
    case 'single':
      return {
        type: 'choose',
        prompt: 'Choose one.',
        options: order.map(i => ({ label: question.options[i]!.text })),
      };
    case 'true-false':
      return {
        type: 'choose',
        prompt: 'True or false, and why?',
        options: order.map(i => ({ label: question.options[i]!.text })),
      };
    case 'several':
      return {
        type: 'choose-several',
        prompt: 'Choose all that fit.',
        options: order.map(i => ({ label: question.options[i]!.text })),
      };
    case 'judge':
      return {
        type: 'choose',
        prompt: 'What would you do with it?',
        options: VERDICTS.map(verdict => ({ label: VERDICT_CHOICES[verdict] })),
      };
    case 'find-fault': {
      const segments = segmentsOf(question);
      const right = segments.filter(({ pick }) => question.picks[pick]?.correct);
      return {
        type: 'pick-segment',
        prompt: right.length > 1 ? PICK_ONE : 'Pick the words at fault.',
        segments: segments.map(segment => segment.text),
      };
    }
    case 'order':
      return {
        type: 'order',
        prompt: 'Put them in order, first to last.',
        items: order.map(i => question.items[i]!.text),
      };
    case 'pick-day': {
      const days = question.ranges.flatMap(range => [range.from, range.to]);
      return {
        type: 'pick-day',
        prompt: `Choose a day. Day 0 is ${dateInWords(question.sentOn)}.`,
        zero: question.sentOn,
        from: Math.min(...days),
        to: Math.max(...days),
        today: 0,
      };
    }
  }
}

/** The segments of a message in which the fault is to be found. */
export const segmentsOf = (question: Extract<Question, { kind: 'find-fault' }>) =>
  segmentMessage(
    question.message,
    question.picks.map(pick => pick.quote),
  );

/** Puts a question before the learner: what to read, and how to answer. The seed decides the order of options. */
export function poseQuestion(question: Question, seed: number): Posed {
  const blocks: Block[] = [];
  if (question.scene) blocks.push({ type: 'scene', text: question.scene });
  if ('message' in question)
    blocks.push({ type: 'message', label: 'The message', text: question.message, marks: [] });
  blocks.push({ type: 'bubble', from: 'tutor', text: question.prompt });
  const order = shownOrder(question, seed);
  return { blocks, input: inputOf(question, order), order };
}

import type { Block } from '../view.ts';

/** An option of an answered question. */
export type AnsweredOption = Extract<Block, { type: 'answer' }>['options'][number];

/** Whether a line of an order was put elsewhere than where it belongs. */
export const isMisplaced = ({ correct, placed }: AnsweredOption): boolean => placed !== undefined && !correct;

/** What is to be said about words in which a fault was looked for: "at fault", "fine"; "" of any other option. */
export const foundIn = ({ atFault }: AnsweredOption): string =>
  atFault === undefined ? '' : atFault ? 'at fault' : 'fine';

const ENDINGS = ['th', 'st', 'nd', 'rd'] as const;

/** A place as a word: 1st, 2nd, 3rd, 4th ... for the places of a short list. */
const ordinal = (n: number): string => `${n}${ENDINGS[n] ?? 'th'}`;

/** What the learner did with an option, in a few words: "you put it 3rd", "you missed this"; "" where nothing is to be said. */
export function noteOn(option: AnsweredOption): string {
  const { chosen, placed, missed } = option;
  if (isMisplaced(option)) return `you put it ${ordinal(placed ?? 0)}`;
  if (missed) return 'you missed this';
  return chosen && placed === undefined ? 'your choice' : '';
}

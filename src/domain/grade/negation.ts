import type { Token } from '../message/message.ts';
import { isOneOf } from '../message/word.ts';

const isNegation = isOneOf('not no never without nor neither nothing cannot hardly');
const isBut = isOneOf('but');
const BREAK = /[,;:()!?.]|--/;

/** Whether the words of a sentence from a token on stand under a negation in the same clause, up to five words before. */
export function isNegated(tokens: readonly Token[], begin: number, first: number): boolean {
  for (let i = first - 1; i >= Math.max(begin, first - 5); i--) {
    const { gap } = tokens[i + 1]!;
    const { word } = tokens[i]!;
    if ((gap !== ' ' && BREAK.test(gap)) || isBut(word)) return false;
    if (isNegation(word)) return true;
  }
  return false;
}

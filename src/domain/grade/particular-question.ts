import { isCommonWord } from './common-words.ts';
import { once, type Reading } from './reading.ts';

const ASKS =
  /^(?:any|what|which|where|when|could you|can you|would you|do you|is |are there|how (?:do|did|many|much|long|can|would|often))/i;
const SHORTEST_WORD = 4;

/** Whether a question of the message asks about something in particular, by a word that not everybody uses. */
export const asksInParticular: (reading: Reading) => boolean = once(({ message }) =>
  message.sentences.some(
    ({ role, type, start, end, first, last }) =>
      role === 'body' &&
      type === 'question' &&
      ASKS.test(message.text.slice(start, end)) &&
      message.tokens
        .slice(first, last)
        .some(({ lower, word }) => lower.length >= SHORTEST_WORD && !isCommonWord(word)),
  ),
);

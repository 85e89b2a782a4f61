import { isOneOf } from '../message/word.ts';
import { once, type Reading } from './reading.ts';

/** What a plan of a message is made of, rather than the message. */
const isPlanned = isOneOf(
  'greet greeting greetings thank thanks praise compliment flatter ask question request mention personal purpose value respect brevity polite short friendly sign signoff close closing intro introduction hook name compliments offer transition apologise apologize cta outro',
);
/** Words with which something is said to somebody. */
const isSaying = isOneOf(
  'i you your we our my me us it is am are was were have has do does did can could will would may might what how why who',
);
const LONGEST = 24;
const FEWEST_PIECES = 3;
const LONGEST_PIECE = 4;
const BORDER = /[,;/+|>•\n]|--|→/;
const ARROW = /->|=>|→/g;

/** Whether a text is the plan of a message, keyword by keyword: "greet, thank, ask, short". */
export const isKeywordList: (reading: Reading) => boolean = once(({ message: { text, tokens } }) => {
  if ((text.match(ARROW)?.length ?? 0) >= 2) return true;
  if (tokens.length > LONGEST) return false;
  let [pieces, length, planned] = [0, 0, 0];
  for (const { word, kind, gap } of tokens) {
    if (kind !== 'word' || isSaying(word)) return false;
    if (pieces === 0 || BORDER.test(gap)) {
      pieces++;
      length = 0;
    }
    if (++length > LONGEST_PIECE) return false;
    if (isPlanned(word)) planned++;
  }
  return pieces >= FEWEST_PIECES && planned >= 2 && planned * 2 >= pieces;
});

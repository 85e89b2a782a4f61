import { isLatin } from '../message/latin-pattern.ts';
import { isForeignWord } from '../text/foreign-words.ts';
import { isCommonWord } from './common-words.ts';
import type { Reading } from './reading.ts';
import { englishShare } from './sense.ts';

/** Whether most letters are of another script. */
function isOtherScript(text: string): boolean {
  if (isLatin(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 8 && (text.match(/[\p{L}--[\p{Script=Latin}]]/gv)?.length ?? 0) / letters > 0.5;
}

/** Fewest words from which another language can be told. */
const ENOUGH = 5;

/** Whether a message is written in another language than English: such a message is not judged. */
export function isForeign(reading: Reading): boolean {
  const { message } = reading;
  if (isOtherScript(message.text.slice(0, 2000))) return true;
  const { share, words } = englishShare(reading);
  if (words < ENOUGH || share >= 0.25) return false;
  let foreign = 0;
  let common = 0;
  for (const token of message.tokens) {
    if (token.kind !== 'word') continue;
    if (isForeignWord(token.lower)) foreign++;
    else if (token.lower.length > 2 && isCommonWord(token.word)) common++;
  }
  return foreign / words >= 0.12 && foreign / words > share && common / words < 0.45;
}

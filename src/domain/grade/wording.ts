import { quote } from './quote.ts';
import type { Reading } from './reading.ts';

/** A range of the message. */
interface Range {
  readonly start: number;
  readonly end: number;
}

const CLAUSE_END = /[,;:()!?–—]|\.\.|--|\n/;
/** The fewest words that a quoted clause should have. */
const FEWEST = 4;
/** The most words of an item of a list. */
const LONGEST_ITEM = 2;

/** The clause around a range of one sentence, wide enough to be understood alone; `range` itself elsewhere. */
export function clauseAround(reading: Reading, range: Range): Range {
  const { tokens, sentences } = reading.message;
  const sentence = sentences.find(one => one.start <= range.start && range.start < one.end);
  if (sentence === undefined || range.end > sentence.end || sentence.last <= sentence.first) return range;
  const isGap = (at: number): boolean =>
    CLAUSE_END.test(tokens[at]!.gap) || (tokens[at]!.kind === 'emoji') !== (tokens[at - 1]?.kind === 'emoji');
  // A word or two between commas are an item of a list, which makes sense only as a whole.
  const isItem = (from: number, to: number): boolean =>
    from > sentence.first && to < sentence.last && to - from <= LONGEST_ITEM && isComma(from) && isComma(to);
  const isComma = (at: number): boolean => /^,\s*$/.test(tokens[at]!.gap);
  const isBreak = (at: number): boolean => {
    if (!isGap(at)) return false;
    let [before, after] = [at - 1, at + 1];
    while (before > sentence.first && !isGap(before)) before--;
    while (after < sentence.last && !isGap(after)) after++;
    return !isItem(before, at) && !isItem(at, after);
  };
  let first = sentence.first;
  while (first + 1 < sentence.last && tokens[first]!.end <= range.start) first++;
  let last = first + 1;
  while (last < sentence.last && (tokens[last]!.start < range.end || !isBreak(last))) last++;
  while (first > sentence.first && !isBreak(first)) first--;
  while (last - first < FEWEST && last < sentence.last) {
    last++;
    while (last < sentence.last && !isBreak(last)) last++;
  }
  while (last - first < FEWEST && first > sentence.first) {
    first--;
    while (first > sentence.first && !isBreak(first)) first--;
  }
  return {
    start: Math.min(range.start, tokens[first]!.start),
    end: Math.max(range.end, tokens[last - 1]!.end),
  };
}

const DOUBLE = /["“”„‟«»]/g;

/** The words of a range between quotation marks. */
export function literally(reading: Reading, { start, end }: Range, max = 70): string {
  const { text } = reading.message;
  const inside = text.slice(start, Math.min(end, start + max * 4 + 400));
  const isOdd = (inside.match(DOUBLE)?.length ?? 0) % 2 === 1;
  // A quotation mark that belongs to the words but stands just outside.
  const before = isOdd && /["“”„‟«»]/.test(text.charAt(start - 1)) ? 1 : 0;
  const after = isOdd && before === 0 && /["“”„‟«»]/.test(text.charAt(end)) ? 1 : 0;
  return quote(before + after === 0 ? inside : text.slice(start - before, end + after), max);
}

/** The clause around a range, as it is told: a long one from the range on. */
export function toldOf(reading: Reading, range: Range, max = 70): Range {
  const clause = clauseAround(reading, range);
  const isShort =
    clause.end - clause.start <= max ||
    range.end - clause.start <= max - 10 ||
    range.start - clause.start <= max / 3;
  return isShort ? clause : { start: range.start, end: clause.end };
}

/** The clause around a range between quotation marks; a long one is told from the range on. */
export const inContext = (reading: Reading, range: Range, max = 70): string =>
  literally(reading, toldOf(reading, range, max), max);

/** Whether a range is the whole message, so that quoting it says nothing. */
export const isWhole = (reading: Reading, { start, end }: Range): boolean =>
  end - start >= reading.message.text.trim().length * 0.8;

import type { FaultId, StrengthId } from '../rubric.ts';
import type { Reading } from './reading.ts';
import type { Span } from './rule.ts';

/** Where the model saw a label. */
export type SpanOf = (label: FaultId | StrengthId) => { start: number; end: number };

/** The literal span of a piece of evidence: trimmed of space, never inside a character, empty only in an empty text. */
export function gather(reading: Reading, range: { readonly start: number; readonly end: number }): Span {
  const { text } = reading.message;
  let start = Math.max(0, Math.min(range.start, text.length));
  let end = Math.max(start, Math.min(range.end, text.length));
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (start > 0 && isLow(text.charCodeAt(start)) && isHigh(text.charCodeAt(start - 1))) start--;
  if (end < text.length && end > 0 && isLow(text.charCodeAt(end)) && isHigh(text.charCodeAt(end - 1))) end++;
  while (start > 0 && end > start && continues(text[start]!)) start--;
  while (end < text.length && end > start && continues(text[end]!)) end++;
  return { start, end, quote: text.slice(start, end) };
}

/** Whether a unit belongs to the sign before it; the tables of all scripts are asked only where marks lie. */
const continues = (unit: string): boolean =>
  unit >= '\u0300' && !(unit >= '\u2010' && unit < '\u20d0') && /^(?:\p{M}|\u200d|\ufe0f)$/u.test(unit);
const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

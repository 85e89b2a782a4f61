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
  while (start > 0 && end > start && CONTINUES.test(text[start]!)) start--;
  while (end < text.length && end > start && CONTINUES.test(text[end]!)) end++;
  return { start, end, quote: text.slice(start, end) };
}

const CONTINUES = /^(?:\p{M}|\u200d|\ufe0f)$/u;
const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

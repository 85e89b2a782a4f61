import type { Situation } from '../situation.ts';
import { ESCAPES } from '../text/clean-text.ts';
import { grade } from './grade.ts';
import type { Grade, Span } from './rule.ts';

/** What nobody reads: escape sequences, and the first half of a CRLF. */
const UNREAD = new RegExp(`${ESCAPES.source}|\\r(?=\\n)`, 'g');

/**
 * Judges a text as it came in: CRLF and CR count as line feeds while judging, escape sequences as nothing, and all
 * offsets and quotes refer to the text as given.
 */
export function gradeAsGiven(text: string, situation: Situation, bad?: string): Grade {
  const options = bad === undefined ? {} : { bad: asRead(bad) };
  if (!/[\r\x1b]/.test(text)) return grade(text, situation, options);
  const given = grade(asRead(text), situation, options);
  const unread = unreadIn(text);
  const back = <S extends Span>(span: S): S => {
    const start = span.start + unreadBefore(unread, span.start + 1);
    const end = Math.max(start, span.end + unreadBefore(unread, span.end));
    return { ...span, start, end, quote: text.slice(start, end) };
  };
  return { ...given, faults: given.faults.map(back), strengths: given.strengths.map(back) };
}

const asRead = (text: string): string => text.replace(UNREAD, '').replaceAll('\r', '\n');

/** Where in the text as read something was left out, and how much in all up to there. */
interface Gap {
  readonly at: number;
  readonly total: number;
}

function unreadIn(text: string): readonly Gap[] {
  const gaps: Gap[] = [];
  let total = 0;
  for (const { index, 0: left } of text.matchAll(UNREAD)) {
    const at = index - total;
    total += left.length;
    gaps.push({ at, total });
  }
  return gaps;
}

/** How much was left out in front of an offset. */
function unreadBefore(gaps: readonly Gap[], at: number): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (gaps[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return gaps[low - 1]?.total ?? 0;
}

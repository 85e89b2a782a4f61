import type { Situation } from '../situation.ts';
import { grade } from './grade.ts';
import type { Grade, Span } from './rule.ts';

/**
 * Judges a text as it came in: CRLF and CR count as line feeds while judging, and all offsets and quotes refer to the
 * text as given, whatever its line ends.
 */
export function gradeAsGiven(text: string, situation: Situation, bad?: string): Grade {
  const options = bad === undefined ? {} : { bad: unified(bad) };
  if (!text.includes('\r')) return grade(text, situation, options);
  const given = grade(unified(text), situation, options);
  const pairs = pairsIn(text);
  const back = <S extends Span>(span: S): S => {
    const start = span.start + pairsBefore(pairs, span.start);
    const end = span.end + pairsBefore(pairs, span.end);
    return { ...span, start, end, quote: text.slice(start, end) };
  };
  return { ...given, faults: given.faults.map(back), strengths: given.strengths.map(back) };
}

const unified = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Where in the unified text the line feeds stand that were CRLF. */
function pairsIn(text: string): readonly number[] {
  const found: number[] = [];
  for (const { index } of text.matchAll(/\r\n/g)) found.push(index - found.length);
  return found;
}

/** How many of the sorted offsets are smaller than `at`. */
function pairsBefore(pairs: readonly number[], at: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

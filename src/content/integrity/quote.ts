import { nearest } from '../../domain/text/nearest.ts';
import type { Path, Report } from '../problem.ts';

/** Reports a quote that is not literally part of the text; shows the closest sentence. Returns whether it is. */
export function expectQuote(text: string, quote: string, path: Path, report: Report): boolean {
  if (text.includes(quote)) return true;
  const close = nearest(
    quote,
    text.split(/(?<=[.!?\n])\s+/).map(sentence => sentence.trim().slice(0, 80)),
  );
  const remedy = close
    ? `Copy the words exactly; close to it is: "${close}"`
    : 'Copy the words exactly from the message.';
  report(path, `These words are not in the message: "${quote.slice(0, 60)}".`, remedy);
  return false;
}

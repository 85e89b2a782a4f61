import type { Rewrite } from '../../domain/scenario/rewrite.ts';
import type { Report } from '../problem.ts';
import { expectQuote } from './quote.ts';

/** Faults that lie in when a message is sent, or in what it lacks, so that no word of it can be quoted. */
const WITHOUT_WORDS = new Set([
  'follow-up-too-soon',
  'third-follow-up',
  'no-purpose',
  'generic',
  'too-long',
  'not-a-message',
  'empty-follow-up',
]);

/** What must hold within a rewrite: literal quotes, the main fault among the spots, both tones, no text twice. */
export function rewriteIntegrity(rewrite: Rewrite, report: Report): void {
  rewrite.spots.forEach(({ quote }, i) => {
    expectQuote(rewrite.bad, quote, ['spots', i, 'quote'], report);
  });
  const named = rewrite.spots.some(spot => spot.fault === rewrite.fault);
  if (!named && !(rewrite.spots.length === 0 && WITHOUT_WORDS.has(rewrite.fault)))
    report(['spots'], `No spot shows the main fault "${rewrite.fault}".`, 'Quote the words that show it.');
  for (const tone of ['plain', 'warm'] as const)
    if (!rewrite.models.some(model => model.tone === tone))
      report(['models'], `There is no ${tone} model answer.`, `Add one with "tone: ${tone}".`);
  const texts: readonly (readonly [readonly (string | number)[], string])[] = [
    [['bad'], rewrite.bad],
    ...rewrite.models.map(({ text }, i) => [['models', i, 'text'], text] as const),
    ...rewrite.samples.map(({ text }, i) => [['samples', i, 'text'], text] as const),
  ];
  const seen = new Set<string>();
  for (const [path, text] of texts) {
    if (seen.has(text.trim()))
      report(path, 'The same text stands in this file already.', 'Write another one.');
    seen.add(text.trim());
  }
}

import { cellWidth } from '../../domain/text/width.ts';
import { type Item, reportInto } from '../item.ts';
import type { Path, Problem } from '../problem.ts';

/** The widest word that fits a bubble on the narrowest screen. */
const WIDEST_WORD = 40;

/** Every text can be wrapped: no word is wider than a bubble on a narrow screen, none hides blanks at its ends. */
export function checkWidth(items: readonly Item[]): Problem[] {
  const problems: Problem[] = [];
  for (const item of items) {
    const report = reportInto(problems, item.document);
    for (const { text, path } of textsOf(item.value, [])) {
      const word = text.split(/\s+/).find(one => cellWidth(one) > WIDEST_WORD);
      if (word)
        report(
          path,
          `A word is ${cellWidth(word)} columns wide: "${word.slice(0, 30)} ...".`,
          `Break it; ${WIDEST_WORD} columns fit every screen.`,
        );
      if (/^\s/.test(text)) report(path, 'The text begins with a blank.', 'Remove it.');
    }
  }
  return problems;
}

function* textsOf(value: unknown, path: Path): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value))
    for (const [i, entry] of value.entries()) yield* textsOf(entry, [...path, i]);
  else if (typeof value === 'object' && value !== null)
    for (const [name, entry] of Object.entries(value)) yield* textsOf(entry, [...path, name]);
}

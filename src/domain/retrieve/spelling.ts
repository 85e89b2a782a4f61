import { SPELLINGS } from './lexicon.generated.ts';

/** Words shorter or longer than this are not mended. */
export const MENDED = { from: 5, to: 16 } as const;

let byFirst: Map<string, readonly string[]> | undefined;

/** The known words that begin with a letter; read when the first unknown word comes. */
function wordsWith(letter: string): readonly string[] {
  byFirst ??= new Map(SPELLINGS.split('\n').map(group => [group[0]!, group.split(' ')]));
  return byFirst.get(letter) ?? [];
}

/** Whether one slip of the finger (a letter added, lost, changed, or two swapped) lies between two words. */
function isOneSlip(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (short.length !== long.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return true;
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2);
}

/** The known word one slip away that begins with the same letter, if there is any; a lost letter is the likeliest slip. */
export function nearestWord(word: string): string | undefined {
  if (word.length > MENDED.to) return undefined;
  const near = wordsWith(word[0]!).filter(
    known => Math.abs(known.length - word.length) <= 1 && isOneSlip(word, known),
  );
  return near.find(known => known.length > word.length) ?? near[0];
}

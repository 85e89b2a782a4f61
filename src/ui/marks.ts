import type { Mark } from '../domain/view.ts';
import { type Line, type Piece, piece } from './line.ts';
import type { Theme } from './theme.ts';

const ROLE_OF_TONE = { hard: 'bad', soft: 'warning', good: 'good' } as const;

const lengthOf = ({ start, end }: Mark): number => end - start;
const labelOf = ({ number }: Mark): string => (number === 0 ? '+' : String(number));

/**
 * A text with its marks: the words underlined and `[1]` behind them, or `[1: words]` where no underline can be seen.
 * Number 0 is a strength and is shown as `[+]`. Where marks overlap, words look as the shortest one says.
 */
export function markedPieces(text: string, marks: readonly Mark[], theme: Theme): Line {
  const valid = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const borders = new Set([0, text.length, ...valid.flatMap(({ start, end }) => [start, end])]);
  const ordered = [...borders].toSorted((a, b) => a - b);
  return ordered.flatMap((at, index): Piece[] => {
    const until = ordered[index + 1] ?? at;
    const covering = valid.filter(({ start, end }) => start <= at && at < end);
    const shortest = covering.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
    const words = text.slice(at, until);
    const ends = valid.filter(({ end }) => end === at).toSorted((a, b) => lengthOf(a) - lengthOf(b));
    const starts = valid.filter(({ start }) => start === at).toSorted((a, b) => lengthOf(b) - lengthOf(a));
    return [
      ...ends.map(mark => signAtEnd(mark, theme)),
      ...(theme.isStyled ? [] : starts.map(mark => piece(`[${labelOf(mark)}: `, ROLE_OF_TONE[mark.tone]))),
      ...(words === '' ? [] : [styled(words, shortest)]),
    ];
  });
}

const styled = (words: string, mark: Mark | undefined): Piece =>
  mark === undefined ? piece(words) : piece(words, ROLE_OF_TONE[mark.tone], { underline: true });

const signAtEnd = (mark: Mark, theme: Theme): Piece =>
  theme.isStyled
    ? piece(`[${labelOf(mark)}]`, ROLE_OF_TONE[mark.tone], { bold: true })
    : piece(']', ROLE_OF_TONE[mark.tone]);

import { indented, piece, wrapLines, wrapPieces } from '../../line.ts';
import { markedPieces } from '../../marks.ts';
import { boxed, innerWidth } from '../box.ts';
import { type Draw, MEASURE } from './draw.ts';

const SPEAKERS = {
  tutor: { name: 'Tutor', role: 'tutor' },
  learner: { name: 'You', role: 'learner' },
  person: { name: 'They', role: 'person' },
} as const;

/** What someone says: the name, and the words behind a bar. The learner's own words stand further in. */
export const bubble: Draw<'bubble'> = ({ from, name, text }, width) => {
  const speaker = SPEAKERS[from];
  const shift = from === 'learner' ? Math.floor(Math.min(width, MEASURE) / 8) : 0;
  const indent = [piece(' '.repeat(shift))];
  const words = wrapLines(text, Math.min(width, MEASURE) - shift - 2);
  return [
    [...indent, piece(name ?? speaker.name, speaker.role, { bold: true })],
    ...indented(words, [...indent, piece('┃ ', speaker.role)]),
  ];
};

/** A message as such, in a frame, with its marks. */
export const message: Draw<'message'> = ({ label, text, marks }, width, theme) => {
  const outer = Math.min(width, MEASURE);
  return boxed(wrapPieces(markedPieces(text, marks, theme), innerWidth(outer)), outer, { label });
};

/** Two texts side by side from 70 cells on, else one below the other. */
export const compare: Draw<'compare'> = ({ left, right }, width) => {
  if (width < 70) return [...framed(left, width), [], ...framed(right, width)];
  const column = Math.floor((width - 2) / 2);
  const [a, b] = [wrapLines(left.text, innerWidth(column)), wrapLines(right.text, innerWidth(column))];
  const height = Math.max(a.length, b.length);
  const fill = (lines: typeof a) => [...lines, ...Array.from({ length: height - lines.length }, () => [])];
  const first = boxed(fill(a), column, { label: left.label });
  const second = boxed(fill(b), column, { label: right.label });
  return first.map((line, index) => [...line, piece('  '), ...second[index]!]);
};

const framed = ({ label, text }: { readonly label: string; readonly text: string }, width: number) =>
  boxed(wrapLines(text, innerWidth(width)), width, { label });

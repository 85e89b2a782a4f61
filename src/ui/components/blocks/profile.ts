import { BLANK, indented, type Line, piece, wrapLines } from '../../line.ts';
import { boxed, innerWidth } from '../box.ts';
import { type Draw, MEASURE } from './draw.ts';

const LABEL_WIDTH = 11;

/** A person's profile as a card. Unknown parts are left out. */
export const profile: Draw<'profile'> = ({ profile: person }, width) => {
  const outer = Math.min(width, MEASURE);
  const inner = innerWidth(outer);
  const company = person.headline.includes(person.company) ? '' : person.company;
  const parts: Line[][] = [
    [...wrapLines(person.headline, inner), ...(company === '' ? [] : wrapLines(company, inner, 'muted'))],
    labelled('About', [person.about], inner),
    labelled('Activity', person.activity, inner),
    labelled('You share', person.shared, inner),
  ];
  const lines = parts
    .filter(part => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [BLANK, ...part]));
  return boxed(lines, outer, { label: person.name });
};

function labelled(label: string, texts: readonly string[], width: number): Line[] {
  const shown = texts.filter(text => text !== '');
  const gap = [piece(' '.repeat(LABEL_WIDTH))];
  const lines = shown.flatMap(text =>
    shown.length === 1
      ? wrapLines(text, width - LABEL_WIDTH)
      : indented(wrapLines(text, width - LABEL_WIDTH - 2), [piece('  ')], [piece('• ')]),
  );
  return indented(lines, gap, [piece(label.padEnd(LABEL_WIDTH), 'accent')]);
}

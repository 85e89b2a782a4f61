import { wrapRows } from '../../../domain/text/wrap.ts';
import { BLANK, type Line, piece, wrapLines, wrapPieces } from '../../line.ts';
import { MEASURE } from '../blocks/draw.ts';
import { boxed, innerWidth } from '../box.ts';
import type { DrawInput } from './drawing.ts';
import { outOfSight } from './out-of-sight.ts';

/** A message in running text, the part that Enter would pick in brackets and in sight. */
export const pickSegment: DrawInput<'pick-segment'> = (
  { prompt, segments },
  field,
  { width, height, theme },
) => {
  const focus = field.type === 'list' ? field.focus : -1;
  const outer = Math.min(width, MEASURE);
  const inner = innerWidth(outer);
  const parts = segments.map((text, index) =>
    index === focus ? picked(text, theme.isStyled) : [piece(text)],
  );
  const lines = wrapPieces(parts.flat(), inner);
  const places = placesOf(parts, inner);
  const head = [...wrapLines(prompt, outer, undefined, { bold: true }), BLANK];
  const room = Math.max(1, height - head.length - 2);
  const { first, last } = places[focus] ?? { first: 0, last: 0 };
  const centred = first - Math.max(0, Math.floor((room - (last - first + 1)) / 2));
  const top = Math.max(0, Math.min(centred, lines.length - room));
  const below = Math.max(0, lines.length - top - room);
  const canPick = (index: number): boolean => segments[index]!.trim() !== '';
  const beyond = places.findIndex((at, index) => index > focus && canPick(index) && at.last >= top + room);
  const before = places.findIndex((at, index) => index < focus && canPick(index) && at.last >= top - room);
  const signs = outOfSight(top, below);
  const keys = [top > 0 ? 'PgUp' : '', below > 0 ? 'PgDn' : ''].filter(Boolean).join(', ');
  return {
    groups: [
      { lines: head },
      {
        lines: boxed(lines.slice(top, top + room), outer, {
          label: signs === '' ? 'The message' : `The message  ${signs} (${keys})`,
        }),
      },
    ],
    cursor: null,
    pages: { up: top > 0 && before !== -1 ? before : null, down: below > 0 && beyond !== -1 ? beyond : null },
  };
};

/** The part that Enter would pick, between its signs. */
function picked(text: string, underline: boolean): Line {
  const words = text.trim();
  const lead = text.slice(0, text.indexOf(words));
  const tail = text.slice(lead.length + words.length);
  const signs = [piece('›', 'focus'), piece(words, 'focus', { underline }), piece('‹', 'focus')];
  return [piece(lead), ...signs, piece(tail)];
}

/** The rows that each part begins and ends in. */
function placesOf(
  parts: readonly Line[],
  width: number,
): { readonly first: number; readonly last: number }[] {
  const texts = parts.map(line => line.map(({ text }) => text).join(''));
  const rows = wrapRows(texts.join(''), width);
  const rowAt = (offset: number): number =>
    Math.max(
      0,
      rows.findLastIndex(({ start }) => start <= offset),
    );
  let at = 0;
  return texts.map(text => {
    const start = at + text.length - text.trimStart().length;
    const end = Math.max(start, at + text.trimEnd().length - 1);
    at += text.length;
    return { first: rowAt(start), last: rowAt(end) };
  });
}

import { graphemesOf } from './graphemes.ts';
import { cellWidth, isNarrow } from './width.ts';

/** One row of wrapped text: UTF-16 offsets. `end` includes the blanks at the break but not the line feed. */
export interface Row {
  readonly start: number;
  readonly end: number;
  /** Whether the row ends a paragraph, that is, before a line feed or at the end of the text. */
  readonly last: boolean;
}

interface Cut {
  readonly start: number;
  readonly end: number;
}

const CACHED_PARAGRAPHS = 4000;
const cutsByWidth = new Map<number, Map<string, readonly Cut[]>>();

/**
 * The rows of a text at a width in cells (at least 1). Words stay whole where they fit; blanks at a break hang at the
 * end of their row and may stand out over the edge. An empty text has one row. Remembered per paragraph.
 */
export function wrapRows(text: string, width: number): Row[] {
  const rows: Row[] = [];
  let start = 0;
  for (const paragraph of text.split('\n')) {
    const cuts = cutParagraph(paragraph, Math.max(1, width));
    cuts.forEach((cut, index) => {
      rows.push({ start: start + cut.start, end: start + cut.end, last: index === cuts.length - 1 });
    });
    start += paragraph.length + 1;
  }
  return rows;
}

/** The rows of a text as strings, without the blanks at the breaks. */
export const wrapText = (text: string, width: number): string[] =>
  wrapRows(text, width).map(row => text.slice(row.start, row.end).trimEnd());

function cutParagraph(paragraph: string, width: number): readonly Cut[] {
  let cache = cutsByWidth.get(width);
  if (cache === undefined) {
    cache = new Map();
    if (cutsByWidth.size > 20) cutsByWidth.clear();
    cutsByWidth.set(width, cache);
  }
  const known = cache.get(paragraph);
  if (known !== undefined) return known;
  const cuts = isNarrow(paragraph) ? cutByUnits(paragraph, width) : cutByGraphemes(paragraph, width);
  if (cache.size >= CACHED_PARAGRAPHS) cache.clear();
  cache.set(paragraph, cuts);
  return cuts;
}

/** Signs of one unit and one cell each. */
function cutByUnits(paragraph: string, width: number): Cut[] {
  const cuts: Cut[] = [];
  let start = 0;
  while (paragraph.length - start > width) {
    let end = start + width;
    if (paragraph[end] === ' ') {
      while (paragraph[end] === ' ') end += 1;
    } else {
      const blank = paragraph.lastIndexOf(' ', end - 1);
      if (blank >= start) end = blank + 1;
    }
    if (end >= paragraph.length) break;
    cuts.push({ start, end });
    start = end;
  }
  cuts.push({ start, end: paragraph.length });
  return cuts;
}

function cutByGraphemes(paragraph: string, width: number): Cut[] {
  const cuts: Cut[] = [];
  let start = 0;
  let at = 0;
  let cells = 0;
  /** The last place to break, and the cells used up to it. */
  let breakAt = -1;
  let breakCells = 0;
  for (const grapheme of graphemesOf(paragraph)) {
    const wide = cellWidth(grapheme);
    const isBlank = grapheme === ' ';
    // What is left after a break at a blank may still be too much: then it is cut again, here.
    while (!isBlank && cells + wide > width && at > start) {
      const end = breakAt > start ? breakAt : at;
      cuts.push({ start, end });
      cells -= breakAt > start ? breakCells : cells;
      start = end;
      breakAt = -1;
    }
    at += grapheme.length;
    cells += wide;
    // East Asian text breaks after any wide sign, other text after a blank.
    if (isBlank || wide === 2) {
      breakAt = at;
      breakCells = cells;
    }
  }
  cuts.push({ start, end: paragraph.length });
  return cuts;
}

/** How many items to skip so that `size` rows show `focus`, moving as little as possible from `top`. */
export function windowStart(count: number, size: number, focus: number, top = 0): number {
  const highest = Math.max(0, count - size);
  const start = Math.min(top, highest);
  if (focus < start) return Math.max(0, focus);
  if (focus >= start + size) return Math.min(highest, focus - size + 1);
  return start;
}

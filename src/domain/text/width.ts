import stringWidth from 'string-width';

/** Signs of one cell each: ASCII, Latin, Greek, Cyrillic, punctuation, arrows, box lines, shades, tick and cross. */
const NARROW =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u0391-\u0481\u2010-\u2027\u2030-\u203b\u2190-\u2193\u2500-\u2593\u2713\u2717]*$/;

/** Signs of two cells each: kana, Han, Hangul syllables. */
const WIDE = /^[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]+$/;

/** Whether every unit of a text is a sign of one cell. */
export const isNarrow = (text: string): boolean => NARROW.test(text);

/** How many terminal cells a text takes: the same measure as the renderer's, without a segmenter for plain text. */
export function cellWidth(text: string): number {
  if (isNarrow(text)) return text.length;
  return WIDE.test(text) ? 2 * text.length : stringWidth(text);
}

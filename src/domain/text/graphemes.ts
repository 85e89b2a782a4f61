let segmenter: Intl.Segmenter | undefined;

/** Grapheme clusters of a short text, in order. */
export function graphemesOf(text: string): string[] {
  if (isPlainText(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), part => part.segment);
}

/**
 * UTF-16 units that start a cluster of their own next to one another: ASCII, Latin, Greek, Cyrillic, punctuation, kana,
 * Han and Hangul syllables. Everything else is left to the segmenter.
 */
const PLAIN =
  /^[\x20-\x7e\xa1-\xac\xae-\u024f\u0391-\u03ff\u0400-\u0481\u2010-\u2027\u2030-\u203b\u2190-\u2193\u2500-\u2593\u2713\u2717\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]*$/;

const isPlainText = (text: string): boolean => PLAIN.test(text);

/** A border for certain: the text's ends, either side of a line break, or between two plain units. */
function isSureBorder(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  return text[at - 1] === '\n' || text[at] === '\n' || isPlainText(text.slice(at - 1, at + 1));
}

/** The borders between two sure ones that enclose `at`; only this stretch is segmented, however long the text. */
function bordersAround(text: string, at: number): number[] {
  let from = at;
  while (from > 0 && (from === at || !isSureBorder(text, from))) from -= 1;
  let to = at;
  while (to < text.length && (to === at || !isSureBorder(text, to))) to += 1;
  const borders = [from];
  for (const grapheme of graphemesOf(text.slice(from, to))) borders.push(borders.at(-1)! + grapheme.length);
  return borders;
}

/** The nearest grapheme border before `at`, 0 at the start. */
export function previousBorder(text: string, at: number): number {
  if (at <= 0) return 0;
  if (isSureBorder(text, at) && isSureBorder(text, at - 1)) return at - 1;
  return bordersAround(text, at).findLast(border => border < at) ?? 0;
}

/** The nearest grapheme border after `at`, the text's length at the end. */
export function nextBorder(text: string, at: number): number {
  if (at >= text.length) return text.length;
  if (isSureBorder(text, at) && isSureBorder(text, at + 1)) return at + 1;
  return bordersAround(text, at).find(border => border > at) ?? text.length;
}

/** `at` itself when it is a grapheme border, else the next one. */
export function borderAtOrAfter(text: string, at: number): number {
  if (at <= 0) return 0;
  if (isSureBorder(text, at)) return Math.min(at, text.length);
  return bordersAround(text, at).find(border => border >= at) ?? text.length;
}

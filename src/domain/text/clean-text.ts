/** The most UTF-16 units a text of the learner may have; more is cut off at a grapheme border or before it. */
export const MAX_TEXT = 60_000;

/**
 * Escape sequences that start with ESC: CSI, strings such as OSC up to their end or the line's, and short ones. The
 * one-byte forms (U+0080 to U+009F) are only dropped themselves: in badly decoded text they stand for quotation marks.
 */
export const ESCAPES =
  /\x1b\[[0-?]*[ -/]*[@-~]?|\x1b[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?|\x1b[ -/]*[0-~]?/g;

/** The same where something else of the text has to keep its place: as many NULs, which are never drawn. */
export const maskEscapes = (text: string): string =>
  text.includes('\x1b') ? text.replace(ESCAPES, found => '\0'.repeat(found.length)) : text;

/** Controls but the line feed, bidi marks, overrides and isolates, the byte order mark. */
const UNSAFE = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** What stands between two blanks and is not drawn, with the first of the blanks. */
const UNSAFE_BETWEEN_BLANKS =
  / [\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+(?= )/g;

/**
 * Text from outside as it may be kept and drawn: NFC, LF line ends, tabs as spaces, no escape sequences, no
 * controls, no bidi overrides, no lone surrogates, at most `limit` units.
 */
export function cleanText(raw: string, limit: number = MAX_TEXT): string {
  if (/^[\n\x20-\x7e]*$/.test(raw)) return raw.slice(0, limit);
  const text = raw
    .slice(0, limit * 4)
    .replace(/\r\n?|\u2028|\u2029|\x85/g, '\n')
    .replace(/\t/g, '  ')
    .replace(ESCAPES, '')
    .replace(UNSAFE_BETWEEN_BLANKS, '')
    .replace(UNSAFE, '')
    .toWellFormed()
    .normalize('NFC');
  return text.slice(0, limit).toWellFormed();
}

/** The same for a one-line field: line breaks become spaces. */
export const cleanLine = (raw: string, limit: number = MAX_TEXT): string =>
  cleanText(raw, limit).replace(/\n+/g, ' ');

/** Controls but tab and line feed, and the signs that turn the writing direction. */
const OBEYED = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Lines for a terminal, of any length: nothing that it would obey, all else as it is. */
export const harmless = (text: string): string =>
  /^[\t\n\x20-\x7e]*$/.test(text) ? text : text.replace(ESCAPES, '').replace(OBEYED, '');

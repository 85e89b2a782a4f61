import type { Grade } from '../../domain/grade/rule.ts';
import { UserError } from '../../errors.ts';
import { readTextFile } from '../core/read-text.ts';

/** A message in the file that it is from. */
export interface Draft {
  readonly file: string;
  /** Which part of the file it is, from 1, where that holds several messages; an empty part counts. */
  readonly number?: number;
  readonly text: string;
  /** The whole file, and where in it the message begins (UTF-16, a byte order mark not counted). */
  readonly source: string;
  readonly offset: number;
}

/** A draft with its judgement. */
export interface JudgedDraft extends Draft {
  readonly grade: Grade;
}

/** The most characters that one message may have: a hundred times what any channel takes. */
export const LONGEST_TEXT = 2_000_000;

/** The most bytes that a file of drafts may have. */
const LARGEST_FILE = 8_000_000;

/** The messages of a file. Throws a UserError when it cannot be read. */
export const draftsInFile = (file: string): readonly Draft[] =>
  draftsIn(file, readTextFile(file, { limit: LARGEST_FILE, asGiven: true }));

/** The messages of a text, separated by lines with three hyphens, but for empty ones; an empty text holds one empty message. */
export function draftsIn(file: string, source: string): readonly Draft[] {
  const drafts: Draft[] = [];
  let [from, number] = [0, 0];
  for (const { index, 0: line } of [...source.matchAll(/^---[ \t]*$/gm), { index: source.length, 0: '' }]) {
    const part = source.slice(from, index);
    const text = part.trim();
    if (text.length > LONGEST_TEXT)
      throw new UserError('This is too long for a message.', 'Give the text of the message alone.', { file });
    // A separator before the first message separates nothing.
    if (text !== '' || from > 0) number += 1;
    if (text !== '') drafts.push({ file, number, text, source, offset: from + part.indexOf(text) });
    from = index + line.length;
  }
  if (drafts.length === 0) return [{ file, text: '', source, offset: 0 }];
  if (drafts.length > 1) return drafts;
  return drafts.map(({ number: _, ...only }) => only);
}

/** What a draft is called: its file, and its number where the file holds several. */
export const nameOf = ({ file, number }: Draft): string =>
  number === undefined ? file : `${file}#${number}`;

/** Line and column of an offset in a text, counted from 1 in UTF-16 units. */
export function placeIn(text: string, at: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: at - start + 1 };
}

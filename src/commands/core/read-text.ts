import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { UserError } from '../../errors.ts';

/** How a text file is read. */
interface ReadOptions {
  /** The most bytes it may have. */
  readonly limit?: number;
  /** Keep line ends as they are, for offsets that refer to the file. */
  readonly asGiven?: boolean;
}

/** The text of a file, without a byte order mark and with LF line ends. Throws a UserError for anything that is no text. */
export function readTextFile(file: string, { limit, asGiven = false }: ReadOptions = {}): string {
  try {
    const bytes = readLimited(file, limit);
    const text = decodeText(bytes, file);
    return asGiven ? text : unifyLineEnds(text);
  } catch (error) {
    throw error instanceof UserError ? error : unreadable(error, file);
  }
}

function readLimited(file: string, limit = Number.POSITIVE_INFINITY): Uint8Array {
  const fd = openSync(file, 'r');
  try {
    const { size } = fstatSync(fd);
    if (size > limit) throw tooLarge(file, limit);
    const bytes = readFileSync(fd);
    if (bytes.length > limit) throw tooLarge(file, limit);
    return bytes;
  } finally {
    closeSync(fd);
  }
}

/** What to tell about a file that is too large to be what it should be. */
export const tooLarge = (file: string, limit: number): UserError =>
  new UserError(
    `This is too large: more than ${Math.round(limit / 1_000_000)} MB.`,
    'Give the text alone, without attachments.',
    { file },
  );

/** What to tell when a file cannot be opened. */
export function unreadable(error: unknown, file: string): UserError {
  if (file === '')
    return new UserError('The name of a file is empty.', 'Name a file, or a variable that holds one.');
  const code = error instanceof Error && 'code' in error ? error.code : 'unknown reason';
  if (code === 'EISDIR')
    return new UserError('This is a folder, not a file.', 'Name the files in it.', { file });
  const problem = code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read (${code}).`;
  return new UserError(problem, 'Check the path and the permissions.', { file });
}

/** CRLF and CR as LF. */
export const unifyLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Bytes as text, without a byte order mark. */
export function decodeText(bytes: Uint8Array, file: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError('This is not UTF-8 text.', 'Save it as plain text with the encoding UTF-8.', {
      file,
    });
  }
  if (text.includes('\0'))
    throw new UserError(
      'This holds a NUL byte, which no text has.',
      'Save it as plain text with the encoding UTF-8; a NUL often means UTF-16 or a program file.',
      { file },
    );
  return text;
}

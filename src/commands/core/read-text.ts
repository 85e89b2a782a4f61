import { readFileSync } from 'node:fs';
import { UserError } from '../../errors.ts';

/** The text of a file, without a byte order mark and with LF line ends. Throws a UserError for anything that is no text. */
export function readTextFile(file: string): string {
  try {
    return decodeText(readFileSync(file), file);
  } catch (error) {
    throw error instanceof UserError ? error : unreadable(error, file);
  }
}

/** What to tell when a file cannot be opened. */
export function unreadable(error: unknown, file: string): UserError {
  const code = error instanceof Error && 'code' in error ? error.code : 'unknown reason';
  const problem = code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read (${code}).`;
  return new UserError(problem, 'Check the path and the permissions.', { file });
}

/** Bytes as text. */
export function decodeText(bytes: Uint8Array, file: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text.replace(/\r\n?/g, '\n');
  } catch {
    // Not UTF-8, told below.
  }
  throw new UserError('This is not UTF-8 text.', 'Save it as plain text with the encoding UTF-8.', { file });
}

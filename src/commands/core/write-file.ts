import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../../errors.ts';
import { makeFolder } from '../../make-folder.ts';

/** How a file is written. */
interface WriteOptions {
  /** Makes the folder of the file where it is missing. */
  readonly withFolder?: boolean;
  /** Fails where there is a file already. */
  readonly isNew?: boolean;
}

/** Writes a text file. Throws a UserError when that cannot be done. */
export function writeTextFile(
  file: string,
  text: string,
  { withFolder = false, isNew = false }: WriteOptions = {},
): void {
  try {
    if (withFolder) makeFolder(dirname(file));
    writeFileSync(file, text, { flag: isNew ? 'wx' : 'w' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new UserError(`The file cannot be written (${code}).`, 'Choose another place.', { file });
  }
}

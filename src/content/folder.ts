import { realpathSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { expectFolder } from './load.ts';
import { sourceFolder } from './shipped.ts';

/** The folder that an author's command works on: the one given, else the shipped content. */
export function contentFolder(given: string | undefined): string {
  const folder = given ?? sourceFolder();
  if (folder === undefined)
    throw new UserError(
      'There is no folder with content here.',
      'Name the folder, or work in a checkout of Rapport.',
    );
  return expectFolder(folder);
}

/** Whether a folder is that of the shipped content. */
export function isShipped(folder: string): boolean {
  const shipped = sourceFolder();
  return shipped !== undefined && realpathSync(folder) === realpathSync(shipped);
}

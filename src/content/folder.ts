import { realpathSync, statSync } from 'node:fs';
import { UserError } from '../errors.ts';
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

/** Whether a path leads to a folder. */
export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The folder, if it is one; else a UserError. */
export function expectFolder(folder: string): string {
  if (isFolder(folder)) return folder;
  throw new UserError('There is no such content folder.', 'Check the path, or make the folder first.', {
    file: folder,
  });
}

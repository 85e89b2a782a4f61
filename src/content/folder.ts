import { realpathSync, statSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { sourceFolder } from './shipped.ts';

/** What an author's command works on: the folder or the file given, else the shipped content. */
export function contentPlace(given: string | undefined): string {
  if (given !== undefined && isFile(given)) return given;
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

/** Whether a path leads to a file. */
export const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The folder, if it is one; else a UserError. */
export function expectFolder(folder: string): string {
  if (isFolder(folder)) return folder;
  if (isFile(folder))
    throw new UserError('This is a file, not a folder with content.', 'Name the folder that it is in.', {
      file: folder,
    });
  throw new UserError('There is no such content folder.', 'Check the path, or make the folder first.', {
    file: folder,
  });
}

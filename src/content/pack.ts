import { basename, dirname, join } from 'node:path';
import { readFiles } from './files.ts';
import { isFolder } from './folder.ts';
import type { Item } from './item.ts';
import type { Problem } from './problem.ts';
import { validateFile } from './validate.ts';

/** A folder of content: what in it can be practised, and what is wrong with the rest. */
export interface Pack {
  readonly items: readonly Item[];
  readonly problems: readonly Problem[];
}

/**
 * Reads all content below a folder, or one file of it; files with problems are left out. `shownAs` is the folder or the
 * file as problems name it.
 */
export function readPack(root: string, shownAs: string = root): Pack {
  if (!isFolder(root)) return packOf(dirname(root), dirname(shownAs), basename(root));
  return packOf(root, shownAs);
}

function packOf(root: string, shownAs: string, only?: string): Pack {
  const { files, problems } = readFiles(root, shownAs, only);
  const items: Item[] = [];
  for (const { path, text } of files) {
    const read = validateFile(join(shownAs, path), text);
    problems.push(...read.problems);
    if (read.item) items.push(read.item);
  }
  return { items, problems };
}

/** How many files a pack has, those that had to be left out too. */
export const countFiles = ({ items, problems }: Pack): number =>
  new Set([...items.map(one => one.document.file), ...problems.map(one => one.file)]).size;

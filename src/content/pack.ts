import { join } from 'node:path';
import { readFiles } from './files.ts';
import type { Item } from './item.ts';
import type { Problem } from './problem.ts';
import { validateFile } from './validate.ts';

/** A folder of content: what in it can be practised, and what is wrong with the rest. */
export interface Pack {
  readonly items: readonly Item[];
  readonly problems: readonly Problem[];
}

/** Reads all content below a folder; files with problems are left out. `shownAs` is the folder as problems name it. */
export function readPack(root: string, shownAs: string = root): Pack {
  const { files, problems } = readFiles(root, shownAs);
  const items: Item[] = [];
  for (const { path, text } of files) {
    const read = validateFile(join(shownAs, path), text);
    problems.push(...read.problems);
    if (read.item) items.push(read.item);
  }
  return { items, problems };
}

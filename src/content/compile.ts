import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Loaded, PARTS } from './loaded.ts';
import { EMPTY, mergeContent } from './merge.ts';
import { readPack } from './pack.ts';
import type { Problem } from './problem.ts';

/** The content of a folder; files with problems are left out. */
export function compile(folder: string, shownAs: string = folder): Loaded {
  const { items, problems } = readPack(folder, shownAs);
  return { content: mergeContent(EMPTY, items), problems };
}

/**
 * Compiles the shipped content into one JSON file for each part, so that the program never parses YAML to start.
 * Returns the problems of the files that were left out; the program tells them too.
 */
export function writeCompiled(folder: string, target: string): readonly Problem[] {
  const { content, problems } = compile(folder, 'scenarios');
  mkdirSync(target, { recursive: true });
  for (const part of PARTS) writeFileSync(join(target, `${part}.json`), JSON.stringify(content[part]));
  writeFileSync(join(target, 'problems.json'), JSON.stringify(problems));
  return problems;
}

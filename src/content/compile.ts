import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../domain/scenario.ts';
import { UserError } from '../errors.ts';
import { EMPTY, mergeContent } from './merge.ts';
import { readPack } from './pack.ts';
import { PARTS } from './shipped.ts';

/** The content of a folder in which every file must be valid. Throws a UserError that names the first problem. */
export function compile(folder: string): Content {
  const { items, problems } = readPack(folder, 'scenarios');
  const [first] = problems;
  if (first)
    throw new UserError(
      `${first.problem}${problems.length > 1 ? ` (and ${problems.length - 1} more problems)` : ''}`,
      first.remedy,
      first,
    );
  return mergeContent(EMPTY, items);
}

/** Compiles a folder of content into one JSON file for each part, so that the program never parses YAML to start. */
export function writeCompiled(folder: string, target: string): void {
  const content = compile(folder);
  mkdirSync(target, { recursive: true });
  for (const part of PARTS) writeFileSync(join(target, `${part}.json`), JSON.stringify(content[part]));
}

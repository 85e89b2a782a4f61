import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from './problem.ts';

/** A file of a pack as text; `path` is relative to the pack, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a pack may hold; more is a mistake or an attack. */
const LIMITS = { files: 2000, bytes: 300_000, totalBytes: 30_000_000, depth: 4 };

/**
 * The YAML files of a pack, by path, or only one of them. Nothing outside the folder is read, whatever links point to; hidden files are
 * passed over. Files that are too large or not UTF-8 become problems, with paths below `shownAs`.
 */
export function readFiles(
  root: string,
  shownAs: string,
  only?: string,
): { files: SourceFile[]; problems: Problem[] } {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  const told = (path: string, problem: string, remedy: string) =>
    problems.push({ file: join(shownAs, path), line: 1, problem, remedy });
  const base = realpathSync(root);
  const unreadable = (folder: string, error: unknown) =>
    told(folder, `The folder cannot be read (${codeOf(error)}).`, 'Check its permissions.');
  let total = 0;
  for (const path of only === undefined ? walk(base, '', 0, unreadable) : [only]) {
    const real = realpathSync(join(base, path));
    if (relative(base, real).startsWith('..')) {
      told(path, 'The file is a link to outside of the pack.', 'Copy the file into the pack.');
      continue;
    }
    const { size } = statSync(real);
    total += size;
    if (files.length >= LIMITS.files || total > LIMITS.totalBytes) {
      told(path, 'The pack is too large, this file and those after it are left out.', 'Split the pack.');
      break;
    }
    if (size > LIMITS.bytes) {
      told(path, `The file has ${size} bytes.`, `Split it; ${LIMITS.bytes} is the most.`);
      continue;
    }
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(real));
      files.push({ path: path.split(sep).join('/'), text: text.replaceAll('\r\n', '\n') });
    } catch (error) {
      if (error instanceof TypeError)
        told(path, 'The file is not UTF-8 text.', 'Save it again with the encoding UTF-8.');
      else told(path, `The file cannot be read (${codeOf(error)}).`, 'Check its permissions.');
    }
  }
  return { files, problems };
}

/** The folders that a pack may have content in: itself and those below it. */
export function foldersIn(root: string): readonly string[] {
  const folders = [root];
  for (let depth = 0, level = folders; depth < LIMITS.depth && level.length > 0; depth++) {
    level = level.flatMap(folder =>
      entriesOf(folder, () => {})
        .filter(entry => entry.isDirectory() && !isPassedOver(entry))
        .map(entry => join(folder, entry.name)),
    );
    folders.push(...level);
  }
  return folders;
}

function entriesOf(folder: string, unreadable: (error: unknown) => void): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    unreadable(error);
    return [];
  }
}

const isPassedOver = ({ name }: Dirent): boolean => name.startsWith('.') || name === 'node_modules';

function* walk(
  base: string,
  folder: string,
  depth: number,
  unreadable: (folder: string, error: unknown) => void,
): Generator<string> {
  if (depth > LIMITS.depth) return;
  for (const entry of entriesOf(join(base, folder), error => unreadable(folder, error))) {
    if (isPassedOver(entry)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(base, path, depth + 1, unreadable);
    else if (/\.ya?ml$/i.test(entry.name) && (entry.isFile() || isLinkToFile(join(base, path)))) yield path;
  }
}

const isLinkToFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : 'unknown reason';

import { join, sep } from 'node:path';
import { cleanLine } from '../domain/text/clean-text.ts';

/** Something wrong in a content file: where (1-based line), what, and what to do about it. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly problem: string;
  readonly remedy: string;
}

/** `file:line  problem  what to do`, always one line. */
export const problemLine = ({ file, line, problem, remedy }: Problem): string =>
  cleanLine(`${file}:${line}  ${problem}  ${remedy}`);

/** So many files of a pack are named at the start of the program; whoever mends one sees the next. */
const NAMED_FILES = 5;

/** What to tell of the problems of some packs without flooding: the first one of each file, and where to see the rest. */
export function firstProblems(problems: readonly Problem[], folders: readonly string[]): readonly string[] {
  const packOf = ({ file }: Problem) =>
    folders.findLast(folder => file === folder || file.startsWith(join(folder, sep)));
  return [...Map.groupBy(problems, packOf)].flatMap(([folder, own]) => {
    const firsts = own.filter((one, i) => own.findIndex(other => other.file === one.file) === i);
    const lines = firsts.slice(0, NAMED_FILES).map(problemLine);
    const rest = own.length - lines.length;
    const where = folder === undefined ? '' : ` ${/\s/.test(folder) ? `"${folder}"` : folder}`;
    return rest === 0 ? lines : [...lines, `and ${rest} more: rapport content check${where}`];
  });
}

/** Where in a document something is: keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** Takes a problem of the document that is being looked at. */
export type Report = (path: Path, problem: string, remedy: string) => void;

/** A path as an author reads it: `options[2].why`. */
export const pathName = (path: Path): string =>
  path.map((part, i) => (typeof part === 'number' ? `[${part + 1}]` : `${i > 0 ? '.' : ''}${part}`)).join('');

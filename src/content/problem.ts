/** Something wrong in a content file: where (1-based line), what, and what to do about it. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly problem: string;
  readonly remedy: string;
}

/** `file:line  problem  what to do`. */
export const problemLine = ({ file, line, problem, remedy }: Problem): string =>
  `${file}:${line}  ${problem}  ${remedy}`;

/** Where in a document something is: keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** Takes a problem of the document that is being looked at. */
export type Report = (path: Path, problem: string, remedy: string) => void;

/** A path as an author reads it: `options[2].why`. */
export const pathName = (path: Path): string =>
  path.map((part, i) => (typeof part === 'number' ? `[${part + 1}]` : `${i > 0 ? '.' : ''}${part}`)).join('');

import type { Document } from './document.ts';
import type { Problem, Report } from './problem.ts';
import type { FileKind, FileKinds } from './shapes/index.ts';

/** One valid content file with the way back to its lines. */
export type Item = {
  readonly [K in FileKind]: {
    readonly kind: K;
    readonly id: string;
    readonly value: FileKinds[K];
    readonly document: Document;
  };
}[FileKind];

/** A report that collects problems of a document with their lines. */
export function reportInto(problems: Problem[], document: Document): Report {
  return (path, problem, remedy) =>
    problems.push({ file: document.file, line: document.lineOf(path), problem, remedy });
}

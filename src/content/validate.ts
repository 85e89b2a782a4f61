import { basename } from 'node:path';
import { nearest } from '../domain/text/nearest.ts';
import { type Document, readDocument } from './document.ts';
import { guideIntegrity } from './integrity/guide.ts';
import { practiceIntegrity } from './integrity/practice.ts';
import { quizIntegrity } from './integrity/quiz.ts';
import { rewriteIntegrity } from './integrity/rewrite.ts';
import { type Item, reportInto } from './item.ts';
import type { Problem, Report } from './problem.ts';
import { FILE_KINDS, type FileKind, type FileKinds, SHAPES } from './shapes/index.ts';
import { format } from './shapes/parts.ts';

/** What must hold within a file beyond its shape, so that it can be practised at all. */
const INTEGRITY: { readonly [K in FileKind]: (value: FileKinds[K], report: Report) => void } = {
  practice: practiceIntegrity,
  quiz: quizIntegrity,
  rewrite: rewriteIntegrity,
  guide: guideIntegrity,
};

/** Reads one content file. Either an item that can be practised, or everything that is wrong with it. */
export function validateFile(file: string, text: string): { item?: Item; problems: readonly Problem[] } {
  const document = readDocument(file, text);
  if (document.problems.length > 0) return { problems: document.problems };
  const problems: Problem[] = [];
  const report = reportInto(problems, document);
  if (!isOfThisFormat(document.value, report)) return { problems };
  const kind = kindOf(document.value, report);
  if (!kind) return { problems };
  const item = validated(kind, document, report);
  return problems.length === 0 && item ? { item, problems } : { problems };
}

function kindOf(value: unknown, report: Report): FileKind | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report(
      [],
      'The file holds no fields.',
      'Start with "format: 1" and "kind: quiz" (or practice, rewrite, guide).',
    );
    return undefined;
  }
  const kind = 'kind' in value ? value.kind : undefined;
  const known = FILE_KINDS.find(one => one === kind);
  if (known) return known;
  const guess = typeof kind === 'string' ? nearest(kind, FILE_KINDS) : undefined;
  report(
    ['kind'],
    kind === undefined ? 'The field "kind" is missing.' : `There is no kind ${JSON.stringify(kind)}.`,
    guess ? `Did you mean "${guess}"?` : `Use one of: ${FILE_KINDS.join(', ')}.`,
  );
  return undefined;
}

/** Of a file of another format every other problem would be a guess. */
function isOfThisFormat(value: unknown, report: Report): boolean {
  if (typeof value !== 'object' || value === null || !('format' in value)) return true;
  let isKnown = true;
  format.check(value.format, ['format'], (...problem) => {
    isKnown = false;
    report(...problem);
  });
  return isKnown;
}

function validated<K extends FileKind>(kind: K, document: Document, report: Report): Item | undefined {
  let wrong = false;
  SHAPES[kind].check(document.value, [], (...problem) => {
    wrong = true;
    report(...problem);
  });
  if (wrong) return undefined;
  // The shape has just been checked field by field.
  const value = document.value as FileKinds[K];
  INTEGRITY[kind](value, report);
  const id = idOf(value);
  const name = basename(document.file).replace(/\.ya?ml$/i, '');
  if (name !== id)
    report(
      ['id' in value ? 'id' : 'topic'],
      `The file is called "${name}", its id is "${id}".`,
      `Name the file ${id}.yaml.`,
    );
  return { kind, id, value, document } as unknown as Item;
}

/** The id of a file's content: its own, or the topic of a quiz. */
export const idOf = (value: FileKinds[FileKind]): string => (value.kind === 'quiz' ? value.topic : value.id);

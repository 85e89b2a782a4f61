import type { GuideTopic } from '../../domain/scenario/guide.ts';
import type { Practice } from '../../domain/scenario/practice.ts';
import type { Quiz } from '../../domain/scenario/quiz.ts';
import type { Rewrite } from '../../domain/scenario/rewrite.ts';
import { guide } from './guide.ts';
import { practice } from './practice.ts';
import { quiz } from './quiz.ts';
import { rewrite } from './rewrite.ts';
import type { Shape } from './shape.ts';

/** The kinds of content file, by the value of their field `kind`. */
export interface FileKinds {
  readonly practice: Practice;
  readonly quiz: Quiz;
  readonly rewrite: Rewrite;
  readonly guide: GuideTopic;
}
export type FileKind = keyof FileKinds;

/** What each kind of content file must look like. */
export const SHAPES: { readonly [K in FileKind]: Shape<FileKinds[K]> } = { practice, quiz, rewrite, guide };

/** The kinds of content files. */
export const FILE_KINDS = Object.keys(SHAPES) as readonly FileKind[];

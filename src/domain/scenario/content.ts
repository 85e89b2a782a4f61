import type { GuideTopic } from './guide.ts';
import type { Practice } from './practice.ts';
import type { Quiz } from './quiz.ts';
import type { Rewrite } from './rewrite.ts';

/** The version of the content format that this program reads. */
export const CONTENT_FORMAT = 1;

/** Everything that can be practised, by id. Shipped content and user packs merged. */
export interface Content {
  readonly practice: readonly Practice[];
  readonly quizzes: readonly Quiz[];
  readonly rewrites: readonly Rewrite[];
  readonly guide: readonly GuideTopic[];
}

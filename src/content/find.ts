import type { ActivityKind } from '../domain/fact.ts';
import type { Content } from '../domain/scenario/content.ts';
import { nearest } from '../domain/text/nearest.ts';
import { UserError } from '../errors.ts';

/** What can be opened by its id, and what it is called. */
const OPENABLE = {
  practice: { name: 'scenario', ids: (content: Content) => content.practice.map(one => one.id) },
  quiz: { name: 'quiz topic', ids: (content: Content) => content.quizzes.map(one => one.topic) },
  rewrite: { name: 'rewrite', ids: (content: Content) => content.rewrites.map(one => one.id) },
} as const;

/** Throws a UserError with the nearest id when an activity is to be opened with an id that the content does not have. */
export function expectId(content: Content, activity: ActivityKind, id: string): void {
  const kind = (['practice', 'quiz', 'rewrite'] as const).find(one => one === activity);
  if (!kind) return;
  const { name, ids } = OPENABLE[kind];
  const known: readonly string[] = ids(content);
  if (known.includes(id)) return;
  const guess = nearest(id, known);
  throw new UserError(
    `There is no ${name} "${id}".`,
    guess
      ? `Did you mean "${guess}"?`
      : `There are, for example, ${known.slice(0, 3).join(', ')}; "rapport ${kind}" without an id shows all.`,
  );
}

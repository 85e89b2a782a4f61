import { type Item, reportInto } from '../item.ts';
import type { Problem } from '../problem.ts';
import { explore, needsMessage } from './explore.ts';

/** Every scenario is played in all ways: each node is reached under its guards, and there are at least two endings. */
export function checkStories(items: readonly Item[]): Problem[] {
  const problems: Problem[] = [];
  for (const item of items) {
    if (item.kind !== 'practice') continue;
    const report = reportInto(problems, item.document);
    if (needsMessage(item.value)) {
      report(
        ['nodes'],
        'The person may react before anything was sent.',
        'Let a "compose" come before each "react".',
      );
      continue;
    }
    const { nodes, endings, complete } = explore(item.value);
    for (const id of Object.keys(item.value.nodes))
      if (!nodes.has(id))
        report(
          ['nodes', id],
          `No play reaches the node "${id}".`,
          'Loosen the guards before it, or look at the needs and the interest of the person.',
        );
    if (endings.size < 2)
      report(
        ['nodes'],
        'The story always ends the same way.',
        'Let what is written or when lead to a second ending.',
      );
    if (!complete)
      report(
        ['nodes'],
        'The story has too many ways to play them all.',
        'Shorten it, or let branches meet again.',
      );
  }
  return problems;
}

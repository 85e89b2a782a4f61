import { type Item, reportInto } from '../item.ts';
import type { Problem } from '../problem.ts';
import { explore } from './explore.ts';
import type { Grader } from './grading.ts';

/** Every scenario is played in all ways: each node is reached under its guards, and there are at least two endings. */
export function checkStories(items: readonly Item[], grader: Grader): Problem[] {
  const problems: Problem[] = [];
  for (const item of items) {
    if (item.kind !== 'practice') continue;
    const report = reportInto(problems, item.document);
    try {
      const { nodes, endings, complete } = explore(item.value, grader);
      for (const id of Object.keys(item.value.nodes))
        if (!nodes.has(id))
          report(
            ['nodes', id],
            `No play reaches the node "${id}".`,
            'Loosen the guards before it, or add a sample that leads there.',
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
    } catch (error) {
      report(
        ['nodes'],
        `The story breaks off: ${error instanceof Error ? error.message : error}.`,
        'Let a "compose" come before "react" and "wait".',
      );
    }
  }
  return problems;
}

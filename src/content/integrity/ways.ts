import type { PracticeNode } from '../../domain/scenario/node.ts';
import type { Practice } from '../../domain/scenario/practice.ts';
import type { Path, Report } from '../problem.ts';

/** A way from one node to another, and where in the file it stands. */
export interface Step {
  readonly to: string;
  readonly path: Path;
}

/** All ways out of a node, whatever their guards say. */
export function stepsOf(node: PracticeNode): readonly Step[] {
  switch (node.type) {
    case 'say':
    case 'example':
    case 'quiz':
    case 'compose':
      return [{ to: node.next, path: ['next'] }];
    case 'react':
      return Object.entries(node.outcomes).map(([answer, outcome]) => ({
        to: outcome.next,
        path: ['outcomes', answer, 'next'],
      }));
    case 'choose':
      return node.options.map(({ next }, i) => ({ to: next, path: ['options', i, 'next'] }));
    case 'wait':
      return node.ranges.map(({ next }, i) => ({ to: next, path: ['ranges', i, 'next'] }));
    case 'route':
      return node.branches.map(({ next }, i) => ({ to: next, path: ['branches', i, 'next'] }));
    case 'end':
      return [];
  }
}

/** What must hold of the ways through a scenario without holes: every node is reached and leads to an ending. */
export function waysIntegrity(practice: Practice, report: Report): void {
  const ids = Object.keys(practice.nodes);
  const reachable = reach([practice.start], id => stepsFrom(practice, id));
  const before = backwards(practice);
  const ending = reach(
    ids.filter(id => practice.nodes[id]!.type === 'end'),
    id => before.get(id) ?? [],
  );
  for (const id of ids) {
    if (!reachable.has(id))
      report(['nodes', id], `No way leads to the node "${id}".`, 'Point a "next" to it, or remove it.');
    else if (!ending.has(id))
      report(
        ['nodes', id],
        `From the node "${id}" no way leads to an ending.`,
        'Give the loop an exit to a node of type end.',
      );
  }
  routeLoops(practice, report);
}

const stepsFrom = ({ nodes }: Practice, id: string): string[] =>
  Object.hasOwn(nodes, id) ? stepsOf(nodes[id]!).map(step => step.to) : [];

/** Everything that can be reached from some ids. */
export function reach(from: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const seen = new Set(from);
  for (const id of seen) for (const to of next(id)) seen.add(to);
  return seen;
}

function backwards(practice: Practice): Map<string, string[]> {
  const before = new Map<string, string[]>();
  for (const id of Object.keys(practice.nodes))
    for (const to of stepsFrom(practice, id)) before.set(to, [...(before.get(to) ?? []), id]);
  return before;
}

/** Routes ask nobody, so a ring of them would never stop. */
function routeLoops(practice: Practice, report: Report): void {
  const routesFrom = (id: string) =>
    stepsFrom(practice, id).filter(
      to => Object.hasOwn(practice.nodes, to) && practice.nodes[to]!.type === 'route',
    );
  for (const [id, node] of Object.entries(practice.nodes))
    if (node.type === 'route' && reach(routesFrom(id), routesFrom).has(id))
      report(
        ['nodes', id],
        `The route "${id}" leads back to itself through routes alone.`,
        'Put something for the learner to do between them.',
      );
}

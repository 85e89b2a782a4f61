import { nearest } from '../../domain/nearest.ts';
import type { PracticeNode, WaitNode } from '../../domain/scenario/node.ts';
import type { Practice } from '../../domain/scenario/practice.ts';
import type { Path, Report } from '../problem.ts';
import { questionIntegrity } from './question.ts';
import { expectQuote } from './quote.ts';

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

/** What must hold within a scenario so that it can be played: no dead ends, no endless loops, sound nodes. */
export function practiceIntegrity(practice: Practice, report: Report): void {
  const ids = Object.keys(practice.nodes);
  let connected = true;
  const missing = (id: string, path: Path) => {
    connected = false;
    reportMissing(id, path, ids, report);
  };
  if (!Object.hasOwn(practice.nodes, practice.start)) missing(practice.start, ['start']);
  for (const [id, node] of Object.entries(practice.nodes)) {
    for (const { to, path } of stepsOf(node))
      if (!Object.hasOwn(practice.nodes, to)) missing(to, ['nodes', id, ...path]);
    nodeIntegrity(node, ['nodes', id], report);
  }
  temperamentIntegrity(practice, report);
  if (connected) waysIntegrity(practice, report);
}

/** With a hole in the story every node behind it would be reported too, so this comes when there is none. */
function waysIntegrity(practice: Practice, report: Report): void {
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

function reportMissing(id: string, path: Path, ids: readonly string[], report: Report): void {
  const guess = nearest(id, ids);
  report(path, `There is no node "${id}".`, guess ? `Did you mean "${guess}"?` : 'Add it below "nodes".');
}

function nodeIntegrity(node: PracticeNode, path: Path, report: Report): void {
  if (node.type === 'quiz') questionIntegrity(node.question, [...path, 'question'], report);
  if (node.type === 'example')
    node.reasons.forEach(({ quote }, i) => {
      expectQuote(node.message, quote, [...path, 'reasons', i, 'quote'], report);
    });
  if (node.type === 'wait') waitIntegrity(node, path, report);
  if (node.type === 'route')
    node.branches.forEach(({ when }, i) => {
      const last = i === node.branches.length - 1;
      if (last && when)
        report(
          [...path, 'branches', i],
          'The last branch has a guard.',
          'Remove its "when", so that there is always a way on.',
        );
      if (!last && !when)
        report(
          [...path, 'branches', i],
          'A branch without a guard hides those after it.',
          'Add a "when", or move it to the end.',
        );
    });
}

function waitIntegrity({ min, max, ranges }: WaitNode, path: Path, report: Report): void {
  if (max < min) report([...path, 'max'], `"max" is ${max}, less than "min".`, 'Swap them.');
  let previous = min - 1;
  ranges.forEach(({ upTo }, i) => {
    if (upTo <= previous)
      report(
        [...path, 'ranges', i, 'upTo'],
        `No day is left for this range: it ends on ${upTo}, the one before on ${previous}.`,
        'Order the ranges by "upTo".',
      );
    previous = upTo;
  });
  if (previous !== max)
    report(
      [...path, 'ranges'],
      `The last range ends on day ${previous}, the choice on day ${max}.`,
      `Let the last "upTo" be ${max}.`,
    );
}

function temperamentIntegrity({ temperament }: Practice, report: Report): void {
  const [least, most] = temperament.answersIn;
  if (most < least)
    report(
      ['temperament', 'answersIn'],
      'The first number is the larger one.',
      'Write the smaller number first.',
    );
  temperament.away?.forEach(({ from, to }, i) => {
    if (to < from)
      report(
        ['temperament', 'away', i],
        `The absence ends on day ${to}, before it starts.`,
        'Swap "from" and "to".',
      );
  });
}

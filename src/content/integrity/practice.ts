import type { PracticeNode, WaitNode } from '../../domain/scenario/node.ts';
import type { Practice } from '../../domain/scenario/practice.ts';
import { nearest } from '../../domain/text/nearest.ts';
import type { Path, Report } from '../problem.ts';
import { questionIntegrity } from './question.ts';
import { expectQuote } from './quote.ts';
import { stepsOf, waysIntegrity } from './ways.ts';

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
  // With a hole in the story every node behind it would be reported too.
  if (connected) waysIntegrity(practice, report);
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

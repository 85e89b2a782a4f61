import { createHash } from 'node:crypto';
import type { PracticeNode } from '../../domain/scenario/node.ts';
import type { Practice } from '../../domain/scenario/practice.ts';

/** A scenario as Twee 3 source, one passage for each node. Source: the Twee 3 specification of the IFTF. */
export function toTwee(scenario: Practice): string {
  const data = {
    ifid: ifidOf(scenario.id),
    format: 'SugarCube',
    'format-version': '2.37.3',
    start: scenario.start,
  };
  const passages = Object.entries(scenario.nodes).map(([id, node], i) => passage(id, node, i));
  return [
    `:: StoryTitle\n${escapedBody(scenario.title)}`,
    `:: StoryData\n${JSON.stringify(data, null, 2)}`,
    ...passages,
    '',
  ].join('\n\n');
}

/** The same id always gives the same IFID: a UUID in capital letters. */
function ifidOf(id: string): string {
  const hex = createHash('sha256').update(`rapport ${id}`).digest('hex').toUpperCase();
  const variant = '89AB'[Number.parseInt(hex[16]!, 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Nodes in rows of five, so that an editor shows them apart. */
function passage(id: string, node: PracticeNode, index: number): string {
  const position = `${100 + (index % 5) * 200},${100 + Math.floor(index / 5) * 200}`;
  const head = `:: ${id} [${node.type}] {"position":"${position}","size":"100,100"}`;
  return [head, ...body(node)].join('\n').trimEnd();
}

/** Text of a passage: a line must not look like the head of one, and brackets not like a link. */
const escapedBody = (text: string): string =>
  text.trim().replace(/^::/gm, '\\::').replace(/\[\[/g, '[ [').replace(/\]\]/g, '] ]');

/** A link; the signs that part it would end its text. */
const link = (text: string, to: string): string =>
  `[[${text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[[\]|]/g, '')
    .replace(/->|<-/g, '-')}->${to}]]`;

function body(node: PracticeNode): string[] {
  switch (node.type) {
    case 'say':
      return [escapedBody(node.text), '', link('Go on', node.next)];
    case 'example':
      return [escapedBody(node.intro), '', escapedBody(node.message), '', link('Go on', node.next)];
    case 'quiz':
      return [escapedBody(node.question.prompt), '', link('Go on', node.next)];
    case 'compose':
      return [escapedBody(node.prompt), '', link('Send', node.next)];
    case 'react':
      return Object.entries(node.outcomes).map(
        ([answer, { text, next }]) => `${link(answer, next)}\n${escapedBody(text)}\n`,
      );
    case 'choose':
      return [escapedBody(node.prompt), '', ...node.options.map(({ text, next }) => link(text, next))];
    case 'wait':
      return [
        escapedBody(node.prompt),
        '',
        ...node.ranges.map(({ upTo, next }) => link(`Up to day ${upTo}`, next)),
      ];
    case 'route':
      return node.branches.map(({ when, next }) => link(when ? JSON.stringify(when) : 'otherwise', next));
    case 'end':
      return [escapedBody(node.title), '', escapedBody(node.text), '', escapedBody(node.takeAway)];
  }
}

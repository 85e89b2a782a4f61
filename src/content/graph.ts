import type { PracticeNode } from '../domain/scenario/node.ts';
import type { Practice } from '../domain/scenario/practice.ts';
import { stepsOf } from './integrity/ways.ts';

/** A way from one node to another with what it stands for. */
interface Way {
  readonly to: string;
  readonly label: string;
}

/** The ways out of a node as an author reads them. */
function waysOf(node: PracticeNode): readonly Way[] {
  switch (node.type) {
    case 'react':
      return Object.entries(node.outcomes).map(([answer, outcome]) => ({ to: outcome.next, label: answer }));
    case 'choose':
      return node.options.map(({ next, text }) => ({ to: next, label: text }));
    case 'wait':
      return node.ranges.map(({ next, upTo }) => ({ to: next, label: `up to day ${upTo}` }));
    case 'route':
      return node.branches.map(({ next, when }) => ({
        to: next,
        label: when ? condition(when) : 'otherwise',
      }));
    default:
      return stepsOf(node).map(({ to }) => ({ to, label: '' }));
  }
}

/** A guard in few words: `verdict send, answer warm or question`. */
const condition = (when: object): string =>
  Object.entries(when)
    .map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(' or ') : value}`)
    .join(', ');

const shorten = (text: string, width: number): string => {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > width ? `${line.slice(0, width - 4).trimEnd()} ...` : line;
};

/** A name that Mermaid never takes for one of its words, such as `end`. */
const mark = (id: string): string => `n_${id.replaceAll('-', '_')}`;

/** A scenario as a Mermaid flowchart. */
export function toMermaid({ title, start, nodes }: Practice): string {
  const text = (value: string) => value.replaceAll('"', "'").replace(/[<>{}|#;]/g, ' ');
  const shape = (id: string, node: PracticeNode): string => {
    const label = `"${id}<br/>${node.type}"`;
    if (node.type === 'end') return `${mark(id)}([${label}]):::${node.outcome}`;
    if (node.type === 'choose' || node.type === 'wait' || node.type === 'route')
      return `${mark(id)}{${label}}`;
    return `${mark(id)}[${label}]`;
  };
  return [
    '---',
    `title: "${text(title)}"`,
    '---',
    'flowchart TD',
    ...Object.entries(nodes).map(([id, node]) => `  ${shape(id, node)}`),
    `  begin((" ")) --> ${mark(start)}`,
    ...Object.entries(nodes).flatMap(([id, node]) =>
      waysOf(node).map(({ to, label }) =>
        label
          ? `  ${mark(id)} -- "${text(shorten(label, 40))}" --> ${mark(to)}`
          : `  ${mark(id)} --> ${mark(to)}`,
      ),
    ),
    '  classDef good stroke-width:3px',
    '  classDef mixed stroke-dasharray:6',
    '  classDef bad stroke-dasharray:2',
    '',
  ].join('\n');
}

/** A scenario as a tree for a terminal; a node that is drawn already is only named, with an arrow up. */
export function toTree({ title, start, nodes }: Practice, width = 80): readonly string[] {
  const lines = [title, ''];
  const drawn = new Set<string>();
  const draw = (id: string, label: string, here: string, below: string): void => {
    const node = nodes[id];
    const again = drawn.has(id);
    const kind = node?.type === 'end' ? `end, ${node.outcome}` : node?.type;
    const name = again ? `${id} ^` : `${id} (${kind})`;
    const room = Math.max(12, width - here.length - name.length - 4);
    lines.push(`${here}${label ? `${shorten(label, room)} -> ` : ''}${name}`);
    if (!node || again) return;
    drawn.add(id);
    const ways = waysOf(node);
    ways.forEach((way, i) => {
      const isLast = i === ways.length - 1;
      // A single way on stays in its column, so that a long story does not run off to the right.
      if (ways.length === 1) draw(way.to, way.label, `${below}`, below);
      else draw(way.to, way.label, `${below}${isLast ? '└─ ' : '├─ '}`, `${below}${isLast ? '   ' : '│  '}`);
    });
  };
  draw(start, '', '', '');
  return lines;
}

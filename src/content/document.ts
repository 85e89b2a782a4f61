import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, stringify } from 'yaml';
import type { Path, Problem } from './problem.ts';

/** A YAML file as data, with a way back from a place in the data to the line of the file. */
export interface Document {
  readonly file: string;
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The 1-based line of a key or item; of the nearest thing around it when it is not there. */
  lineOf(path: Path): number;
}

/** How often a file may refer back to its anchors; enough for a shared profile, too few for a "billion laughs". */
const MAX_ALIASES = 50;

/** Reads one YAML document. Never throws: what is wrong is in `problems`, and `value` is then undefined. */
export function readDocument(file: string, source: string): Document {
  const lines = new LineCounter();
  const problems: Problem[] = [];
  const broken = (line: number, problem: string, remedy: string): Document => {
    problems.push({ file, line, problem, remedy });
    return { file, value: undefined, problems, lineOf: () => 1 };
  };
  try {
    const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, stringKeys: true });
    // The first one leads to most of the others.
    const [error] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    if (error) {
      const { line } = lines.linePos(error.pos[0]);
      // The parser takes its own exhaustion for a mistake of the file's.
      if (/call stack/i.test(error.message)) return broken(line, ...TOO_DEEP);
      const told = `This is not YAML: ${firstLine(error.message)}.`;
      return broken(line, told, remedyFor(error.message, source.split('\n').slice(line - 1), line));
    }
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return { file, value, problems, lineOf: path => lineOf(document.contents, path, lines) };
  } catch (error) {
    if (error instanceof RangeError) return broken(1, ...TOO_DEEP);
    return broken(
      1,
      `The file cannot be read as YAML: ${firstLine(String(error))}.`,
      'Use fewer anchors and aliases.',
    );
  }
}

const TOO_DEEP = ['The fields are nested too deeply.', 'Compare the file with one that works.'] as const;

const firstLine = (message: string): string =>
  message
    .split('\n', 1)[0]!
    .replace(/[.:]\s*$/, '')
    .slice(0, 160);

/** What to do about a message of the parser's; `rows` are those from its line on. */
function remedyFor(message: string, [row = '', next = '']: readonly string[], line: number): string {
  if (/tab/i.test(message)) return 'Indent with spaces only.';
  if (/unique/i.test(message)) return 'Remove one of the two fields of the same name.';
  if (/multiple documents/i.test(message))
    return 'Put each item into a file of its own, without "---" between them.';
  if (/mapping values|implicit key|nested/i.test(message)) {
    const isTwice = /:\s.*\S:(?:\s|$)/.test(row);
    // A field below a finished one, and further in than that.
    const isIndented = /^\s+[\w-]+:(?:\s|$)/.test(next) && indentOf(next) > indentOf(row);
    return isIndented && !isTwice
      ? `Indent line ${line + 1} as far as line ${line}, or put it below the field it belongs to.`
      : 'Put quotes around text that holds ": ".';
  }
  if (/tag/i.test(message)) return 'Remove the word that starts with "!".';
  return 'Check the indentation and the quotes on this line and the one above.';
}

const indentOf = (row: string): number => row.search(/[^\s-]|$/);

function lineOf(root: Node | null, path: Path, lines: LineCounter): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const part of path) {
    if (isMap(node)) {
      const item = node.items.find(({ key }) => isScalar(key) && key.value === part);
      if (!item) break;
      offset = isScalar(item.key) ? (item.key.range?.[0] ?? offset) : offset;
      node = item.value;
    } else if (isSeq(node) && typeof part === 'number') {
      node = node.items[part];
      offset = rangeStart(node) ?? offset;
    } else break;
  }
  return Math.max(1, lines.linePos(offset).line);
}

const rangeStart = (node: unknown): number | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : undefined;

/** Data as the text of a YAML file, long texts in lines of about 100 characters. */
export const writeYaml = (value: unknown): string => stringify(value, { lineWidth: 100 });

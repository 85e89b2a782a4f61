import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Finding, Rule } from '../../domain/grade/rule.ts';
import { FAULT_RULES } from '../../domain/grade/rules/index.ts';
import { type FaultId, isHard } from '../../domain/rubric.ts';
import type { UserError } from '../../errors.ts';
import { type JudgedDraft, nameOf, placeIn } from './draft.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * Findings as one SARIF 2.1.0 log, which editors and code hosts show beside the text: every rule is declared, `results`
 * is empty when all is well, what could not be read is a notification, places are relative to `folder`. Source: OASIS, Static Analysis Results Interchange Format 2.1.0.
 */
export function toSarif(
  drafts: readonly JudgedDraft[],
  folder: string,
  unread: readonly UserError[] = [],
): unknown {
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'rapport', rules: FAULT_RULES.map(ruleAsData) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: [
              ...unread.map(error => notRead(error, folder)),
              ...drafts.flatMap(draft => unjudged(draft, folder)),
            ],
          },
        ],
        results: drafts.flatMap(draft => draft.grade.faults.map(fault => result(draft, fault, folder))),
      },
    ],
  };
}

const levelOf = (hard: boolean): 'error' | 'warning' => (hard ? 'error' : 'warning');

function ruleAsData({ id, title, topic, why, examples }: Rule<FaultId>) {
  const bad = examples.bad.slice(0, 2).map(example => example.text);
  const good = examples.good.slice(0, 1).map(example => example.text);
  const told = (heading: string, texts: readonly string[], quote: string): string =>
    texts.length === 0 ? '' : `\n\n${heading}\n\n${texts.map(text => `${quote}${text}`).join('\n\n')}`;
  const help = (quote: string): string => `${why}${told('Not:', bad, quote)}${told('But:', good, quote)}`;
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: help(''), markdown: help('> ') },
    defaultConfiguration: { level: levelOf(isHard(id)) },
    properties: { topic, tags: [topic] },
  };
}

function result(draft: JudgedDraft, fault: Finding, folder: string) {
  return {
    ruleId: fault.id,
    ruleIndex: FAULT_RULES.findIndex(rule => rule.id === fault.id),
    level: levelOf(fault.hard),
    message: { text: [fault.what, fault.fix].filter(Boolean).join(' ') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(draft.file, folder) },
          region: regionOf(draft, fault),
        },
      },
    ],
  };
}

/** Lines and columns count from 1, the end column is the one after the last; offsets count from 0. */
function regionOf({ source, offset }: JudgedDraft, { start, end }: Finding) {
  const [from, to] = [offset + start, offset + end];
  const [first, last] = [placeIn(source, from), placeIn(source, to)];
  return {
    startLine: first.line,
    startColumn: first.column,
    endLine: last.line,
    endColumn: last.column,
    charOffset: from,
    charLength: to - from,
    snippet: { text: source.slice(from, to).toWellFormed() },
  };
}

/** A file that could not be read. */
const notRead = ({ message, hint, where }: UserError, folder: string) => ({
  level: 'error',
  message: { text: `${message} ${hint}` },
  ...(where
    ? { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(where.file, folder) } } }] }
    : {}),
});

/** A text that was not judged has no findings, and yet is not clean. */
function unjudged(draft: JudgedDraft, folder: string) {
  const { unjudged: reason } = draft.grade;
  if (reason === undefined) return [];
  return [
    {
      level: 'warning',
      message: { text: `${nameOf(draft)}: ${reason}` },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(draft.file, folder) } } }],
    },
  ];
}

/** A file as a relative reference; one on another drive keeps its absolute address. */
function uriOf(file: string, folder: string): string {
  const path = relative(folder, resolve(folder, file));
  const parts = path.split(sep).map(encodeURIComponent);
  return isAbsolute(path) ? `file:///${parts.join('/')}` : parts.join('/');
}

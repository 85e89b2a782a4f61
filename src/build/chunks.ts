import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where each file of the program begins, as patterns of paths below src/ without their ending. */
const ENTRIES = {
  /** The quick commands, and what every command needs first. */
  start: 'commands/(ask|check|home)|commands/core/dispatch',
  /** What judges a message. */
  judge: 'commands/check/(judge|recipient)',
  /** What answers a question, and where it finds the content. */
  answer: 'runtime/open-tutor|store/settings-file',
  /** What shows Home, before Ink is loaded. */
  home: 'runtime/open-program|ui/main',
  /** What judges or answers many. */
  batch: 'commands/core/batch',
  commands: 'commands/[^/]+',
};
type Entry = keyof typeof ENTRIES;

/** Packages, and what the build makes, which no file of ours imports by a path. */
const OTHERS: readonly (readonly [RegExp, Entry])[] = [
  [/\/(string-width|strip-ansi|ansi-regex|get-east-asian-width)\//, 'start'],
  [/\/(xstate|ts-fsrs)\//, 'home'],
  [/\/src\/domain\/grade\/data\.ts$/, 'judge'],
];

const STATIC_IMPORT = /^(?:import|export) (?!type )(?:[^'"`;]*? from )?'(\.[^']+\.ts)'/gm;

/** The files below src/ that fit a pattern, and all that they import at once. */
function closed(pattern: RegExp, src: string): ReadonlySet<string> {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map(file => join(src, file));
  const found = new Set(files.filter(file => pattern.test(file.replaceAll('\\', '/'))));
  for (const file of found)
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT))
      found.add(join(dirname(file), path));
  return found;
}

/**
 * Names the file of the program in which a module lies; undefined where who imports it decides. What is wanted together
 * lies in one file, for a file takes longer to find and to link than to compile. What several need is where all of them
 * find it: with the start, or, where neither the quick commands nor the grader need it, in a file of its own.
 */
export function chunksOf(src: string): (id: string) => string | undefined {
  const needs = (Object.keys(ENTRIES) as Entry[]).map(name => ({
    name,
    files: closed(new RegExp(`/src/(${ENTRIES[name]})\\.ts$`), src),
  }));
  return id => {
    const wanting: readonly string[] = needs.filter(({ files }) => files.has(id)).map(({ name }) => name);
    if (wanting.length === 0) return OTHERS.find(([path]) => path.test(id))?.[1];
    if (wanting.length === 1) return wanting[0];
    return wanting.includes('start') || wanting.includes('judge') ? 'start' : 'shared';
  };
}

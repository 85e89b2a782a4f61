import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Paths below src/ without their ending, as patterns: the quick commands, and what every command needs first. */
const START = ['commands/(ask|check|home)', 'commands/core/dispatch'];

/** What loads content: for answers, and for most other commands. */
const CONTENT = ['runtime/(open-content|options)', 'content/(folder|load|shipped)', 'store/settings-file'];

/** The other commands. The entry itself writes through standard-output, and only the grader reads cases. */
const COMMANDS = ['commands/[^/]+', 'commands/core/(?!standard-output|case)[^/]+'];

/** What at least two of the grader, the tutor and Home share. */
const SHARED = [
  'domain/message/.*',
  'domain/grade/praise',
  'domain/(calendar|follow-up-rules|random|rubric|rubric-names|shuffle|topic)',
  'domain/(feedback/told-span|text/(foreign-words|words))',
];

/** What judges a message. */
const JUDGE = [
  'commands/check/(draft|graded|judge|lines|marked|style|words)',
  'commands/core/case',
  'domain/packed',
  'domain/grade/.*',
];

/** What answers a question. */
const ANSWER = ['runtime/open-tutor', 'domain/retrieve', 'domain/retrieve/.*'];

/** What shows Home, before Ink is loaded. */
const HOME = [
  'runtime/.*',
  'store/.*',
  'domain/.*',
  'content/(find|merge|problem)',
  'ui/(main|first-paint|theme|laid-out|layout|chrome|transcript|reading-on|openable|line|marks)',
  'ui/(chord|enter-word|field-kind|keys|key-binding|key-guide)',
  'ui/components/(more|box|blocks/.*|inputs/.*)',
];

const below = (paths: readonly string[]): RegExp => new RegExp(`/src/(${paths.join('|')})\\.ts$`);
const packages = (...names: readonly string[]): RegExp => new RegExp(`/(${names.join('|')})/`);

const STATIC_IMPORT = /^(?:import|export) (?!type )(?:[^'"`;]*? from )?'(\.[^']+\.ts)'/gm;

/** The files below src/ that fit a pattern, and all that they import at once: a chunk that lacked one would import another chunk. */
function closed(pattern: RegExp, src: string): ReadonlySet<string> {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map(file => join(src, file));
  const found = new Set(files.filter(file => pattern.test(file.replaceAll('\\', '/'))));
  for (const file of found)
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT))
      found.add(join(dirname(file), path));
  return found;
}

/**
 * What is wanted together lies in one file, for a file takes longer to find and to link than to compile. Everything
 * else is cut by who imports it. No chunk may import one that imports it: then neither would start.
 */
export function chunksOf(src: string) {
  const start = closed(below([...START, ...SHARED]), src);
  const content = closed(below(CONTENT), src);
  const commands = closed(below(COMMANDS), src);
  const width = packages('string-width', 'strip-ansi', 'ansi-regex', 'get-east-asian-width');
  const machinery = packages('machines', 'xstate', 'ts-fsrs');
  const home = below(HOME);
  return [
    { name: 'start', priority: 6, test: (id: string) => start.has(id) || width.test(id) },
    { name: 'content', priority: 5, test: (id: string) => content.has(id) },
    { name: 'commands', priority: 4, test: (id: string) => commands.has(id) },
    { name: 'judge', priority: 3, test: below(JUDGE) },
    { name: 'answer', priority: 2, test: below(ANSWER) },
    { name: 'home', priority: 1, test: (id: string) => machinery.test(id) || home.test(id) },
  ];
}

/** Paths below src/ without their ending, as patterns: what every command needs before it knows what it does. */
const START = [
  'errors',
  'signals',
  'places',
  'runtime/(open-content|options)',
  'store/settings-file',
  'content/(folder|load|loaded|shipped)',
  'commands/[^/]+',
  // The entry itself writes through it.
  'commands/core/(?!standard-output)[^/]+',
  'domain/message/.*',
  'domain/grade/praise',
  'domain/scenario/goal',
  'domain/(calendar|follow-up-rules|nearest|random|rubric|rubric-names|safe-json|settings|shuffle|situation|topic)',
  'domain/(clean-text|foreign-words|graphemes|width|words|wrap)',
];

/** What judges a message. */
const JUDGE = [
  'commands/check/(draft|graded|judge|lines|marked|style|words)',
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

const below = (paths: readonly string[]): string => `/src/(${paths.join('|')})\\.ts$`;
const packages = (...names: readonly string[]): string => `/(${names.join('|')})/`;
const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'));

/**
 * What is wanted together lies in one file, for a file takes longer to find and to link than to compile. Everything
 * else is cut by who imports it. No chunk may import one that imports it: then neither would start.
 */
export const CHUNKS = [
  {
    name: 'start',
    priority: 4,
    test: any(below(START), packages('string-width', 'strip-ansi', 'ansi-regex', 'get-east-asian-width')),
  },
  { name: 'judge', priority: 3, test: any(below(JUDGE)) },
  { name: 'answer', priority: 2, test: any(below(ANSWER)) },
  { name: 'home', priority: 1, test: any(packages('machines', 'xstate', 'ts-fsrs'), below(HOME)) },
];

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

interface Import {
  readonly from: string;
  /** A path below the root, or the name of a package. */
  readonly target: string;
  readonly isType: boolean;
  readonly isLazy: boolean;
}

interface Source {
  readonly path: string;
  readonly text: string;
  /** The text without comments and strings, for words that must not occur in code. */
  readonly code: string;
  readonly imports: readonly Import[];
}

const IMPORTS =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'|\b(await )?import\('([^']+)'\)/g;

function readSource(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const withoutComments = text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  return {
    path,
    text,
    code: withoutComments.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''"),
    imports: [...withoutComments.matchAll(IMPORTS)].map(([, type, fixed, , lazy]) => {
      const name = fixed ?? lazy ?? '';
      const target = name.startsWith('.') ? relative(root, resolve(root, dirname(path), name)) : name;
      return { from: path, target, isType: type !== undefined, isLazy: lazy !== undefined };
    }),
  };
}

const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(ts|tsx|mjs|cjs)$/.test(entry.name))
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .filter(path => !path.includes('node_modules'));

const program = [...filesBelow('src'), ...filesBelow('machines')].map(readSource);
const everything = [...program, ...filesBelow('test').map(readSource)];

/** Who may import whom; the first line whose folder holds the file counts. Packages by name, `node:` for all of Node. */
const TABLE: readonly {
  readonly folder: string;
  readonly may: readonly string[];
  readonly types?: readonly string[];
  readonly lazily?: readonly string[];
}[] = [
  { folder: 'src/build', may: ['src/build', 'src/content', 'src/domain', 'rolldown', 'node:'] },
  { folder: 'src/domain/learning/schedule.ts', may: ['src/domain', 'ts-fsrs'] },
  { folder: 'src/domain/text/width.ts', may: ['src/domain', 'string-width'] },
  { folder: 'src/domain', may: ['src/domain'] },
  { folder: 'machines', may: ['machines', 'src/domain', 'xstate'] },
  { folder: 'src/content', may: ['src/content', 'src/domain', 'src/errors.ts', 'node:', 'yaml'] },
  { folder: 'src/store', may: ['src/store', 'src/domain', 'src/errors.ts', 'src/make-folder.ts', 'node:'] },
  {
    folder: 'src/ui',
    may: [
      'src/ui',
      'machines',
      'src/domain',
      'src/editor.ts',
      'src/signals.ts',
      'ink',
      'ink-text-input',
      'react',
      'node:',
    ],
  },
  { folder: 'src/plain', may: ['src/plain', 'machines', 'src/domain', 'src/errors.ts', 'node:'] },
  {
    folder: 'src/runtime',
    may: [
      'src/runtime',
      'machines',
      'src/places.ts',
      'src/content',
      'src/store',
      'src/domain',
      'src/errors.ts',
      'node:',
    ],
  },
  { folder: 'src/places.ts', may: ['src/errors.ts', 'src/content', 'src/store', 'env-paths', 'node:'] },
  {
    folder: 'src/commands',
    may: [
      'src/commands',
      'src/runtime',
      'src/places.ts',
      'src/content',
      'src/domain',
      'src/editor.ts',
      'src/errors.ts',
      'src/make-folder.ts',
      'src/signals.ts',
      'node:',
    ],
    types: ['machines'],
    lazily: ['src/ui/main.ts', 'src/plain/main.ts'],
  },
  { folder: 'src/cli.ts', may: ['src/commands', 'src/errors.ts', 'node:'] },
  { folder: 'src/editor.ts', may: ['node:'] },
  { folder: 'src/errors.ts', may: [] },
  { folder: 'src/make-folder.ts', may: ['node:'] },
  { folder: 'src/signals.ts', may: [] },
  { folder: 'src/bin.cjs', may: ['src/compiled.cjs'] },
  { folder: 'src/compiled.cjs', may: ['node:'] },
];

const isIn = (path: string, folders: readonly string[] = []): boolean =>
  folders.some(folder => path === folder || path.startsWith(folder.endsWith(':') ? folder : `${folder}/`));

function isAllowed({ from, target, isType, isLazy }: Import): boolean {
  const line = TABLE.find(({ folder }) => isIn(from, [folder]));
  if (line === undefined) return false;
  return (
    isIn(target, line.may) || (isType && isIn(target, line.types)) || (isLazy && isIn(target, line.lazily))
  );
}

test('every import is in the table', () => {
  const wrong = program.flatMap(({ imports }) => imports.filter(each => !isAllowed(each)));
  expect(wrong.map(({ from, target }) => `${from} imports ${target}`)).toEqual([]);
});

test('every folder of the program is in the table', () => {
  const unknown = program.filter(({ path }) => !TABLE.some(({ folder }) => isIn(path, [folder])));
  expect(unknown.map(({ path }) => path)).toEqual([]);
});

test('no file imports itself by a round-about way', () => {
  const targets = new Map(
    program.map(({ path, imports }) => [
      path,
      imports.filter(({ isLazy }) => !isLazy).map(({ target }) => target),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  expect(cycles).toEqual([]);
});

test('no file has more than 400 lines', () => {
  const long = everything.filter(
    ({ path, text }) => !path.includes('.generated.') && text.split('\n').length > 401,
  );
  expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length}`)).toEqual([]);
});

describe('the clock, chance and the environment', () => {
  const CLOSED = /\bprocess\.env\b|\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bperformance\.now\(/;
  const OPEN = [
    'src/cli.ts',
    'src/runtime/options.ts',
    'src/places.ts',
    'src/ui/main.ts',
    'src/bin.cjs',
    'src/build',
  ];

  test('are passed in everywhere but at the edges', () => {
    const wrong = program.filter(({ path, code }) => !isIn(path, OPEN) && CLOSED.test(code));
    expect(wrong.map(({ path, code }) => `${path}: ${CLOSED.exec(code)?.[0]}`)).toEqual([]);
  });

  test('only the entry ends the process', () => {
    const wrong = program.filter(
      ({ path, code }) => !isIn(path, ['src/cli.ts', 'src/build']) && /\bprocess\.exit\(/.test(code),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

test('commands write through one file, which keeps from the terminal what it would obey', () => {
  const WRITERS = ['src/commands/core/output.ts', 'src/commands/core/standard-output.ts'];
  const wrong = program.filter(
    ({ path, code }) => isIn(path, ['src/commands']) && !isIn(path, WRITERS) && /\.write\(/.test(code),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no file only hands on what others export', () => {
  const barrels = program.filter(({ code }) => {
    const lines = code
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '');
    return lines.length > 0 && lines.every(line => /^export .* from ''/.test(line));
  });
  expect(barrels.map(({ path }) => path)).toEqual([]);
});

test('no file has a catch-all name', () => {
  const vague = everything.filter(({ path }) =>
    /(^|\/)(utils?|helpers?|common|types|misc)\.tsx?$/.test(path),
  );
  expect(vague.map(({ path }) => path)).toEqual([]);
});

test('files are named in kebab case', () => {
  const odd = everything.filter(({ path }) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(path.split('/').at(-1)!));
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test('types are not switched off, tests not skipped, work not put off', () => {
  const CHEATS = /@ts-(ignore|nocheck)|\b(test|it|describe)\.(skip|only|todo)\b|\bTO[D]O\b|\bFIX[M]E\b/;
  const wrong = everything.filter(
    ({ path, text }) => path !== 'test/architecture.test.ts' && CHEATS.test(text),
  );
  const untyped = everything.filter(({ code }) =>
    /((?<!\(\?):\s*|\bas\s+|<\s*)any(\[\])*\s*[;,)>=|&}\n]/.test(code),
  );
  expect([...wrong, ...untyped].map(({ path }) => path)).toEqual([]);
});

test('every export of the program says what it promises', () => {
  const EXPORT =
    /^(?:\/\*\*[^\n]*\*\/|[^\n]*\*\/|[^\n]*)\nexport (?:async )?(?:function|const|class|interface|type|abstract class) (\w+)[^\n]*/gm;
  const silent = program
    .filter(({ path }) => path.endsWith('.ts') || path.endsWith('.tsx'))
    .flatMap(({ path, text }) =>
      [...`\n${text}`.matchAll(EXPORT)]
        .filter(([found]) => {
          const [before = '', line = ''] = found.split('\n').slice(-2);
          // What follows its kin without an empty line is described with it; unions speak for themselves.
          return before.trim() === '' && !/=\s*\|?$/.test(line);
        })
        .map(([, name]) => `${path}: ${name}`),
    );
  expect(silent).toEqual([]);
});

import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { writeCompiled } from '../content/compile.ts';
import { problemLine } from '../content/problem.ts';
import { chunksOf } from './chunks.ts';
import { fixedExports } from './fixed-exports.ts';
import { globalProcess } from './global-process.ts';
import { graderData } from './grader-data.ts';
import { inAscii } from './in-ascii.ts';
import { inlineRuntime } from './inline-runtime.ts';
import { inlineText } from './inline-text.ts';
import { noCycles } from './no-cycles.ts';
import { patchPackages } from './patches.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const inputs = ['src', 'machines', 'scenarios', 'package.json', 'package-lock.json'];

/** Bundles the program into dist/, with what is not needed at every start in chunks of its own. Skipped when nothing changed. */
export async function build({ force = false }: { readonly force?: boolean } = {}): Promise<void> {
  const target = join(root, 'dist');
  if (!force && isUpToDate(target)) return;
  const fresh = join(root, 'node_modules', `.rapport-build-${process.pid}`);
  try {
    await bundle({ entry: join(root, 'src', 'cli.ts'), outDir: fresh });
    const problems = writeCompiled(join(root, 'scenarios'), join(fresh, 'content'));
    for (const problem of problems) console.error(problemLine(problem));
    writeFileSync(join(fresh, 'built'), '');
    replace(target, fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Bundles one entry with production React and the patches; `allPatches: false` for programs that use only some packages. */
export async function bundle({
  entry,
  outDir,
  allPatches = true,
}: {
  readonly entry: string;
  readonly outDir: string;
  readonly allPatches?: boolean;
}): Promise<void> {
  const chunkOf = chunksOf(join(root, 'src'));
  const bundled = await rolldown({
    input: entry,
    platform: 'node',
    plugins: [
      patchPackages(allPatches ? undefined : []),
      inlineText(),
      graderData(),
      globalProcess(),
      fixedExports(),
      inlineRuntime(),
      noCycles(),
      inAscii(),
    ],
    resolve: { alias: { 'react-devtools-core': false } },
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    treeshake: true,
    preserveEntrySignatures: false,
    logLevel: 'warn',
    // Said to whoever bundles, but `npm start` shows it to whoever starts.
    onLog: (level, log, tell) => {
      if (log.code !== 'INEFFECTIVE_DYNAMIC_IMPORT') tell(level, log);
    },
  });
  await bundled.write({
    dir: outDir,
    format: 'cjs',
    strict: true,
    dynamicImportInCjs: false,
    minify: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: id => chunkOf(id) ?? null, debugName: 'by-need' }],
    },
  });
  await bundled.close();
}

/** Whether dist/ is younger than everything it is made from. */
function isUpToDate(target: string): boolean {
  const stamp = join(target, 'built');
  if (!existsSync(stamp)) return false;
  const builtAt = statSync(stamp).mtimeMs;
  return inputs.every(input => newest(join(root, input)) <= builtAt);
}

/** The latest change below a path, in milliseconds; folders count too, so that a removal is noticed. */
function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}

/** Puts the fresh folder in place; a program that runs meanwhile sees the old one or the new one, never half of it. */
function replace(target: string, fresh: string): void {
  const old = `${fresh}.old`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
}

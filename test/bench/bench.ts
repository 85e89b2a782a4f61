import { readdirSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/build/bundle.ts';
import type { Figure, Section } from './section.ts';

/** What a section came to. */
interface Outcome {
  readonly name: string;
  readonly title: string;
  readonly figures: readonly (Figure & { readonly holds: boolean })[];
}

const holds = ({ value, limit, isAtLeast = false }: Figure): boolean =>
  limit === undefined || (isAtLeast ? value >= limit : value <= limit);

const rounded = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2));

function row(figure: Figure & { readonly holds: boolean }): string {
  const limit =
    figure.limit === undefined
      ? ''
      : `${figure.isAtLeast ? '>=' : '<='} ${rounded(figure.limit)} ${figure.unit}`;
  const mark = figure.limit === undefined ? ' ' : figure.holds ? '✓' : '✗';
  return `  ${mark} ${figure.what.padEnd(58)} ${`${rounded(figure.value)} ${figure.unit}`.padStart(14)}  ${limit}`;
}

/** Every other file in this folder that exports a section; names on the command line pick some. */
async function sections(wanted: readonly string[]): Promise<{ name: string; section: Section }[]> {
  const files = readdirSync(import.meta.dirname).filter(
    file => file.endsWith('.ts') && !['bench.ts', 'section.ts'].includes(file),
  );
  const found: { name: string; section: Section }[] = [];
  for (const file of files.toSorted()) {
    const name = file.replace(/\.ts$/, '');
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const loaded: { section?: Section } = await import(join(import.meta.dirname, file));
    if (loaded.section !== undefined) found.push({ name, section: loaded.section });
  }
  return found;
}

const args = process.argv.slice(2);
const isJson = args.includes('--json');
const say = (line: string): void => void (isJson ? process.stderr : process.stdout).write(`${line}\n`);

await build();
say(
  `Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} cores. Medians; ratios within one run.`,
);
const outcomes: Outcome[] = [];
for (const { name, section } of await sections(args.filter(arg => !arg.startsWith('-')))) {
  say(`\n${section.title}`);
  const figures = (await section.run()).map(figure => ({ ...figure, holds: holds(figure) }));
  for (const figure of figures) say(row(figure));
  outcomes.push({ name, title: section.title, figures });
}
const json = JSON.stringify({ node: process.versions.node, sections: outcomes });
if (isJson) process.stdout.write(`${json}\n`);
else say(`\n${json}`);
process.exitCode = outcomes.every(({ figures }) => figures.every(figure => figure.holds)) ? 0 : 1;

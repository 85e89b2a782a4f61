import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const dist = join(import.meta.dirname, '..', '..', 'dist');

/** The files of the bundle, each with those that it loads at once. */
const chunks = new Map(
  readdirSync(dist)
    .filter(file => file.endsWith('.cjs'))
    .map(file => [
      file,
      [
        ...readFileSync(join(dist, file), 'utf8').matchAll(/(?<!=>)require\(["'`]\.\/([^"'`]+\.cjs)["'`]\)/g),
      ].map(found => found[1]!),
    ]),
);

const loadedBy = (file: string, seen = new Set<string>()): Set<string> => {
  if (!seen.has(file)) {
    seen.add(file);
    for (const next of chunks.get(file) ?? []) loadedBy(next, seen);
  }
  return seen;
};

const named = (name: string): string =>
  [...chunks.keys()]
    .filter(file => file.startsWith(`${name}-`))
    .toSorted((a, b) => chunkSize(b) - chunkSize(a))[0]!;
const chunkSize = (file: string): number => readFileSync(join(dist, file)).length;

test('no file of the bundle waits for itself', () => {
  for (const [file, loads] of chunks) {
    for (const next of loads) expect(loadedBy(next), `${file} loads ${next}`).not.toContain(file);
  }
});

test.each([
  ['start', ['judge', 'answer', 'home', 'ink-session']],
  ['answer', ['judge', 'home', 'ink-session']],
  ['judge', ['answer', 'home', 'ink-session']],
  ['home', ['judge', 'answer', 'ink-session']],
])('"%s" loads nothing that it can do without', (name, others) => {
  const loaded = [...loadedBy(named(name))];
  for (const other of others) expect(loaded).not.toContain(named(other));
});

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isFolder } from './folder.ts';
import type { Loaded } from './loaded.ts';
import { shippedContent } from './shipped.ts';

/**
 * The shipped content with the packs merged into it, later packs over earlier ones. Broken files and missing
 * folders are left out and reported.
 */
export async function loadContent(packs: readonly string[]): Promise<Loaded> {
  return withPacks(await shippedContent(), packs);
}

/** Only what the tutor says: as `loadContent`, without reading anything else that ships. */
export async function loadGuide(packs: readonly string[]): Promise<Loaded> {
  return withPacks(await shippedContent(['guide']), packs);
}

async function withPacks(shipped: Loaded, packs: readonly string[]): Promise<Loaded> {
  if (packs.length === 0) return shipped;
  const [{ readPack }, { mergeContent }] = await Promise.all([import('./pack.ts'), import('./merge.ts')]);
  let { content } = shipped;
  const problems = [...shipped.problems];
  for (const folder of packs) {
    if (!isFolder(folder)) {
      problems.push({
        file: folder,
        line: 1,
        problem: 'There is no such content folder.',
        remedy: 'Check the path in the settings or in RAPPORT_CONTENT.',
      });
      continue;
    }
    const pack = readPack(folder);
    problems.push(...pack.problems);
    content = mergeContent(content, pack.items);
  }
  return { content, problems };
}

/** The packs in a folder of packs: each folder in it is one. A missing folder has none. */
export function packsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(entry => join(folder, entry.name))
    .sort();
}

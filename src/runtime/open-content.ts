import { loadContent } from '../content/load.ts';
import type { Loaded } from '../content/loaded.ts';
import { packFolders } from '../places.ts';
import type { RuntimeOptions } from './options.ts';

/** All content, shipped and added, and what was left out of it. */
export async function openContent(options: RuntimeOptions): Promise<Loaded> {
  const { content, problems } = await loadContent(await packFolders(options));
  return { content: options.edit?.(content) ?? content, problems };
}

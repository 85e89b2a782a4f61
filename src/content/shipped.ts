import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../domain/scenario/content.ts';
import { type Loaded, PARTS } from './loaded.ts';

/** Where the build puts a compiled part. */
const compiled = (name: string): string => join(import.meta.dirname, 'content', `${name}.json`);

/** The folder with the shipped content as authors write it; undefined where only the bundle was installed. */
export function sourceFolder(): string | undefined {
  return ['../scenarios/', '../../scenarios/']
    .map(path => join(import.meta.dirname, path))
    .find(path => existsSync(path));
}

/**
 * The named parts of the shipped content, the others empty: from the bundle's JSON, or, where nothing is bundled,
 * from the YAML files.
 */
export async function shippedContent(parts: readonly (keyof Content)[] = PARTS): Promise<Loaded> {
  const loaded = existsSync(compiled('problems')) ? fromBundle(parts) : await fromSource();
  const part = <P extends keyof Content>(name: P): Content[P] =>
    parts.includes(name) ? loaded.content[name] : ([] as Content[keyof Content] as Content[P]);
  return {
    content: {
      practice: part('practice'),
      quizzes: part('quizzes'),
      rewrites: part('rewrites'),
      guide: part('guide'),
    },
    problems: loaded.problems,
  };
}

function fromBundle(parts: readonly string[]): Loaded {
  const read = (name: string) => JSON.parse(readFileSync(compiled(name), 'utf8'));
  return {
    content: Object.fromEntries(PARTS.map(name => [name, parts.includes(name) ? read(name) : []])) as never,
    problems: read('problems'),
  };
}

let source: Promise<Loaded> | undefined;

function fromSource(): Promise<Loaded> {
  source ??= import('./compile.ts').then(({ compile }) => {
    const folder = sourceFolder();
    if (!folder) throw new Error('the shipped content is missing');
    return compile(folder, 'scenarios');
  });
  return source;
}

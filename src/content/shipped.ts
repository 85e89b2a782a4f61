import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Content } from '../domain/scenario.ts';

/** The parts that shipped content is compiled into, each a JSON file beside the bundle. */
export const PARTS = ['practice', 'quizzes', 'rewrites', 'guide'] as const;

/** Where the build puts the compiled parts. */
const COMPILED = new URL('./content/', import.meta.url);

/** The folder with the shipped content as authors write it; undefined where only the bundle was installed. */
export function sourceFolder(): string | undefined {
  return ['../scenarios/', '../../scenarios/']
    .map(path => fileURLToPath(new URL(path, import.meta.url)))
    .find(path => existsSync(path));
}

/** One part of the shipped content, from the bundle's JSON; in a checkout that is not bundled, from the YAML files. */
export async function shippedPart<P extends keyof Content>(part: P): Promise<Content[P]> {
  const file = new URL(`${part}.json`, COMPILED);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Content[P];
  return (await shippedSource())[part];
}

/** All shipped content. */
export async function shippedContent(): Promise<Content> {
  const [practice, quizzes, rewrites, guide] = await Promise.all([
    shippedPart('practice'),
    shippedPart('quizzes'),
    shippedPart('rewrites'),
    shippedPart('guide'),
  ]);
  return { practice, quizzes, rewrites, guide };
}

let source: Promise<Content> | undefined;

function shippedSource(): Promise<Content> {
  source ??= import('./compile.ts').then(({ compile }) => {
    const folder = sourceFolder();
    if (!folder) throw new Error('the shipped content is missing');
    return compile(folder);
  });
  return source;
}

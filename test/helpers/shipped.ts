import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Content } from '../../src/domain/scenario/content.ts';

const read = <T>(folder: string): T[] => {
  const at = new URL(`../../scenarios/${folder}/`, import.meta.url);
  return readdirSync(at)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => parse(readFileSync(new URL(name, at), 'utf8')) as T);
};

/** The shipped content as its authors wrote it, unchecked. */
export const shipped: Content = {
  practice: read('practice'),
  quizzes: read('quiz'),
  rewrites: read('rewrite'),
  guide: read('guide'),
};

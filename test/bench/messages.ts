import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Situation } from '../../src/domain/situation.ts';

/** A message of the corpus in its situation. */
export interface BenchCase {
  readonly text: string;
  readonly situation: Situation;
}

const folder = join(import.meta.dirname, '..', 'corpus');

/** Messages of the corpus with a profile, of 60 to 150 words, at most so many. */
export function benchMessages(most: number): readonly BenchCase[] {
  const found: BenchCase[] = [];
  for (const name of readdirSync(folder)
    .filter(file => /^(?:dev|train-\d+)\.jsonl$/.test(file))
    .toSorted())
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      if (line === '') continue;
      const { text, situation }: BenchCase = JSON.parse(line);
      const words = text.split(/\s+/).length;
      if (situation?.recipient && words >= 60 && words <= 150) found.push({ text, situation });
    }
  const step = Math.max(1, Math.floor(found.length / most));
  return found.filter((_, index) => index % step === 0).slice(0, most);
}

/** Prose of at least so many characters. */
export function proseOf(length: number): string {
  const messages = benchMessages(200);
  const parts: string[] = [];
  for (let size = 0, i = 0; size < length; i++) {
    const { text } = messages[i % messages.length]!;
    parts.push(text);
    size += text.length + 2;
  }
  return parts.join('\n\n').slice(0, length);
}

const fill = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Texts that are hard on patterns, each of so many characters. */
export const hostileTexts = (length: number): readonly (readonly [name: string, text: string])[] => [
  ['one letter', fill('a', length)],
  ['one capital', fill('A', length)],
  ['exclamation marks', fill('!', length)],
  ['spaces', fill(' ', length)],
  ['line feeds', fill('\n', length)],
  ['a.', fill('a.', length)],
  ['emoji', fill('🙂', length)],
  ['joined emoji', fill('👩‍', length)],
  ['open brackets', fill('[', length)],
  ['#a', fill('#a ', length)],
  ['links', fill('https://a.com/a ', length)],
  ['apostrophes', fill("a'", length)],
  ['combining marks', fill('e\u0301', length)],
  ['about about', fill('about ', length)],
];

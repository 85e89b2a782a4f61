import { existsSync, readFileSync } from 'node:fs';
import type { FaultId, StrengthId, Verdict } from '../../src/domain/rubric.ts';
import type { Situation } from '../../src/domain/situation.ts';

/** A labelled message in its situation. */
export interface Case {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly situation: Situation;
  /** The exercise's bad message, for rewrite attempts. */
  readonly bad?: string;
  readonly exercise?: string;
  readonly labels: {
    readonly verdict: Verdict;
    readonly faults: readonly FaultId[];
    readonly strengths: readonly StrengthId[];
  };
}

/** The files that the project began with. */
const FIRST_FILES = [
  'dev',
  'train-1',
  'train-2',
  'train-3',
  'train-4',
  'train-5',
  'train-6',
  'train-7',
  'train-8',
];

/** The files that were written later, each by another writer. */
export const LATER_FILES = [
  'wild',
  'hard',
  'attempts',
  'contrast',
  'soft',
  'stop',
  'mixed',
  'real',
  'plain',
  'fresh-a',
  'fresh-b',
  'fresh-c',
  'fresh-d',
  'fresh-e',
  'fresh-f',
  'fresh-g',
  'fresh-h',
  'short-a',
  'stops-a',
  'twins-a',
  'twins-b',
];

/** The corpus files, in the order in which they are read. */
export const CORPUS_FILES = [...FIRST_FILES, ...LATER_FILES];

/** Reads labelled cases; a file that does not exist is left out. */
export function readCorpus(files: readonly string[] = CORPUS_FILES): readonly Case[] {
  return files.flatMap(file => {
    const url = new URL(`../corpus/${file}.jsonl`, import.meta.url);
    if (!existsSync(url)) return [];
    return readFileSync(url, 'utf8')
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(line => ({ ...(JSON.parse(line) as Omit<Case, 'file'>), file }));
  });
}

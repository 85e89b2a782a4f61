import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { conceptsAt, isInLexicon } from '../../../src/domain/retrieve/lexicon.ts';
import { nearestWord } from '../../../src/domain/retrieve/spelling.ts';
import { lexiconSource } from '../../eval/ask-lexicon.ts';

const FILE = new URL('../../../src/domain/retrieve/lexicon.generated.ts', import.meta.url);

it('is what "npm run train:ask" makes of the concepts', () => {
  expect(readFileSync(FILE, 'utf8')).toBe(lexiconSource());
});

it('finds words, sequences of words, and the first entry of all', () => {
  expect(conceptsAt(['emoji'], 0)).toEqual(['emoji']);
  expect(conceptsAt(['wall', 'of', 'text'], 0)).toContain('units');
  expect(conceptsAt(['wall'], 0)).toEqual([]);
  expect(conceptsAt(['xylophone'], 0)).toEqual([]);
  expect(isInLexicon('wall')).toBe(true);
  expect(isInLexicon('xylophone')).toBe(false);
});

it('mends one slip of the finger, and no more', () => {
  expect(nearestWord('strnager')).toBe('stranger');
  expect(nearestWord('templat')).toBe('template');
  expect(nearestWord('xylophone')).toBeUndefined();
});

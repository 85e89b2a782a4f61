import { ofWord } from '../../message/word.ts';

const CACHE = new Map<string, number>();

/** The 32-bit hash of a string; hashes of short words are remembered. */
export function hashOf(word: string): number {
  const known = CACHE.get(word);
  if (known !== undefined) return known;
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = (hash ^ (hash >>> 15)) | 0;
  if (word.length < 24 && CACHE.size < 20_000) CACHE.set(word, hash);
  return hash;
}

/** What the left one of two hashes brings into their mixture. */
export const leftPart = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);

/** What the right one of two hashes brings into their mixture. */
export const rightPart = (hash: number): number => Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);

/** Mixes the parts of two hashes into one. */
export function join(left: number, right: number): number {
  let hash = left ^ right;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) | 0;
}

/** Mixes two hashes into one; the order counts. */
export const mix = (left: number, right: number): number => join(leftPart(left), rightPart(right));

/** The hash of a word's lemma. */
export const lemmaHash = ofWord(({ lemma }) => hashOf(lemma));

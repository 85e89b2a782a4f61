import { compiledCues } from './cues/compiled.ts';
import { openTrie, type Trie } from './trie.ts';

let trie: Trie | undefined;

/** The trie of all cues, made ready when first needed. */
export function cueTrie(): Trie {
  trie ??= openTrie(compiledCues());
  return trie;
}

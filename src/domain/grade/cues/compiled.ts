import type { PackedTrie } from '../trie.ts';
import { compileTrie } from '../trie-compiler.ts';
import { CLASSES } from './classes.ts';
import { CUES } from './index.ts';

/** All cues compiled. In the built program this file holds the result alone, see src/build/grader-data.ts. */
export const compiledCues = (): PackedTrie => compileTrie(CUES, CLASSES);

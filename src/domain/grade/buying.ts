import type { Reading } from './reading.ts';
import type { Hit } from './trie.ts';

/** Whether words stand in a request for the reader's own price or goods: whoever asks for a price offers nothing and asks little. */
export const isOfBuyer = ({ cue }: Reading, { first, last }: Hit): boolean =>
  cue('buy.ask').some(one => one.first < last && first < one.last);

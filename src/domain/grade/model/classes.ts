import { parseMessage } from '../../message/parse.ts';
import { hashOf, mix } from './hash.ts';
import { LEXICON } from './lexicon.ts';

/** Phrases of the lexicon as hashed prefixes: node -> classes that end there; every prefix is a key. */
export interface Classes {
  readonly names: readonly string[];
  /** Hash of a lemma sequence -> classes that end there (empty for a mere prefix). */
  readonly nodes: ReadonlyMap<number, readonly number[]>;
}

/** Compiles the lexicon into a hashed prefix table. */
export function compileClasses(lexicon: Readonly<Record<string, string>> = LEXICON): Classes {
  const names = Object.keys(lexicon);
  const nodes = new Map<number, number[]>();
  names.forEach((name, index) => {
    for (const entry of lexicon[name]!.split(',')) {
      const tokens = parseMessage(entry.trim()).tokens;
      let key = 0;
      for (const token of tokens) {
        key = mix(key, hashOf(token.lemma));
        if (!nodes.has(key)) nodes.set(key, []);
      }
      const node = nodes.get(key);
      if (tokens.length > 0 && node !== undefined && !node.includes(index)) node.push(index);
    }
  });
  return { names, nodes };
}

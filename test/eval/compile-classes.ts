import type { ClassTable } from '../../src/domain/grade/model/classes.ts';
import { hashOf, mix } from '../../src/domain/grade/model/hash.ts';
import { LEXICON } from '../../src/domain/grade/model/lexicon.ts';
import { keyTable } from '../../src/domain/grade/model/table.ts';
import { parseMessage } from '../../src/domain/message/parse.ts';

/** The names of the lexicon's classes, in their order. */
export const CLASS_NAMES = Object.keys(LEXICON);

/** Compiles the lexicon into a hashed prefix table. */
export function compileClasses(): ClassTable {
  const nodes = new Map<number, number[]>();
  CLASS_NAMES.forEach((name, index) => {
    for (const entry of LEXICON[name]!.split(',')) {
      const { tokens } = parseMessage(entry.trim());
      let key = 0;
      for (const token of tokens) {
        key = mix(key, hashOf(token.lemma));
        if (!nodes.has(key)) nodes.set(key, []);
      }
      const node = nodes.get(key);
      if (tokens.length > 0 && node !== undefined && !node.includes(index)) node.push(index);
    }
  });
  const keys = Int32Array.from([...nodes.keys()].sort((a, b) => a - b));
  const sets: number[][] = [[]];
  const known = new Map<string, number>([['', 0]]);
  const set = Uint16Array.from(keys, key => {
    const ids = nodes.get(key)!;
    const name = ids.join(' ');
    const place = known.get(name);
    if (place !== undefined) return place;
    known.set(name, sets.length);
    sets.push(ids);
    return sets.length - 1;
  });
  return { count: CLASS_NAMES.length, table: keyTable(keys), set, sets };
}

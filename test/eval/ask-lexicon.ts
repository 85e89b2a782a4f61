import { lemma } from '../../src/domain/message/lemma.ts';
import { CONCEPTS } from '../../src/domain/retrieve/concepts.ts';
import { numberSigns } from '../../src/domain/retrieve/lexicon.ts';
import { keyOf } from '../../src/domain/retrieve/records.ts';
import { MENDED } from '../../src/domain/retrieve/spelling.ts';

/** The text of src/domain/retrieve/lexicon.generated.ts: the concepts as sorted records, so that nothing is built at start. */
export function lexiconSource(): string {
  const names = Object.keys(CONCEPTS);
  const records = new Set<string>();
  const spellings = new Set<string>();
  names.forEach((name, index) => {
    for (const entry of CONCEPTS[name]!.split(' ')) {
      const words = entry.split(/[_-]/).filter(Boolean).map(lemma);
      if (words.length === 0) continue;
      for (let i = 1; i < words.length; i++) records.add(keyOf(words.slice(0, i).join(' ')) + numberSigns(0));
      records.add(keyOf(words.join(' ')) + numberSigns(index + 1));
      if (/^\p{L}+$/u.test(words[0]!) && words[0]!.length >= MENDED.from) spellings.add(words[0]!);
    }
  });
  const groups = Map.groupBy([...spellings].sort(), word => word[0]!);
  const lines = [...groups.values()].map(group => group.join(' ')).join('\\n');
  return `/** Written by "npm run train:ask" from concepts.ts. */
export const CONCEPT_NAMES: readonly string[] = '${names.join(' ')}'.split(' ');

/** The entries of the concepts as records, see lexicon.ts. */
export const LEXICON =
  '${[...records].sort().join('')}';

/** The words that typing errors are mended to, a line for each first letter. */
export const SPELLINGS = '${lines}';
`;
}

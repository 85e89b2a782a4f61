import { eachSentence, once, type Reading } from './reading.ts';

/** How the words of a text are written. */
interface Writing {
  /** Tokens in capitals; of these words, and words of more than three letters. */
  caps: number;
  capWords: number;
  longCapWords: number;
  slang: number;
}

const writingIn = eachSentence(({ message: { tokens } }, { first, last }): Writing => {
  const found = { caps: 0, capWords: 0, longCapWords: 0, slang: 0 };
  for (let i = first; i < last; i++) {
    const { slang, caps, kind, lower } = tokens[i]!;
    if (slang) found.slang++;
    if (!caps) continue;
    found.caps++;
    if (kind !== 'word') continue;
    found.capWords++;
    if (lower.length > 3) found.longCapWords++;
  }
  return found;
});

/** Counts the words of a message in capitals and those of text-speak. */
export const writingOf: (reading: Reading) => Readonly<Writing> = once(reading => {
  const sum = { caps: 0, capWords: 0, longCapWords: 0, slang: 0 };
  for (const { caps, capWords, longCapWords, slang } of writingIn(reading)) {
    sum.caps += caps;
    sum.capWords += capWords;
    sum.longCapWords += longCapWords;
    sum.slang += slang;
  }
  return sum;
});

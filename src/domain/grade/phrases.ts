import { type Pattern, readPattern } from './pattern.ts';

/** A text to look for phrases in: its words in lower case at even places, what stands between them at odd ones. */
export type Said = readonly string[];

/** Cuts a text so that phrases can be looked for; an apostrophe stands between words, like a space. */
export const saidIn = (text: string): Said => text.toLowerCase().replaceAll('’', "'").split(/(\W+)/);

/** Phrases of which a text may have one. */
export interface Phrases {
  /** Whether one stands anywhere in the text. */
  readonly standIn: (said: Said) => boolean;
  /** Whether the text's first word begins one. */
  readonly begin: (said: Said) => boolean;
}

/** A phrase as written, and as a pattern once its first word was met. */
interface Phrase {
  readonly text: string;
  pattern?: Pattern;
}

/** Phrases by their first word, and by the first letters of it where only those are given. */
interface Heads {
  readonly words: ReadonlyMap<string, readonly Phrase[]>;
  readonly stems: readonly (readonly [string, Phrase])[];
}

/**
 * Reads a list of phrases, separated by commas, in the notation of cue patterns: `(a|b c)`, `(a)?`, `word?`, `_`, `..3`;
 * `word*` is a word that begins so. The first word of a phrase may not be left out. Only phrases whose first word stands
 * in a text are looked at: as one regular expression such a list takes longer to compile than a message to judge.
 */
export function phrases(list: string): Phrases {
  let known: Heads | undefined;
  const isAt = (said: Said, at: number): boolean => {
    const word = said[at]!;
    known ??= headsOf(list);
    return (
      (known.words.get(word)?.some(phrase => fits(patternOf(phrase), said, at, at)) ?? false) ||
      known.stems.some(([stem, phrase]) => word.startsWith(stem) && fits(patternOf(phrase), said, at, at))
    );
  };
  return {
    standIn: said => {
      for (let at = 0; at < said.length; at += 2) if (isAt(said, at)) return true;
      return false;
    },
    begin: said => isAt(said, said[0] === '' && said.length > 2 ? 2 : 0),
  };
}

const patternOf = (phrase: Phrase): Pattern => {
  phrase.pattern ??= readPattern(phrase.text);
  return phrase.pattern;
};

function headsOf(list: string): Heads {
  const words = new Map<string, Phrase[]>();
  const stems: [string, Phrase][] = [];
  for (const one of list.split(',')) {
    const text = one.trim();
    const phrase: Phrase = { text };
    const first = text.startsWith('(') ? text.slice(1, text.indexOf(')')) : text;
    for (const option of first.split('|')) {
      const head = /^\w+/.exec(option)![0];
      if (option[head.length] === '*') stems.push([head, phrase]);
      else if (!words.has(head)) words.set(head, [phrase]);
      else if (words.get(head)!.at(-1) !== phrase) words.get(head)!.push(phrase);
    }
  }
  return { words, stems };
}

/** Whether a pattern that began at one word goes on at another. */
function fits(pattern: Pattern, said: Said, from: number, at: number): boolean {
  const [part, ...rest] = pattern;
  if (part === undefined) return true;
  if (part.type === 'either')
    return (
      part.options.some(option => fits([...option, ...rest], said, from, at)) ||
      (part.optional && fits(rest, said, from, at))
    );
  if (part.type === 'gap' && fits(rest, said, from, at)) return true;
  if (!said[at] || (at > from && said[at - 1] !== ' ')) return false;
  if (part.type === 'any') return fits(rest, said, from, at + 2);
  if (part.type === 'gap')
    return part.max > 0 && fits([{ type: 'gap', max: part.max - 1 }, ...rest], said, from, at + 2);
  if (part.type !== 'word') return false;
  const length = lengthAt(part.key, said, at);
  return length > 0 && fits(rest, said, from, at + length);
}

/** How many places a word of a pattern takes up where it stands: 1, then one more to the next; 0 where it does not. */
function lengthAt(key: string, said: Said, at: number): number {
  if (key.endsWith('*')) return said[at]!.startsWith(key.slice(0, -1)) ? 2 : 0;
  if (said[at] === key) return 2;
  // "don't" and "full-time" are two words with something between.
  const pieces = key.split(/(['-])/);
  return pieces.length > 1 && pieces.every((piece, index) => said[at + index] === piece)
    ? pieces.length + 1
    : 0;
}

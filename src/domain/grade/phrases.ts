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

/** Phrases by the words that may begin them, one text until a word is met, and the stems that are a phrase by themselves. */
interface Heads {
  readonly words: Map<string, string | readonly string[]>;
  readonly stems: readonly string[];
}

/**
 * Reads a list of phrases, separated by commas. In a phrase `(a|b c)` is a choice, `a?` and `(a|b)?` may be missing but
 * for the first, `_` is any word and `..3` up to three; a phrase `a*` is a word that begins so. Only phrases whose first
 * word stands in a text are read at all: a regular expression of them takes longer to compile than a message to judge.
 */
export function phrases(list: string): Phrases {
  let known: Heads | undefined;
  const isAt = (said: Said, at: number): boolean => {
    const word = said[at]!;
    known ??= headsOf(list);
    const { stems } = known;
    for (let i = 0; i < stems.length; i++) if (word.startsWith(stems[i]!)) return true;
    let found = known.words.get(word);
    if (found === undefined) return false;
    if (typeof found === 'string') {
      found = found.split(',');
      known.words.set(word, found);
    }
    for (let i = 0; i < found.length; i++) if (fits(found[i]!, 0, said, at)) return true;
    return false;
  };
  return {
    standIn: said => {
      for (let at = 0; at < said.length; at += 2) if (isAt(said, at)) return true;
      return false;
    },
    begin: said => isAt(said, said[0] === '' && said.length > 2 ? 2 : 0),
  };
}

function headsOf(list: string): Heads {
  const words = new Map<string, string>();
  const stems: string[] = [];
  const add = (head: string, phrase: string): void => {
    const known = words.get(head);
    words.set(head, known === undefined ? phrase : `${known},${phrase}`);
  };
  const all = list.split(',');
  for (let i = 0; i < all.length; i++) {
    const phrase = all[i]!.trim();
    if (phrase.endsWith('*')) stems.push(phrase.slice(0, -1));
    else if (!phrase.startsWith('(')) add(phrase.slice(0, wordEnd(phrase, 0)), phrase);
    else
      for (let at = 1; at > 0; at = nextOption(phrase, at))
        add(phrase.slice(at, wordEnd(phrase, at)), phrase);
  }
  return { words, stems };
}

/** Where a word of a phrase ends. */
function wordEnd(phrase: string, from: number): number {
  let at = from;
  while (at < phrase.length && !" '-?|)".includes(phrase[at]!)) at++;
  return at;
}

/** Where the next option of a choice begins; -1 after the last. */
function nextOption(phrase: string, from: number): number {
  const bar = phrase.indexOf('|', from);
  return bar < 0 || bar > phrase.indexOf(')', from) ? -1 : bar + 1;
}

/** Whether a phrase goes on, from one of its parts, where a word of the text stands. */
function fits(phrase: string, from: number, said: Said, at: number): boolean {
  if (from >= phrase.length) return true;
  const isChoice = phrase[from] === '(';
  const end = isChoice ? phrase.indexOf(')', from) + 1 : wordEnd(phrase, from);
  const mayMiss = phrase[end] === '?';
  const next = end + (mayMiss ? 2 : 1);
  if (mayMiss && fits(phrase, next, said, at)) return true;
  // Before a part stands the same in the text as in the phrase: a space, an apostrophe or a hyphen.
  const isTied = from === 0 || said[at - 1] === phrase[from - 1];
  if (phrase.startsWith('..', from)) return fitsAfter(Number(phrase[from + 2]), phrase, next, said, at);
  if (!isTied) return false;
  for (
    let option = isChoice ? from + 1 : from;
    option >= 0;
    option = isChoice ? nextOption(phrase, option) : -1
  ) {
    const after = placeAfter(phrase, option, isChoice, said, at);
    if (after > 0 && fits(phrase, next, said, after)) return true;
  }
  return false;
}

/** Whether a phrase goes on after at most so many words. */
const fitsAfter = (most: number, phrase: string, from: number, said: Said, at: number): boolean =>
  fits(phrase, from, said, at) ||
  (most > 0 && said[at - 1] === ' ' && fitsAfter(most - 1, phrase, from, said, at + 2));

/** The place after a word of a phrase, or after all words of an option, that stand in the text; 0 where they do not. */
function placeAfter(phrase: string, from: number, isOption: boolean, said: Said, at: number): number {
  const word = said[at];
  const end = phrase[from] === '_' ? from + 1 : from + (word?.length ?? 0);
  if (!word || end !== wordEnd(phrase, from) || (phrase[from] !== '_' && !phrase.startsWith(word, from)))
    return 0;
  const goesOn = isOption && end < phrase.length && " '-".includes(phrase[end]!);
  if (!goesOn) return at + 2;
  return said[at + 1] === phrase[end] ? placeAfter(phrase, end + 1, true, said, at + 2) : 0;
}

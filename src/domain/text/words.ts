import { borderAtOrAfter } from './graphemes.ts';

let segmenter: Intl.Segmenter | undefined;

/** Starts and ends of the words in one paragraph. */
function wordsOf(paragraph: string): { readonly start: number; readonly end: number }[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  const words: { start: number; end: number }[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(paragraph)) {
    if (isWordLike) words.push({ start: index, end: index + segment.length });
  }
  return words;
}

/** The start of the word before `at`; line breaks are stops of their own. */
export function previousWord(text: string, at: number): number {
  if (text[at - 1] === '\n') return at - 1;
  const lineStart = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const word = wordsOf(text.slice(lineStart, at)).at(-1);
  return word === undefined ? lineStart : borderAtOrAfter(text, lineStart + word.start);
}

/** The end of the word after `at`; line breaks are stops of their own. */
export function nextWord(text: string, at: number): number {
  if (text[at] === '\n') return at + 1;
  const feed = text.indexOf('\n', at);
  const lineEnd = feed === -1 ? text.length : feed;
  const word = wordsOf(text.slice(at, lineEnd))[0];
  return word === undefined ? lineEnd : borderAtOrAfter(text, at + word.end);
}

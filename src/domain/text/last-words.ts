import { graphemesOf } from './graphemes.ts';

/** UTF-16 units at the end of a text that are looked at: more than anybody asks for. */
const LOOKED_AT = 1000;

/** The end of a text in at most `most` characters and in one line, from the start of a word where there is one. */
export function lastWords(text: string, most: number): string {
  const line = text.slice(-LOOKED_AT).replace(/\s+/g, ' ').trim();
  const signs = graphemesOf(line);
  if (signs.length <= most && text.length <= LOOKED_AT) return line;
  const end = signs.slice(-most).join('');
  const isAtWord = signs[signs.length - most - 1] === ' ';
  const border = end.trimEnd().indexOf(' ');
  return `… ${isAtWord || border === -1 ? end.trimStart() : end.slice(border + 1)}`;
}

/** The most characters of a quotation in running text. */
const LONGEST = 70;

/** Words of a message in quotation marks, on one line, short enough for a sentence. */
export function quoted(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]+$/, '');
  if (line.length <= LONGEST) return `“${line}”`;
  return `“${line
    .slice(0, LONGEST)
    .replace(/\s+\S*$/, '')
    .toWellFormed()} …”`;
}

/** Words of a message at the end of a sentence: a mark of their own that ends them needs no full stop after it. */
export function quotedToEnd(text: string): string {
  const words = quoted(text);
  return /[?!…]”$/.test(words) ? words : `${words}.`;
}

/** The most characters of a quotation in running text. */
const LONGEST = 70;

/** Words of a message in quotation marks, on one line, short enough for a sentence. */
export function quoted(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]+$/, '');
  if (line.length <= LONGEST) return `“${withSingleMarks(line)}”`;
  const cut = line
    .slice(0, LONGEST)
    .replace(/\s+\S*$/, '')
    .toWellFormed();
  return `“${withSingleMarks(cut, ' …')}”`;
}

/** Quotation marks within become single ones; one that is still open where the text is cut is closed after the sign for that. */
function withSingleMarks(text: string, end = ''): string {
  const single = text.replace(
    /“([^“”]*)”|"([^"]*)"/g,
    (_, curly = '', straight = '') => `‘${curly}${straight}’`,
  );
  const open = end === '' ? -1 : single.search(/[“"][^“”"]*$/);
  return open < 0 ? `${single}${end}` : `${single.slice(0, open)}‘${single.slice(open + 1)}${end}’`;
}

/** Words of a message at the end of a sentence: a question or exclamation mark that ends them needs no full stop after it. */
export function quotedToEnd(text: string): string {
  const words = quoted(text);
  return /[?!]’?”$/.test(words) ? words : `${words}.`;
}

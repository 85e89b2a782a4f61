import stringWidth from 'string-width';

/** How many terminal cells a text takes: the same measure as the renderer's, without a segmenter for plain text. */
export function cellWidth(text: string): number {
  return /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u0391-\u0481\u2010-\u2027\u2500-\u257f]*$/.test(text)
    ? text.length
    : stringWidth(text);
}

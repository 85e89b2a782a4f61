/** A range of a text, UTF-16, end-exclusive. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** A finding as a screen tells it. */
interface Told extends Range {
  readonly what: string;
}

/** Whether two ranges share something. */
export const overlap = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;

/**
 * The words to mark for each finding of a text: where its sentence quotes more than the evidence, for the sake of sense,
 * that much is marked, so that mark and quotation agree, unless it would cover the evidence of another one.
 */
export const toldSpans = (text: string, findings: readonly Told[]): readonly Range[] =>
  findings.map(own => {
    const wide = toldSpan(text, own);
    return findings.some(other => other !== own && overlap(other, wide) && !overlap(other, own))
      ? { start: own.start, end: own.end }
      : wide;
  });

function toldSpan(text: string, { start, end, what }: Told): Range {
  const quoted = /“([^”]+)”/.exec(what)?.[1];
  if (quoted === undefined || end <= start) return { start, end };
  const words = quoted.replace(/…$/, '').trim();
  const found = findWords(words, text, { start, end }) ?? findLoosely(words, text, { start, end });
  if (found === undefined) return { start, end };
  return { start: Math.min(start, found.start), end: Math.max(end, found.end) };
}

/** Finds words as they are where they share something with a range of the text. */
function findWords(words: string, text: string, range: Range): Range | undefined {
  const start = text.indexOf(words, Math.max(0, range.start - words.length + 1));
  return start >= 0 && start < range.end && words !== '' ? { start, end: start + words.length } : undefined;
}

/** Finds them whatever their line ends and inner quotation marks. */
const findLoosely = (words: string, text: string, range: Range): Range | undefined =>
  [...text.matchAll(looseFor(words))]
    .map(({ index, 0: match }) => ({ start: index, end: index + match.length }))
    .find(one => overlap(one, range));

const looseFor = (words: string): RegExp =>
  new RegExp(
    words
      .split(/\s+/)
      .map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/[‘’]/g, '["“”„‟«»＂‘’]?'))
      .join('\\s+'),
    'gu',
  );

/** A part of a message; `pick` is the index of the quote that it is, -1 for anything else. */
export interface Segment {
  readonly text: string;
  readonly pick: number;
}

/** Cuts a message into segments that make up the whole: the given quotes, and the sentences between them. */
export function segmentMessage(message: string, quotes: readonly string[]): Segment[] {
  const found = quotes
    .map((quote, pick) => ({
      pick,
      start: message.indexOf(quote),
      end: message.indexOf(quote) + quote.length,
    }))
    .filter(spot => spot.start >= 0)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const segments: Segment[] = [];
  let at = 0;
  for (const { pick, start, end } of found) {
    if (start < at) continue;
    segments.push(...sentences(message.slice(at, start)), { text: message.slice(start, end), pick });
    at = end;
  }
  segments.push(...sentences(message.slice(at)));
  return joinLeftovers(segments);
}

const sentences = (text: string): Segment[] =>
  (text.match(/[^.!?\n]*(?:[.!?]+|\n+|$)\s*/g) ?? [])
    .filter(part => part !== '')
    .map(part => ({ text: part, pick: -1 }));

/**
 * What is left between two quotes is not always a choice of its own: marks join what they follow, and so do words that
 * only link, such as ", and". What opens the message joins what comes next.
 */
function joinLeftovers(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  let lead = '';
  const add = (text: string): void => {
    const last = joined.at(-1);
    if (last) joined[joined.length - 1] = { ...last, text: last.text + text };
    else lead += text;
  };
  for (const { text, pick } of segments) {
    const marks = pick < 0 && joined.length > 0 ? LEADING_MARKS.exec(text)![0] : '';
    const rest = text.slice(marks.length);
    if (marks) add(marks);
    if (pick < 0 && isLeftover(rest)) add(rest);
    else {
      joined.push({ text: lead + rest, pick });
      lead = '';
    }
  }
  if (lead) joined.push({ text: lead, pick: -1 });
  return joined;
}

/** Words that link others and mean nothing alone. */
const LINKS: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so yet if as at by for from in into of on to with about because that this which who ' +
    'whom when where while than then also too just i we you he she it they my our your is are am was were be'
  ).split(' '),
);

const LEADING_MARKS = /^[\s,;:.!?…)–—-]*/u;

/** Whether a part has no word that could be meant: none at all, or only such as link, without an end. */
function isLeftover(text: string): boolean {
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) return true;
  if (/[.!?…\p{N}\p{Extended_Pictographic}]/u.test(text)) return false;
  return (text.match(/[\p{L}'’]+/gu) ?? []).every(word => LINKS.has(word.toLowerCase()));
}

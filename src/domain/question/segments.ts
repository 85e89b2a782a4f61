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
  return joinBlank(segments);
}

const sentences = (text: string): Segment[] =>
  (text.match(/[^.!?\n]*(?:[.!?]+|\n+|$)\s*/g) ?? [])
    .filter(part => part !== '')
    .map(part => ({ text: part, pick: -1 }));

/** Segments without a letter or digit are no choice of their own: they join the one before, or the one after. */
function joinBlank(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  let lead = '';
  for (const segment of segments) {
    const blank = segment.pick < 0 && !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(segment.text);
    const last = joined.at(-1);
    if (!blank) {
      joined.push({ text: lead + segment.text, pick: segment.pick });
      lead = '';
    } else if (last) joined[joined.length - 1] = { text: last.text + segment.text, pick: last.pick };
    else lead += segment.text;
  }
  if (lead) joined.push({ text: lead, pick: -1 });
  return joined;
}

import type { Message, Range, Sentence, Token } from './message.ts';
import { assemble, MOST_RUNS } from './parse.ts';
import { gapIn } from './tokens.ts';

/** The message up to a blank line, as if it had been parsed alone, without reading its words again. */
export function upToBlankLine(whole: Message, end: number): Message {
  const { text, tokens, runs } = whole;
  let last = tokens.length;
  while (last > 0 && tokens[last - 1]!.start >= end) last--;
  const before = runs.length === 0 ? runs : runs.filter(({ start }) => start < end);
  return assemble(text.slice(0, end), tokens.slice(0, last), before, { message: whole, same: Infinity });
}

/** Some tokens of a message up to an offset, as if they had been parsed alone, save that offsets stay. */
export const partOf = ({ text, tokens }: Message, first: number, last: number, end: number): Message =>
  assemble(text.slice(0, end), tokens.slice(first, last), []);

/** A message made of some paragraphs of another one. */
export interface Excerpt {
  readonly message: Message;
  /** For each sentence its place in the other message, or -1 where it is not the same there. */
  readonly from: readonly number[];
}

/** Signs by which a word in other letters may be read, see `fold`: what they stand for may depend on the rest of the text. */
const MAY_IMITATE = /[\u0131\u0250-\u052f]/;

/**
 * Paragraphs of a message with blank lines between them, as if they had been parsed alone, without reading their words
 * again; null where that cannot be told from the message.
 */
export function excerptOf(whole: Message, paragraphs: readonly Range[]): Excerpt | null {
  if (whole.runs.length === MOST_RUNS || MAY_IMITATE.test(whole.text)) return null;
  const text = paragraphs.map(({ start, end }) => whole.text.slice(start, end)).join('\n\n');
  const tokens: Token[] = [];
  const runs: Range[] = [];
  /** The place in the whole of each token. */
  const places: number[] = [];
  let same = 0;
  let at = 0;
  let next = 0;
  for (const { start, end } of paragraphs) {
    const shift = at - start;
    while (next < whole.tokens.length && whole.tokens[next]!.start < start) next++;
    let isFirst = true;
    for (; next < whole.tokens.length && whole.tokens[next]!.start < end; next++) {
      const token = whole.tokens[next]!;
      places.push(next);
      if (shift === 0) tokens.push(token);
      else {
        const gap = isFirst ? gapIn(text, tokens.at(-1)?.end ?? 0, token.start + shift) : token.gap;
        tokens.push(moved(token, shift, gap));
      }
      isFirst = false;
    }
    if (shift === 0) same = tokens.length;
    for (const run of whole.runs)
      if (run.start >= start && run.start < end)
        runs.push({ start: run.start + shift, end: run.end + shift });
    at += end - start + 2;
  }
  const message = assemble(text, tokens, runs, { message: whole, same });
  return { message, from: sentencesFrom(message, whole, places) };
}

/** A token that stands elsewhere; all tokens are written down in one order, so that V8 sees one kind of object. */
function moved(token: Token, by: number, gap: string): Token {
  const { kind, start, end, word, lower, lemma, capital, caps, slang, quoted } = token;
  return { kind, start: start + by, end: end + by, word, lower, lemma, capital, caps, slang, gap, quoted };
}

/** Finds the sentences of an excerpt in the whole. */
function sentencesFrom(message: Message, whole: Message, places: readonly number[]): readonly number[] {
  const from: number[] = [];
  let at = 0;
  for (const sentence of message.sentences) {
    const first = places[sentence.first]!;
    const last = places[sentence.last - 1]! + 1;
    while (at < whole.sentences.length && whole.sentences[at]!.first < first) at++;
    const one = whole.sentences[at];
    const isSame =
      one !== undefined &&
      one.first === first &&
      one.last === last &&
      last - first === sentence.last - sentence.first &&
      one.type === sentence.type &&
      one.role === sentence.role &&
      hasSameNeighbours(message, sentence, whole, one);
    from.push(isSame ? at : -1);
  }
  return from;
}

/** Whether the words around a sentence tell the same of it: "your" before it, "you" after it. */
const hasSameNeighbours = (left: Message, one: Sentence, right: Message, other: Sentence): boolean =>
  (left.tokens[one.first - 1]?.lemma === 'your') === (right.tokens[other.first - 1]?.lemma === 'your') &&
  (left.tokens[one.last]?.lower === 'you') === (right.tokens[other.last]?.lower === 'you');

import type { Sentence } from '../message/message.ts';
import { isOneOf } from '../message/word.ts';
import { once, type Reading } from './reading.ts';

/** A part of a sentence of the body that can be understood alone; tokens are `first` to `last`, end-exclusive. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** Its place among the sentences of the message. */
  readonly sentence: number;
}

/** About as much as is quoted in one line. */
export const ONE_LINE = 70;
/** The most clauses that are looked at: nobody praises what stands further down. */
const MOST = 120;
const FEWEST = 4;

const BREAK = /[;:!?–—]|\.\.|--|\n/;
const announces = isOneOf('ask asked know say says said wonder wondered question think told');
const joins = isOneOf('which who whom whose where or either too');
const opens = isOneOf('and but so because since when while if as that plus');
const leads = isOneOf('and but so or plus');
const subject = isOneOf('i you your we my our it he she they the this that there if in at on is are');

/** The clauses of the body in the order of the text, none much longer than a line where its words allow that. */
export const clausesOf = once((reading: Reading): readonly Clause[] => {
  const found: Clause[] = [];
  const { sentences, text } = reading.message;
  for (let s = 0; s < sentences.length && found.length < MOST; s++) {
    const sentence = sentences[s]!;
    if (sentence.role !== 'body' || sentence.last <= sentence.first) continue;
    const borders = bordersIn(reading, sentence);
    for (let i = 0; i + 1 < borders.length; i++) {
      const clause = made(reading, s, borders[i]!, borders[i + 1]!, i + 2 === borders.length);
      if (clause.end > clause.start && text.slice(clause.start, clause.end).trim() !== '') found.push(clause);
    }
  }
  return found;
});

/** Where the clauses of a sentence begin, and its end. */
function bordersIn({ message: { tokens } }: Reading, { first, last }: Sentence): readonly number[] {
  const borders = [first];
  const room = (at: number): boolean => at - borders.at(-1)! >= FEWEST && last - at >= FEWEST;
  // What stands in brackets or between quotation marks is not torn apart.
  let brackets = 0;
  for (let at = first + 1; at < last; at++) {
    const { gap, word, quoted } = tokens[at]!;
    if (gap.includes(')')) brackets = Math.max(0, brackets - 1);
    if (gap.includes('(')) brackets++;
    if (brackets > 0 || (quoted && tokens[at - 1]!.quoted)) continue;
    const isLong = tokens[last - 1]!.end - tokens[borders.at(-1)!]!.start > ONE_LINE;
    const turns = isLong && opens(word) && at + 1 < last && subject(tokens[at + 1]!.word);
    const breaks = BREAK.test(gap) || (gap.includes(',') && !joins(word));
    const announced = (turns || gap.includes(':')) && announces(tokens[at - 1]!.word);
    if ((breaks || turns) && !announced && (room(at) || /[!?\n]/.test(gap))) borders.push(at);
  }
  return [...borders, last];
}

/** A clause without the word that ties it to the one before; the last of a sentence has its closing mark. */
function made(reading: Reading, sentence: number, from: number, to: number, closes: boolean): Clause {
  const { tokens, sentences, text } = reading.message;
  let first = from;
  let last = to;
  if (leads(tokens[first]!.word) && last - first > FEWEST && tokens[first]!.end < tokens[first + 1]!.start)
    first++;
  while (!closes && last - first > FEWEST && leads(tokens[last - 1]!.word)) last--;
  const { start } = tokens[first]!;
  const end = closes ? sentences[sentence]!.end : tokens[last - 1]!.end;
  const opened = MARK.test(text.charAt(start - 1)) ? 1 : 0;
  const isClosed = MARK.test(text.charAt(end)) || (text[end] === ')' && text.slice(start, end).includes('('));
  const closed = !closes && isClosed ? 1 : 0;
  return { start: start - opened, end: end + closed, first, last, sentence };
}

/** A quotation mark, which belongs to the words within. */
const MARK = /["“”„‟«»]/;

/** The whole sentence of a clause where it is hardly longer than a line: it is understood better. */
export function wholeSentence(reading: Reading, clause: Clause): Clause | undefined {
  const { start, end, first, last } = reading.message.sentences[clause.sentence]!;
  if (end - start > ONE_LINE + 14 || (start === clause.start && end === clause.end)) return undefined;
  return { start, end, first, last, sentence: clause.sentence };
}

/** A clause from an earlier place of its sentence on, or up to its end. */
export function widened(reading: Reading, clause: Clause, to: { first?: number; toEnd?: boolean }): Clause {
  const { tokens, sentences } = reading.message;
  const sentence = sentences[clause.sentence]!;
  const first = to.first ?? clause.first;
  const start = first === clause.first ? clause.start : tokens[first]!.start;
  return to.toEnd === true
    ? { ...clause, first, start, last: sentence.last, end: sentence.end }
    : { ...clause, first, start };
}

import type { Message, Token } from '../../message/message.ts';
import { parseMessage, partOf } from '../../message/parse.ts';

const WARM = new Set(
  'admire admiration admirable inspire inspiration inspiring impress impressive impressed brilliant brilliance wonderful amazing great greatest excellent exceptional extraordinary remarkable outstanding incredible fantastic marvellous genius talent talented gifted respect respected honour honor privilege grateful gratitude thank thanks appreciate appreciation kind kindness generous generosity warm humble humbly sorry apologise apologize apology apologies forgive forgiveness pardon excuse bother disturb intrude impose imposition pressure obligation obliged worry worries hurry rush busy understand respectfully wish blessing bless hope fan praise deserve passion passionate dedication dedicated leadership vision visionary wisdom insight legend hero role-model star best valuable precious time attention patience consideration regardless ignore decline reply answer feel free'.split(
    ' ',
  ),
);
const SUBSTANCE = new Set(
  'because ask question wonder role job position vacancy opening hire send attach share post article talk paper offer connect call meet meeting since project team figure number result idea advice learn recommend introduce help'.split(
    ' ',
  ),
);

/**
 * Whether a part of a message between blank lines says nothing but kindness: praise, thanks, excuses and wishes,
 * without a fact, a question or an offer.
 */
export function saysNothing(message: Message, from: number, to: number): boolean {
  const first = tokenAt(message.tokens, from);
  const last = tokenAt(message.tokens, to);
  if (first === last) return true;
  let warm = 0;
  let substance = 0;
  for (let i = first; i < last; i++) {
    const token = message.tokens[i]!;
    if (token.kind === 'number' || token.kind === 'money' || token.kind === 'link') substance++;
    else if (WARM.has(token.lemma) || WARM.has(token.lower)) warm++;
    else if (SUBSTANCE.has(token.lemma)) substance++;
  }
  if (warm <= 2 * substance) return false;
  const { tokens, sentences } = partOf(message, first, last, to);
  for (const sentence of sentences) {
    for (let i = sentence.first + 1; i < sentence.last; i++) if (isName(tokens[i]!)) substance += 0.5;
    if (sentence.type === 'question') substance += 2;
  }
  return warm >= sentences.length && warm > 2 * substance;
}

/** A capitalised word, not at the beginning of a sentence, that is counted as nothing else. */
const isName = ({ kind, capital, lower, lemma }: Token): boolean =>
  capital &&
  lower !== 'i' &&
  kind !== 'number' &&
  kind !== 'money' &&
  kind !== 'link' &&
  !WARM.has(lemma) &&
  !WARM.has(lower) &&
  !SUBSTANCE.has(lemma);

/** The first token that begins at an offset or after it. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a paragraph alone says nothing but kindness. */
export const isFiller = (paragraph: string): boolean =>
  saysNothing(parseMessage(paragraph), 0, paragraph.length);

const DENIAL =
  /^(?:please note that |to be clear, |don't worry, |honestly, |first of all, )?(?:i am|i'm|i’m|this is|we are|we're)(?: really| certainly| absolutely| definitely)? not (?:selling|trying to sell|a sales|an ad|spam|flirting|here to|a pitch|pitching|asking for a job|rude|demanding)[^.!?]*[.!?]\s*/i;

/** The text of a message without its paragraphs of mere kindness and without a denial of faults at the beginning of one. */
export function withoutFiller(message: Message): string {
  const { text } = message;
  const paragraphs = text.split('\n\n', MOST_PARAGRAPHS + 1);
  if (paragraphs.length > MOST_PARAGRAPHS) return text;
  const kept: string[] = [];
  let start = 0;
  for (const one of paragraphs) {
    const end = start + one.length;
    if (one.trim() === '' || paragraphs.length === 1 || !saysNothing(message, start, end))
      kept.push(/ not /i.test(one) ? one.replace(DENIAL, '') : one);
    start = end + 2;
  }
  return kept.join('\n\n');
}

const MOST_PARAGRAPHS = 12;
const LONGEST_TEXT = 12_000;

const MANY_PARAGRAPHS = 8;

/**
 * Where a message ends without its last paragraph if that is mere kindness; with many paragraphs, without all such at
 * its end. A single paragraph stays.
 */
export function endWithoutFiller(message: Message): number {
  const { text } = message;
  if (text.length > LONGEST_TEXT) return text.length;
  const isLong = text.split('\n\n', MANY_PARAGRAPHS + 1).length > MANY_PARAGRAPHS;
  let end = text.length;
  for (let at = text.lastIndexOf('\n\n'); at > 0; at = text.lastIndexOf('\n\n', at - 1)) {
    if (!saysNothing(message, at, end)) break;
    end = at;
    if (!isLong) break;
  }
  return end;
}

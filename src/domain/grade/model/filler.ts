import { parseMessage } from '../../message/parse.ts';

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

/** Whether a paragraph says nothing but kindness: praise, thanks, excuses and wishes, without a fact, a question or an offer. */
export function isFiller(paragraph: string): boolean {
  const { tokens, sentences } = parseMessage(paragraph);
  if (tokens.length === 0) return true;
  let warm = 0;
  let substance = 0;
  for (const sentence of sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i]!;
      if (token.kind === 'number' || token.kind === 'money' || token.kind === 'link') substance++;
      else if (WARM.has(token.lemma) || WARM.has(token.lower)) warm++;
      else if (SUBSTANCE.has(token.lemma)) substance++;
      else if (token.capital && i > sentence.first && token.lower !== 'i') substance += 0.5;
    }
    if (sentence.type === 'question') substance += 2;
  }
  return warm >= sentences.length && warm > 2 * substance;
}

const DENIAL =
  /^(?:please note that |to be clear, |don't worry, |honestly, |first of all, )?(?:i am|i'm|i’m|this is|we are|we're)(?: really| certainly| absolutely| definitely)? not (?:selling|trying to sell|a sales|an ad|spam|flirting|here to|a pitch|pitching|asking for a job|rude|demanding)[^.!?]*[.!?]\s*/i;

/** A text without its paragraphs of mere kindness and without a denial of faults at the beginning of a paragraph. */
export function withoutFiller(text: string): string {
  const paragraphs = text.split('\n\n');
  if (paragraphs.length > 12) return text;
  const kept = paragraphs.filter(
    (one, i) => one.trim() === '' || (i === 0 && paragraphs.length === 1) || !isFiller(one),
  );
  return kept.map(one => (one.toLowerCase().includes(' not ') ? one.replace(DENIAL, '') : one)).join('\n\n');
}

const LONGEST_TEXT = 12_000;

const MANY_PARAGRAPHS = 8;

/**
 * A text without its last paragraph if that is mere kindness; with many paragraphs, without all such at its end. A
 * single paragraph stays.
 */
export function withoutTrailingFiller(text: string): string {
  if (text.length > LONGEST_TEXT) return text;
  const isLong = text.split('\n\n', MANY_PARAGRAPHS + 1).length > MANY_PARAGRAPHS;
  let end = text.length;
  for (let at = text.lastIndexOf('\n\n'); at > 0; at = text.lastIndexOf('\n\n', at - 1)) {
    if (!isFiller(text.slice(at, end))) break;
    end = at;
    if (!isLong) break;
  }
  return text.slice(0, end);
}

import { clean } from './quote.ts';
import type { Reading } from './reading.ts';

const LEADS =
  /\b(?:about|regarding|concerning|(?:question|post|paper|project|talk|article|thesis|report|note|study|work|research|advice) on)\s+/gi;
const DETERMINERS = new Set('the a an your my our'.split(' '));
const BREAKS =
  /^(?:and|but|so|because|if|when|which|who|that|I|you|we|it|is|are|was|were|has|have|had|to|at|in|by|for|from|with|on|of|as|or|than|last|next|this|then|yesterday|today|tomorrow|since|until|before|after|not|will|would|could|can|please|shows?|says?|said|made|makes|helped|changed|taught|gave|seems?|means|tells?|told)(?![\w])/;
const VAGUE =
  /\b(?:you|me|us|them|him|her|it|this|that|these|those|what|how|why|whether|one|thing|things|everything|anything|something|nothing|lot|bit|matter|subject|same|future|way|profile|message|messages|request|mail|email|letter|question|questions|case|note|people|person|few|some|more|any|all|getting|being|having|opportunit(?:y|ies)|answer|reply|last|first)\b/i;
const MOST_WORDS = 4;

/** What the message is about in its own words, as the sender says it ("my thesis") or as the learner is told ("your thesis"); "" when it names nothing. */
export function subjectOf(reading: Reading, to: 'reader' | 'learner' = 'learner'): string {
  const text = reading.message.text.slice(0, 3000);
  for (const lead of text.matchAll(LEADS)) {
    const from = lead.index + lead[0].length;
    const end = subjectEnd(text, from);
    if (end === 0) continue;
    const subject = clean(text.slice(from, end), 50);
    if (VAGUE.test(subject) || /ing$/.test(/^\S+/.exec(subject)![0]) || /\b(?:un?r|plz|pls)\b/.test(subject))
      continue;
    if (to === 'reader') return subject;
    return subject.replace(/^(?:your|my|our)\b/, own => (own === 'your' ? 'their' : 'your'));
  }
  return '';
}

/** Where a noun of two to six words ends that begins here; 0 where none does. */
function subjectEnd(text: string, start: number): number {
  const ends = [...wordEnds(text, start, MOST_WORDS + 2)];
  const first = text.slice(start, ends[0]);
  if (!/^[a-z]/.test(first) || BREAKS.test(first)) return 0;
  const wordAt = (i: number): string => text.slice(ends[i - 1]!, ends[i]).trimStart();
  const run = (from: number): number => {
    let last = from;
    while (last < ends.length && last < from + MOST_WORDS && !BREAKS.test(wordAt(last))) last += 1;
    return last;
  };
  if (DETERMINERS.has(first) && ends.length > 1) {
    const last = run(1);
    // A run that the limit cut may end in the middle of a name.
    return last > 1 && last < 1 + MOST_WORDS ? ends[last - 1]! : 0;
  }
  const last = run(1);
  return last > 1 && last < 1 + MOST_WORDS ? ends[last - 1]! : 0;
}

/** Where the next words end that only space parts. */
function* wordEnds(text: string, start: number, most: number): Generator<number> {
  const word = /\s*[\w'’-]+/y;
  word.lastIndex = start;
  for (let i = 0; i < most && word.test(text) && (i === 0 || word.lastIndex > 0); i++) yield word.lastIndex;
}

import { daysInWords } from '../calendar.ts';
import { FOLLOW_UP_RULES, type Timing } from '../follow-up-rules.ts';
import { praiseOf } from '../grade/praise.ts';
import type { StrengthId } from '../rubric.ts';
import type { Answer } from '../scenario/person.ts';
import { quotedToEnd } from '../text/quoted.ts';
import type { Exchange, Letter } from './letter.ts';
import { inWords, nameOf, ordinal, type Reason, STRENGTH_TOPICS } from './reason-words.ts';

/** What the day of a follow-up had to do with it. */
export function timingReasons(
  letter: Letter,
  { timing, answer }: { readonly timing: Timing | undefined; readonly answer: Answer },
): Reason[] {
  if (!timing) return [];
  const who = nameOf(letter);
  const bears = Math.min(letter.temperament.patience, FOLLOW_UP_RULES.max);
  if (letter.followUp > bears) return [tooMany(letter, bears)];
  const waited = letter.day - (letter.history.at(-1)?.day ?? 0);
  const days = daysInWords(waited);
  if (timing === 'too-soon')
    return [
      {
        text: `You wrote again ${waited <= 0 ? days : `after ${days}`}. Before a week is over, ${who} feels hurried rather than reminded.`,
        topic: 'follow-up',
        weight: 'weighty',
        fault: 'follow-up-too-soon',
        about: 'day',
      },
    ];
  if (answer === 'silence' || answer === 'removed') return [];
  const inTime: Reason = {
    text: `You waited ${days} before you wrote again, and that left ${who} room to breathe.`,
    topic: 'follow-up',
    weight: 'minor',
    about: 'day',
  };
  if (letter.followUp !== bears) return [inTime];
  const limit = `A ${ordinal(bears + 1)} reminder would have gone unread: ${who} puts up with ${inWords(bears)}.`;
  return [inTime, { text: limit, topic: 'follow-up', weight: 'weighty' }];
}

const tooMany = (letter: Letter, bears: number): Reason => ({
  text: `It was reminder number ${inWords(letter.followUp)}, and ${nameOf(letter)} ${bears === 0 ? 'reads none' : `stops reading after ${inWords(bears)}`}.`,
  topic: 'follow-up',
  weight: 'main',
  fault: 'third-follow-up',
});

/** Strengths that bring something to read; courtesy and room for a no are no news. */
const NEWS: readonly StrengthId[] = ['personal', 'value', 'purpose'];

/** What this message did better or worse than those before it. */
export function memoryReasons(letter: Letter, answer: Answer): Reason[] {
  const { grade, history } = letter;
  const who = nameOf(letter);
  if (history.length === 0) return [];
  if (answer === 'removed' && history.some(past => past.answer === 'removed'))
    return [
      {
        text: `${who} had already closed the door; a further message only confirmed it.`,
        topic: 'boundaries',
        weight: 'main',
      },
    ];
  const insult = history.find(past => past.grade.verdict === 'dont-send');
  if (insult)
    return [
      {
        // What was told of that message at the time is not quoted again.
        text: `${who} still remembered your earlier message${insult.answer === null ? `: ${offence(insult)}` : '; no later one could make up for it.'}`,
        topic: 'boundaries',
        weight: 'main',
      },
    ];
  if (answer !== 'warm' && answer !== 'question') return [];
  const had = new Set(history.flatMap(past => past.grade.strengths.map(strength => strength.id)));
  const gained = praiseOf(grade).find(({ id }) => NEWS.includes(id) && !had.has(id));
  if (!gained) return [];
  return [
    {
      text: `What was new since your last message made a difference: ${quotedToEnd(gained.quote)}`,
      topic: STRENGTH_TOPICS[gained.id],
      weight: 'weighty',
      strength: gained.id,
      quotes: [gained.quote],
    },
  ];
}

/** The words that offended, in their sentence where the finding has it. */
function offence({ grade, text }: Exchange): string {
  const inSentence = /“([^“”]+)”/.exec(grade.faults[0]?.what ?? '')?.[1];
  return quotedToEnd(inSentence ?? text);
}

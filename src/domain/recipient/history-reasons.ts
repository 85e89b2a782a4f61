import { daysInWords } from '../calendar.ts';
import { FOLLOW_UP_RULES, type Timing } from '../follow-up-rules.ts';
import { praiseOf } from '../grade/praise.ts';
import { quotedToEnd } from '../quoted.ts';
import type { Answer } from '../scenario/person.ts';
import type { Letter } from './letter.ts';
import { inWords, nameOf, type Reason, STRENGTH_TOPICS } from './reason-words.ts';

/** What the day of a follow-up had to do with it. */
export function timingReasons(
  letter: Letter,
  { timing, answer }: { readonly timing: Timing | undefined; readonly answer: Answer },
): Reason[] {
  if (!timing) return [];
  const who = nameOf(letter);
  const days = daysInWords(letter.day - (letter.history.at(-1)?.day ?? 0));
  const bears = Math.min(letter.temperament.patience, FOLLOW_UP_RULES.max);
  const out: Reason[] = [];
  if (letter.followUp > FOLLOW_UP_RULES.max || letter.followUp > letter.temperament.patience) {
    out.push({
      text: `It was follow-up number ${letter.followUp}, and ${who} stops reading after ${inWords(bears)}.`,
      topic: 'follow-up',
    });
  } else if (timing === 'too-soon') {
    out.push({
      text: `You wrote again after ${days}. Before a week is over, ${who} feels hurried rather than reminded.`,
      topic: 'follow-up',
      about: 'day',
    });
  } else if (answer !== 'silence' && answer !== 'removed') {
    out.push({
      text: `You waited ${days} before you wrote again, and that left ${who} room to breathe.`,
      topic: 'follow-up',
      about: 'day',
    });
    if (letter.followUp === bears)
      out.push({
        text: `${who} would have stopped reading at the next reminder; ${bears === 1 ? 'one is' : `${inWords(bears)} are`} as many as ${who} bears.`,
        topic: 'follow-up',
      });
  }
  return out;
}

/** What this message did better or worse than those before it. */
export function memoryReasons(letter: Letter, answer: Answer): Reason[] {
  const { grade, history } = letter;
  const who = nameOf(letter);
  const before = history.at(-1);
  if (!before) return [];
  if (answer === 'removed' && history.some(past => past.answer === 'removed'))
    return [
      {
        text: `${who} had already closed the door; a further message only confirmed it.`,
        topic: 'boundaries',
      },
    ];
  const insult = history.find(past => past.grade.verdict === 'dont-send');
  if (insult)
    return [
      {
        text: `${who} still remembered what you wrote before: ${quotedToEnd(insult.grade.faults[0]?.quote || insult.text)}`,
        topic: 'boundaries',
      },
    ];
  const had = new Set(history.flatMap(past => past.grade.strengths.map(strength => strength.id)));
  const gained = praiseOf(grade).find(strength => !had.has(strength.id) && strength.id !== 'thanks');
  if (!gained || answer === 'silence') return [];
  return [
    {
      text: `What was new since your last message made a difference: ${quotedToEnd(gained.quote)}`,
      topic: STRENGTH_TOPICS[gained.id],
    },
  ];
}

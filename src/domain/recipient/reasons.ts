import { daysInWords } from '../calendar.ts';
import { FOLLOW_UP_RULES, type Timing } from '../follow-up-rules.ts';
import { quoted } from '../quoted.ts';
import type { StrengthId } from '../rubric.ts';
import type { Answer } from '../scenario.ts';
import type { TopicId } from '../topic.ts';
import type { Letter } from './letter.ts';
import type { Pull } from './pull.ts';

/** One sentence of the debrief, with the guide topic it rests on. */
export interface Reason {
  readonly text: string;
  readonly topic: TopicId;
}

/** What was found while the person made up their mind. */
export interface Considered {
  readonly answer: Answer;
  readonly pull: Pull;
  readonly timing: Timing | undefined;
  readonly addressed: boolean | null;
  /** The day the person was back, when the message reached them while away. */
  readonly awayUntil: number | null;
}

const STRENGTH_TOPICS: Record<StrengthId, TopicId> = {
  personal: 'personalise',
  value: 'value',
  purpose: 'good-kinds',
  'way-out': 'boundaries',
  thanks: 'boundaries',
};

const DID: Record<Answer, string> = {
  warm: 'answered',
  question: 'wrote back with a question',
  'polite-no': 'took the trouble to say no',
  silence: 'did not answer',
  removed: 'broke off the contact',
};

const BECAUSE: Record<StrengthId, string> = {
  personal: 'you showed that the message was meant for nobody else',
  value: 'there was something in it for them',
  purpose: 'it was clear what you wanted',
  'way-out': 'you made it easy to say no',
  thanks: 'you were courteous',
};

const MISSED: Record<StrengthId, string> = {
  personal: 'nothing in it was about them',
  value: 'they could not see what was in it for them',
  purpose: 'they could not tell what you wanted of them',
  'way-out': 'there was no easy way to say no',
  thanks: 'it came without a word of courtesy',
};

const firstName = (name: string): string =>
  name.replace(/^(Dr|Prof|Mr|Mrs|Ms)\.?\s+/i, '').split(/\s+/)[0] ?? name;

function strengthReasons({ grade, persona }: Letter, answer: Answer): Reason[] {
  const who = firstName(persona.name);
  const order: readonly StrengthId[] =
    answer === 'polite-no' ? ['way-out', 'thanks', 'personal'] : ['personal', 'value', 'purpose', 'way-out'];
  const found = order.flatMap(id => grade.strengths.filter(strength => strength.id === id).slice(0, 1));
  return found.slice(0, 2).map((strength, i) => ({
    text:
      i === 0
        ? `${who} ${DID[answer]} because ${BECAUSE[strength.id]}: ${quoted(strength.quote)}.`
        : `It helped that ${BECAUSE[strength.id]}: ${quoted(strength.quote)}.`,
    topic: STRENGTH_TOPICS[strength.id],
  }));
}

function faultReasons({ grade, persona }: Letter, { answer, pull }: Considered): Reason[] {
  const who = firstName(persona.name);
  if (grade.unjudged !== undefined)
    return [{ text: `${who} ${DID[answer]}. ${grade.unjudged}`, topic: 'good-kinds' }];
  const reasons: Reason[] = grade.faults.slice(0, 2).map((fault, i) => ({
    text: `${i === 0 ? `${who} ${DID[answer]}.` : 'There was more:'} ${fault.quote ? `At ${quoted(fault.quote)}: ` : ''}${fault.why}`,
    topic: fault.topic,
  }));
  if (grade.verdict === 'dont-send') return reasons;
  for (const need of pull.missing.slice(0, reasons.length > 0 ? 1 : 2)) {
    reasons.push({
      text: `${who} ${reasons.length > 0 ? 'also missed something' : DID[answer]}: ${MISSED[need]}.`,
      topic: STRENGTH_TOPICS[need],
    });
  }
  return reasons;
}

function timingReasons(letter: Letter, { timing, answer }: Considered): Reason[] {
  if (!timing) return [];
  const who = firstName(letter.persona.name);
  const days = daysInWords(letter.day - (letter.history.at(-1)?.day ?? 0));
  const out: Reason[] = [];
  if (letter.followUp > FOLLOW_UP_RULES.max || letter.followUp > letter.temperament.patience) {
    out.push({
      text: `It was follow-up number ${letter.followUp}, and ${who} stops reading after ${Math.min(letter.temperament.patience, FOLLOW_UP_RULES.max)}.`,
      topic: 'follow-up',
    });
  } else if (timing === 'too-soon') {
    out.push({
      text: `You wrote again after ${days}. Before a week is over, ${who} feels hurried rather than reminded.`,
      topic: 'follow-up',
    });
  } else if (answer !== 'silence' && answer !== 'removed') {
    out.push({
      text: `You waited ${days} before you wrote again, and that left ${who} room to breathe.`,
      topic: 'follow-up',
    });
    const bears = Math.min(letter.temperament.patience, FOLLOW_UP_RULES.max);
    if (letter.followUp === bears)
      out.push({
        text: `${who} would have stopped reading at the next reminder; ${bears === 1 ? 'one is' : `${bears} are`} as many as ${who} bears.`,
        topic: 'follow-up',
      });
  }
  return out;
}

/** What this message did better or worse than those before it. */
function memoryReasons({ grade, history, persona }: Letter, answer: Answer): Reason[] {
  const who = firstName(persona.name);
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
        text: `${who} still remembered what you wrote before: ${quoted(insult.grade.faults[0]?.quote || insult.text)}.`,
        topic: 'boundaries',
      },
    ];
  const had = new Set(history.flatMap(past => past.grade.strengths.map(strength => strength.id)));
  const gained = grade.strengths.find(strength => !had.has(strength.id) && strength.id !== 'thanks');
  if (!gained || answer === 'silence') return [];
  return [
    {
      text: `What was new since your last message made a difference: ${quoted(gained.quote)}.`,
      topic: STRENGTH_TOPICS[gained.id],
    },
  ];
}

/** Why the person did what they did, the weightiest reason first; full sentences with the message's own words. */
export function tellReasons(letter: Letter, considered: Considered): Reason[] {
  const who = firstName(letter.persona.name);
  const { answer, pull, addressed, awayUntil } = considered;
  const kind = answer === 'warm' || answer === 'question' || answer === 'polite-no';
  const reasons = kind ? strengthReasons(letter, answer) : faultReasons(letter, considered);
  reasons.push(...timingReasons(letter, considered), ...memoryReasons(letter, answer));
  if (pull.repeated)
    reasons.push({
      text: `${who} had read the same words before. A second copy says nothing new.`,
      topic: 'follow-up',
    });
  if (addressed === false)
    reasons.push({
      text: `The greeting did not fit: ${who} goes by ${letter.temperament.addressAs
        .slice(0, 2)
        .map(name => `“${name}”`)
        .join(' or ')}.`,
      topic: 'balance',
    });
  if (awayUntil !== null)
    reasons.push({ text: `${who} was away and read it only on day ${awayUntil}.`, topic: 'follow-up' });
  if (reasons.length === 0)
    reasons.push({
      text: kind
        ? `${who} ${DID[answer]}: the subject itself was close to what they do.`
        : `${who} ${DID[answer]}. The message was fine; the subject was not close enough to what keeps them busy now.`,
      topic: 'boundaries',
    });
  return reasons;
}

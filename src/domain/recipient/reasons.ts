import type { Timing } from '../follow-up-rules.ts';
import { praiseOf } from '../grade/praise.ts';
import { quoted, quotedToEnd } from '../quoted.ts';
import type { StrengthId } from '../rubric.ts';
import type { Answer } from '../scenario/person.ts';
import { memoryReasons, timingReasons } from './history-reasons.ts';
import type { Letter } from './letter.ts';
import type { Pull } from './pull.ts';
import { BECAUSE, DID, MISSED, nameOf, type Reason, STRENGTH_TOPICS } from './reason-words.ts';

/** What was found while the person made up their mind. */
export interface Considered {
  readonly answer: Answer;
  readonly pull: Pull;
  readonly timing: Timing | undefined;
  readonly addressed: boolean | null;
  /** The day the person was back, when the message reached them while away. */
  readonly awayUntil: number | null;
}

function strengthReasons(letter: Letter, answer: Answer): Reason[] {
  const { grade } = letter;
  const who = nameOf(letter);
  const order: readonly StrengthId[] =
    answer === 'polite-no' ? ['way-out', 'thanks', 'personal'] : ['personal', 'value', 'purpose', 'way-out'];
  const praise = praiseOf(grade);
  const [first, ...rest] = order.flatMap(id => praise.filter(strength => strength.id === id).slice(0, 1));
  // The same words need not be told twice.
  const second = first && rest.find(({ start, end }) => end <= first.start || first.end <= start);
  return [first, second].flatMap((strength, i) =>
    strength === undefined
      ? []
      : [
          {
            text:
              i === 0
                ? `${who} ${DID[answer]} because ${BECAUSE[strength.id]}: ${quotedToEnd(strength.quote)}`
                : `It helped that ${BECAUSE[strength.id]}: ${quotedToEnd(strength.quote)}`,
            topic: STRENGTH_TOPICS[strength.id],
          },
        ],
  );
}

function faultReasons(letter: Letter, { answer, pull, timing }: Considered): Reason[] {
  const { grade } = letter;
  // The day that was too soon is a reason of its own.
  const faults = grade.faults.filter(({ id }) => timing !== 'too-soon' || id !== 'follow-up-too-soon');
  const who = nameOf(letter);
  if (grade.unjudged !== undefined)
    return [{ text: `${who} ${DID[answer]}. ${grade.unjudged}`, topic: 'good-kinds' }];
  const reasons: Reason[] = faults.slice(0, 2).map((fault, i) => ({
    text: `${i === 0 ? `${who} ${DID[answer]}. ` : ''}${pointingAt(fault.quote, i)}${fault.why}`,
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

const pointingAt = (quote: string, index: number): string =>
  quote === '' ? '' : `${index === 0 ? 'At' : 'And at'} ${quoted(quote)}: `;

/** Why the person did what they did, the weightiest reason first; full sentences with the message's own words. */
export function tellReasons(letter: Letter, considered: Considered): Reason[] {
  const who = nameOf(letter);
  const { answer, pull, addressed, awayUntil } = considered;
  const kind = answer === 'warm' || answer === 'question' || answer === 'polite-no';
  const [main, ...others] = kind ? strengthReasons(letter, answer) : faultReasons(letter, considered);
  const reasons = [
    ...(main ? [main] : []),
    ...timingReasons(letter, considered),
    ...memoryReasons(letter, answer),
  ];
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
  reasons.push(...others);
  if (reasons.length === 0)
    reasons.push({
      text: kind
        ? `${who} ${DID[answer]}: the subject itself was close to what they do.`
        : `${who} ${DID[answer]}. The message was fine; the subject was not close enough to what keeps them busy now.`,
      topic: 'boundaries',
    });
  return reasons;
}

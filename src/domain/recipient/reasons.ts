import { praiseOf } from '../grade/praise.ts';
import type { StrengthId } from '../rubric.ts';
import type { Answer } from '../scenario/person.ts';
import { quoted, quotedToEnd } from '../text/quoted.ts';
import type { Considered } from './considered.ts';
import { faultReasons } from './fault-reasons.ts';
import { memoryReasons, timingReasons } from './history-reasons.ts';
import type { Letter } from './letter.ts';
import { ALTHOUGH, BECAUSE, DID, nameOf, type Reason, STRENGTH_TOPICS } from './reason-words.ts';

/** What brought an answer: one sentence with at most two strengths, each with its own words. */
function strengthReasons(letter: Letter, answer: Answer): Reason[] {
  const order: readonly StrengthId[] =
    answer === 'polite-no'
      ? ['way-out', 'thanks', 'personal', 'value']
      : ['personal', 'value', 'purpose', 'way-out'];
  const told = praiseOf(letter.grade);
  // Nobody answers because of a greeting.
  const praise =
    answer === 'polite-no' ? told.filter(({ id, quote }) => id !== 'thanks' || COURTEOUS.test(quote)) : told;
  const [first, ...rest] = order.flatMap(id => praise.filter(strength => strength.id === id).slice(0, 1));
  const who = nameOf(letter);
  if (!first) return answer === 'polite-no' ? kindness(letter) : [];
  const common = { topic: STRENGTH_TOPICS[first.id], strength: first.id };
  if (answer === 'polite-no')
    return [
      {
        ...common,
        text: `${who} took the trouble to answer because ${BECAUSE[first.id]}: ${quotedToEnd(first.quote)}`,
        weight: 'weighty',
        quotes: [first.quote],
      },
    ];
  // The same words need not be told twice.
  const second = rest.find(({ start, end }) => end <= first.start || first.end <= start);
  const reason = `${who} ${DID[answer]} because ${BECAUSE[first.id]}`;
  return [
    {
      ...common,
      text: second
        ? `${reason}, ${quoted(first.quote)}, and ${BECAUSE[second.id]}: ${quotedToEnd(second.quote)}`
        : `${reason}: ${quotedToEnd(first.quote)}`,
      weight: 'main',
      quotes: second ? [first.quote, second.quote] : [first.quote],
    },
  ];
}

/** Courtesy that goes beyond a greeting. */
const COURTEOUS =
  /\b(?:thank\w*|thx|grateful|gratitude|appreciat\w+|sorry|apolog\w+|forgive|congrat\w*|well done|respect\w*|honou?red)\b/i;

/** Where the message gave no reason for an answer, that it was given all the same. */
function kindness(letter: Letter): Reason[] {
  const [fault] = letter.grade.faults;
  const although = fault && ALTHOUGH[fault.id];
  if (although === undefined) return [];
  return [
    {
      text: `It was kind of ${nameOf(letter)} to answer, although ${although}.`,
      topic: 'boundaries',
      weight: 'minor',
    },
  ];
}

/** What stands in the greeting, on the calendar or in a second copy. */
function circumstances(letter: Letter, { pull, addressed, awayUntil, answer }: Considered): Reason[] {
  const who = nameOf(letter);
  const reasons: Reason[] = [];
  if (pull.repeated)
    reasons.push({
      text: `${who} had read the same words before. A second copy says nothing new.`,
      topic: 'follow-up',
      weight: answer === 'silence' ? 'main' : 'weighty',
      fault: 'empty-follow-up',
    });
  const isGreetingTold = letter.grade.faults.some(({ id }) => id === 'wrong-facts');
  if (addressed === false && !isGreetingTold)
    reasons.push({
      text: `The greeting did not fit: ${letter.temperament.addressAs
        .slice(0, 2)
        .map(name => `“${name}”`)
        .join(' or ')} would have been right.`,
      topic: 'balance',
      weight: 'minor',
    });
  if (awayUntil !== null)
    reasons.push({
      text: `${who} was away and read your message only on day ${awayUntil}.`,
      topic: 'follow-up',
      weight: 'minor',
    });
  return reasons;
}

/**
 * Why the person did what they did, in the order in which it is understood: what stood in the way, what helped, the
 * day, what was remembered. Each with its weight, in full sentences with the message's own words.
 */
export function tellReasons(letter: Letter, considered: Considered): Reason[] {
  const who = nameOf(letter);
  const { answer } = considered;
  const isGlad = answer === 'warm' || answer === 'question';
  const isKind = isGlad || answer === 'polite-no';
  const reasons = [
    ...timingReasons(letter, considered),
    ...(isGlad ? [] : faultReasons(letter, considered)),
    ...(isKind ? strengthReasons(letter, answer) : []),
    ...memoryReasons(letter, answer),
    ...circumstances(letter, considered),
  ];
  if (isGlad ? reasons.length > 0 : reasons.some(({ weight }) => weight === 'main')) return reasons;
  const untold: Reason = {
    text: isGlad
      ? `${who} ${DID[answer]}: nothing in the message stood in the way.`
      : `${who} ${DID[answer]}. There was nothing wrong with the message; this time the subject did not come first.`,
    topic: 'boundaries',
    weight: 'main',
  };
  return considered.timing === 'too-soon' ? reasons : [untold, ...reasons];
}

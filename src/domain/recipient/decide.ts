import { followUpTiming } from '../follow-up-rules.ts';
import { seededRandom } from '../random.ts';
import type { FaultId } from '../rubric.ts';
import type { Answer } from '../scenario/person.ts';
import { isAddressedRight } from './address.ts';
import { readsOn } from './calendar.ts';
import type { Letter } from './letter.ts';
import { type Pull, weighMessage } from './pull.ts';
import type { Reason } from './reason-words.ts';
import { tellReasons } from './reasons.ts';

/** What the person does, after how many days, and why, in sentences for the debrief. */
export interface Decision {
  readonly answer: Answer;
  readonly inDays: number;
  readonly reasons: readonly Reason[];
}

const CLOSES_THE_DOOR: readonly FaultId[] = ['personal-advance', 'hostile'];

function answerTo(letter: Letter, pull: Pull): Answer {
  const { grade, temperament, followUp, history } = letter;
  const has = (ids: readonly FaultId[]) => grade.faults.some(fault => ids.includes(fault.id));
  if (history.some(past => past.answer === 'removed') || has(CLOSES_THE_DOOR)) return 'removed';
  if (followUp > temperament.patience) return has(['pressure', 'third-follow-up']) ? 'removed' : 'silence';
  const warnings = history.filter(past => past.grade.verdict === 'dont-send').length;
  if (grade.verdict === 'dont-send') return warnings > 0 ? 'removed' : 'silence';
  if (warnings > 0 || grade.unjudged !== undefined) return 'silence';
  const isGlad = grade.verdict === 'send' && !pull.repeated;
  if (isGlad && pull.total >= 0.7 && pull.missing.length === 0) return 'warm';
  if (isGlad && pull.total >= 0.55 && pull.missing.length <= 2) return 'question';
  if (pull.total >= 0.2 && grade.strengths.some(s => s.id === 'way-out' || s.id === 'thanks'))
    return 'polite-no';
  return 'silence';
}

/** The nearest answer, for stories that do not tell all of them. */
const NEAREST: Readonly<Record<Answer, 'warm' | 'silence'>> = {
  warm: 'warm',
  question: 'warm',
  'polite-no': 'silence',
  silence: 'silence',
  removed: 'silence',
};

/**
 * Decides whether, when and how a person answers a message. Pure: the same letter and seed always give the same
 * decision. `inDays` counts from the letter's day and reckons with days on which the person does not read.
 */
export function decide(letter: Letter): Decision {
  const random = seededRandom(letter.seed, `answer ${letter.history.length}`);
  const mood = (random() - 0.5) * 0.12;
  const addressed = isAddressedRight(letter.text, letter.temperament.addressAs);
  const timing =
    letter.followUp > 0 ? followUpTiming(letter.day - (letter.history.at(-1)?.day ?? 0)) : undefined;
  const pull = weighMessage(letter, { mood, addressed, timing });
  const wish = answerTo(letter, pull);
  const answer = letter.tells?.includes(wish) === false ? NEAREST[wish] : wish;
  const [least, most] = letter.temperament.answersIn;
  const read = readsOn(letter.day, letter.temperament.away);
  const inDays = read - letter.day + least + Math.floor(random() * (most - least + 1));
  const reasons = tellReasons(letter, {
    answer,
    pull,
    timing,
    addressed,
    awayUntil: read > letter.day ? read : null,
  });
  return { answer, inDays, reasons };
}

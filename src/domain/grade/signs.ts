import { isOneOf, whetherWord } from '../message/word.ts';
import type { FaultId } from '../rubric.ts';
import { isBareNudge } from './bare-nudge.ts';
import { isOfBuyer } from './buying.ts';
import { claimsOf } from './claims.ts';
import { isCommonWord } from './common-words.ts';
import { contradictionsIn } from './contradictions.ts';
import { namesAnother } from './greeted.ts';
import { asksInParticular } from './particular-question.ts';
import { phrases, saidIn } from './phrases.ts';
import { worthIn } from './profile.ts';
import { once, type Reading } from './reading.ts';
import { swapsIn } from './swaps.ts';

/** How much of a fault's chance is left where the message has no sign of its kind. */
const LEFT: Readonly<Partial<Record<FaultId, number>>> = {
  'sales-pitch': 0.4,
  'personal-advance': 0.8,
  'third-follow-up': 0.3,
  'wrong-facts': 0.35,
  'job-ask-first': 0.5,
  generic: 0.1,
  'no-purpose': 0.1,
  'big-ask': 0.2,
};

/** What is left of the chance of each fault that the message has no sign of: a model's feeling alone is not enough for an accusation. */
export const unsupported: (reading: Reading) => ReadonlyMap<FaultId, number> = once(reading => {
  const found = new Map<FaultId, number>();
  for (const [id, has] of SIGNS) if (!has(reading)) found.set(id, LEFT[id]!);
  return found;
});

const hasFamily = ({ hits }: Reading, families: readonly string[]): boolean =>
  hits.some(hit => families.includes(hit.family));

/** Cues that speak of selling, but as often of a plain question or a meeting. */
const NO_OFFER = new Set(['sell.pain', 'sell.close', 'sell.denial', 'sell.research']);
const hasOffer = (reading: Reading): boolean =>
  reading.hits.some(
    hit =>
      ((hit.family === 'sell' && !NO_OFFER.has(hit.cue)) || hit.cue === 'hint.sell') &&
      !hit.negated &&
      !isOfBuyer(reading, hit),
  );

const hasReminders = ({ situation, hits }: Reading): boolean => {
  const { followUp } = situation;
  if (typeof followUp === 'number') return followUp > 2 || hits.some(hit => hit.family === 'fu');
  return hits.some(({ cue }) => cue === 'fu.third');
};

const WORK = phrases(`
  job, jobs, contract, work, working, role, position, post, vacanc*, opening*, hire*, hiring, employ*, cv, resume,
  intern*, refer*, recommend*, trainee*, apprentice*, place, career, interview, candidate, recruit*, shift*,
  colleague, team, application, apply, applied, opportunit*, start, word`);

const isWork = whetherWord(({ lower }) => WORK.standIn([lower]));
const ASCII_ONLY = /^[\u0000-\u007f]*$/;

/** Whether a word of the text is about work; tokens tell it where they are the words as they are written. */
function speaksOfWork(reading: Reading): boolean {
  if (hasFamily(reading, ['job'])) return true;
  const { text, tokens } = reading.message;
  let isSure = ASCII_ONLY.test(text);
  for (let i = 0; isSure && i < tokens.length; i++) {
    const { kind, word, start, end, gap } = tokens[i]!;
    // A link or a run without end may hold such a word, and one that stands close to another token may be a part of one.
    if (kind === 'link' || word.lower === '…') isSure = false;
    else if (kind === 'word' && isWork(word)) {
      const last = start + word.lower.length;
      const isWritten = text.slice(start, last).toLowerCase() === word.lower;
      if (isWritten && gap !== '' && (last === end || text[last] === "'")) return true;
      isSure = false;
    }
  }
  return !isSure && (WORK.standIn(saidIn(text)) || /résumés/i.test(text));
}

const isOfReader = isOneOf("you your yours ur u you're you've");
const isYou = isOneOf('you');
const isOfSender = isOneOf('i my we our me us mine ours');
const isTogether = isOneOf('both same fellow together met another colleague shared too also');

/** Whether something is said of the reader that the profile does not hold: another name or word, a claim, or a statement about them. */
const hasClaim = (reading: Reading): boolean =>
  reading.profile.depth !== 'full' ||
  namesAnother(reading) === true ||
  swapsIn(reading).some(list => list.length > 0) ||
  claimsOf(reading).some(claim => claim.foreign > 0) ||
  contradictionsIn(reading).some(list => list.some(one => one.of === 'reader')) ||
  statesOfReader(reading);

/** How wishes, thanks and plans begin, which claim nothing. */
const claimsNothing = isOneOf('looking look hope hoping see thank thanks please let may');
const PAUSE = /[,;:()–—]/;

function statesOfReader({ message: { sentences, tokens }, profile }: Reading): boolean {
  return sentences.some(({ role, type, first, last }) => {
    if (role !== 'body' || type === 'question' || claimsNothing(tokens[first]!.word)) return false;
    let [speaksOfReader, speaksOfSender, isForeign] = [false, false, false];
    for (let i = first; i < last; i++) {
      const { gap, word } = tokens[i]!;
      if (gap !== ' ' && PAUSE.test(gap)) speaksOfSender = false;
      // "I would like to invite you ..." is about the sender.
      if (isTogether(word) || (isOfReader(word) && !(speaksOfSender && isYou(word)))) speaksOfReader = true;
      else if (isOfSender(word)) {
        speaksOfSender = true;
        speaksOfReader = isForeign = false;
      } else if (word.lower.length > 2 && !isCommonWord(word) && worthIn(profile, word) === undefined)
        isForeign = true;
      if (speaksOfReader && isForeign) return true;
    }
    return false;
  });
}

const SIGNS: readonly (readonly [FaultId, (reading: Reading) => boolean])[] = [
  ['sales-pitch', hasOffer],
  [
    'personal-advance',
    reading =>
      hasFamily(reading, ['love', 'intrude']) ||
      reading.cue('hint.love').length > 0 ||
      reading.cue('warm.endear').length > 0,
  ],
  ['third-follow-up', hasReminders],
  ['wrong-facts', hasClaim],
  ['job-ask-first', speaksOfWork],
  // A bare nudge is empty, and that says it all.
  ['generic', reading => !isBareNudge(reading)],
  ['no-purpose', reading => !isBareNudge(reading) && !asksInParticular(reading)],
  [
    'big-ask',
    reading =>
      reading.cue('buy.ask').length === 0 || reading.cue('ask.big').some(hit => !isOfBuyer(reading, hit)),
  ],
];

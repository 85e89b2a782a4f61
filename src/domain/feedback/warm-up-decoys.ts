import type { Grade } from '../grade/rule.ts';
import type { Random } from '../random.ts';
import { FAULT_IDS, type FaultId, type StrengthId } from '../rubric.ts';
import type { Rewrite } from '../scenario/rewrite.ts';
import { countText } from '../text/count-text.ts';
import { isNear } from './near-faults.ts';

/** A fault that a message does not have, with the reason in the message's own terms. */
export interface Decoy {
  readonly fault: FaultId;
  readonly why: string;
}

/** The message of an exercise with what the grader sees in it. */
export interface Looked {
  readonly rewrite: Rewrite;
  readonly grade: Grade;
}

const textIn = ({ rewrite }: Looked): string => rewrite.bad;
const isReminder = ({ rewrite }: Looked): boolean => (rewrite.situation.followUp ?? 0) > 0;

/** Says something unless the text has what the pattern looks for. */
const unless = (look: Looked, pattern: RegExp, say: string): string | null =>
  pattern.test(textIn(look)) ? null : say;

const hasStrength = ({ grade }: Looked, id: StrengthId): boolean =>
  grade.strengths.some(strength => strength.id === id);

/** Fewer letters than this are in anybody's text. */
const LEAST_LETTERS = 6;

/** Whether a longer word of the message stands on the reader's page, too. */
function takesUpPage({ rewrite: { bad, situation } }: Looked): boolean {
  const { activity = [], about = '' } = situation.recipient ?? {};
  const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const page = new Set([...activity, about].flatMap(wordsIn));
  return wordsIn(bad).some(word => word.length >= LEAST_LETTERS && page.has(word));
}

/** The question that a message ends in; null where it has none that is short. */
const questionIn = (text: string): string | null =>
  text.match(/(?<=^|[.!?\n]\s*)\S[^.!?\n]{8,70}\?/gu)?.at(-1) ?? null;

/** Fewer words than this are soon read. */
const FEW_WORDS = 80;

const SMILE = /\p{Extended_Pictographic}|[:;]-?[()DP]/u;

/** Why a message does not have a fault, in its own terms; null when that cannot be said of it. */
const WHY_NOT: Readonly<Record<FaultId, (look: Looked) => string | null>> = {
  'sales-pitch': look =>
    unless(
      look,
      /offer|price|free|discount|buy|[€$£]|minutes|service/i,
      'Nothing in it is for sale, and nobody is asked to buy.',
    ),
  'personal-advance': look => unless(look, SMILE, 'It says nothing about looks or about meeting in private.'),
  'spam-chain': look =>
    hasStrength(look, 'personal')
      ? unless(
          look,
          /\ball\b|forward|share/i,
          'It is written to one person, and nobody is asked to pass it on.',
        )
      : null,
  hostile: () => 'Nobody is insulted or threatened in it.',
  'third-follow-up': look =>
    ['It is no reminder at all, so it is no third one.', 'It is the first reminder. Two are all right.'][
      look.rewrite.situation.followUp ?? 0
    ] ?? null,
  generic: look =>
    hasStrength(look, 'personal') && takesUpPage(look)
      ? 'It takes up something from this reader’s page, so it would not suit just anybody.'
      : null,
  'no-purpose': look => {
    const question = hasStrength(look, 'purpose') ? questionIn(textIn(look)) : null;
    return question === null ? null : `What it wants is clear: “${question}”`;
  },
  'job-ask-first': look =>
    look.rewrite.situation.kind === 'job-inquiry'
      ? null
      : unless(
          look,
          /\b(?:jobs?|work (?:for|with|at)|looking for|roles?|positions?|hir\w+|vacanc\w+|refer\w*|cv|r[ée]sum[ée]|openings?|intern\w*|apprentic\w+|place)\b/i,
          'It asks nobody for a job or a referral.',
        ),
  placeholder: look => unless(look, /[<>[\]{}]|\bxyz\b|_{2,}/i, 'No blank in it is left unfilled.'),
  'weak-opener': look => unless(look, /profile|view|visit/i, 'It does not mention a visit to a profile.'),
  'too-long': ({ rewrite: { bad, situation } }) => {
    const { words, paragraphs, characters } = countText(bad);
    const fits = situation.channel !== 'note' || characters <= 280;
    return words < FEW_WORDS && paragraphs <= 2 && fits ? `It has ${words} words. That is soon read.` : null;
  },
  'too-many-emoji': look => unless(look, SMILE, 'There is no emoji in it.'),
  shouting: look =>
    unless(
      look,
      /[!?]{2}|!.*!|\b\p{Lu}{3,}\b/su,
      'It has no words in capitals and no rows of exclamation marks.',
    ),
  'over-familiar': look =>
    SMILE.test(textIn(look))
      ? null
      : unless(
          look,
          /\bhey|haha|\blol|me again/i,
          'It keeps the distance that suits two people who hardly know each other.',
        ),
  intrusive: () => 'It stays away from private life: no home, no family, no whereabouts.',
  pressure: look =>
    unless(
      look,
      /must|expect|need|urgent|soon|today|tomorrow|by (?:mon|tues|wednes|thurs|fri)|asap|still|waiting|last/i,
      'It demands nothing and sets no deadline.',
    ),
  'big-ask': look =>
    look.rewrite.situation.kind === 'thank-you'
      ? unless(look, /\?|please/i, 'It gives thanks and asks for nothing.')
      : null,
  'empty-follow-up': look =>
    isReminder(look) ? null : 'It is no reminder: nothing of yours is waiting for an answer.',
  'follow-up-too-soon': look => {
    const { daysSinceLast } = look.rewrite.situation;
    if (!isReminder(look)) return 'Nothing of yours is waiting for an answer, so no week has to pass.';
    return typeof daysSinceLast === 'number' && daysSinceLast >= 7
      ? `${daysSinceLast} days have gone by since the last message. A week is enough.`
      : null;
  },
  unprofessional: look => unless(look, SMILE, 'Its language is clean: no slang, no swearing, no text-speak.'),
  'wrong-facts': ({ rewrite: { situation } }) =>
    situation.recipient?.about ? 'Nothing in it contradicts the profile.' : null,
  'not-a-message': ({ rewrite: { bad } }) =>
    countText(bad).words >= 15 ? 'It is whole sentences, written to somebody.' : null,
};

/** Faults that can be counted or looked up: no reader takes another for them. */
const SEEN_AT_ONCE: ReadonlySet<FaultId> = new Set([
  'placeholder',
  'weak-opener',
  'too-many-emoji',
  'shouting',
  'too-long',
  'third-follow-up',
]);

/**
 * How readily a decoy is taken where it is ruled out. Some are ruled out of nearly every message and would stand in
 * most lists, while others can seldom be used: with these weights each comes up about as often as the others.
 */
const READINESS: Readonly<Record<FaultId, number>> = {
  'sales-pitch': 9,
  'personal-advance': 27,
  'spam-chain': 130,
  hostile: 130,
  'third-follow-up': 4,
  generic: 3000,
  'no-purpose': 3000,
  'job-ask-first': 10,
  placeholder: 4,
  'weak-opener': 5,
  'too-long': 4.5,
  'too-many-emoji': 4.5,
  shouting: 5,
  'over-familiar': 9,
  intrusive: 7,
  pressure: 44,
  'big-ask': 3000,
  'empty-follow-up': 20,
  'follow-up-too-soon': 6,
  unprofessional: 13,
  'wrong-facts': 11,
  'not-a-message': 850,
};

/** Decoys in a chance order in which those that can seldom be used mostly stand before the ever ready ones. */
export const mixedDecoys = (decoys: readonly Decoy[], random: Random): readonly Decoy[] =>
  decoys
    .map(decoy => ({ decoy, at: -Math.log(1 - random()) / READINESS[decoy.fault] }))
    .sort((a, b) => a.at - b.at)
    .map(({ decoy }) => decoy);

/** Faults that nobody careful would name in the message, each with the reason. */
export function ruledOutDecoys(look: Looked, here: ReadonlySet<FaultId>): readonly Decoy[] {
  const { ruledOut } = look.grade;
  return FAULT_IDS.flatMap(fault => {
    if (here.has(fault)) return [];
    if (!SEEN_AT_ONCE.has(fault) && [...here].some(one => isNear(one, fault))) return [];
    if (ruledOut && !ruledOut.includes(fault)) return [];
    const why = WHY_NOT[fault](look);
    return why === null ? [] : [{ fault, why }];
  });
}

import type { FaultId, StrengthId } from '../rubric.ts';
import { evidenceOf } from './evidence.ts';
import { phrases, type Said, saidIn } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Finding } from './rule.ts';
import { FAULT_RULES } from './rules/index.ts';
import { isWhole } from './wording.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Faults of the message as a whole: they do not speak against the words that they mark. */
const OF_THE_WHOLE: ReadonlySet<FaultId> = new Set([
  'generic',
  'no-purpose',
  'not-a-message',
  'empty-follow-up',
  'follow-up-too-soon',
  'third-follow-up',
  'too-long',
]);

/** The most pieces of evidence of a fault that are looked at. */
const MOST_EVIDENCE = 60;

/** The words that findings point at, and others that speak for the same faults. */
export function spokenAgainst(reading: Reading, faults: readonly Finding[]): readonly Range[] {
  return faults.flatMap((fault): readonly Range[] => {
    if (OF_THE_WHOLE.has(fault.id)) {
      if (isWhole(reading, fault)) return [];
      return fault.id === 'empty-follow-up' ? [sentencesOf(reading, fault)] : [fault];
    }
    const rule = FAULT_RULES.find(({ id }) => id === fault.id)!;
    const others = evidenceOf(rule, reading).filter(
      one => one.weight >= 0.3 && one.detail === undefined && !isWhole(reading, one),
    );
    const found = [fault, ...others.slice(0, MOST_EVIDENCE)];
    return OF_FORM.has(fault.id) ? found : found.map(one => sentencesOf(reading, one));
  });
}

/** Faults of single words or signs: the rest of their sentence may be good. */
const OF_FORM: ReadonlySet<FaultId> = new Set([
  'placeholder',
  'weak-opener',
  'shouting',
  'too-many-emoji',
  'unprofessional',
  'wrong-facts',
]);

/** A range with all of its sentences. */
function sentencesOf({ message }: Reading, range: Range): Range {
  const met = message.sentences.filter(
    ({ role, start, end }) => role === 'body' && start < range.end && range.start < end,
  );
  return {
    start: Math.min(range.start, ...met.map(({ start }) => start)),
    end: Math.max(range.end, ...met.map(({ end }) => end)),
  };
}

/** Next to these faults a demand is no clear purpose: only a question or a wish is. */
const DEMANDING: ReadonlySet<FaultId> = new Set(['pressure', 'big-ask', 'job-ask-first', 'wrong-facts']);
const GENTLE = phrases(`
  would, i'd (love|like), i d (love|like), (love|like|glad|happy|hope) to, could, may (i|we), wonder, grateful,
  interested, connect`);
/** Next to prying, words on somebody's private life are no point of contact. */
const PRIVATE = phrases(`
  baby, babies, husband, wife, mother, father, mum, dad, son, daughter, sister, brother, family, families, house,
  flat, home, street, garden, dog, cat, holiday, facebook, instagram, wedding, kid, kids, child, children, divorce,
  salary, earn, church, gym`);

/** What turns a point of contact into a demand. */
const PRESSING = phrases(`
  please, send me, surely, oblige, obliged, must, owe, have to, expect, bonus, you will? get (a|an|the|your),
  i will? get (a|the|my|your), (get|gets|have|has) (me|us) (in|hired), no more? (reason|excuse), refus*, reject*,
  (turn|turned) me down, ignor*, not (right|true|enough|good), wrong, should have, ought to, demand, insist,
  disappoint*, (did not|didn't) even, never (answered|replied), fair enough, your (turn|duty|fault)`);
/** What blames the reader is no point of contact, whatever else is wrong with the message. */
const REPROACH = phrases(`
  (refuse|reject|ignore) me, no (reason|excuse) left? (to|for), admit it, least you can do, owe me (a|an)`);
const FALSE = phrases('wrong, not right, nonsense, false');
const CALLED_FALSE =
  /\byour (?:[\w’'-]+ ){1,5}(?:is|are|was|were) (?:simply |just |plainly |quite )?(?:wrong|not right|nonsense|false)(?!\w)/i;
/** Next to a demand these ask for nothing by themselves. */
const EMPTY_ASK =
  /(?:^|, )(?:remember|right|ok(?:ay)?|agreed|yes or no)\?|^(?:(?:and|but|so) )?(?:(?:i|we)(?:[’']d| will| would|[’']ll) be (?:\w+ ){0,2}(?:grateful|thankful|happy|glad)|is (?:that|this|it) (?:all right|ok(?:ay)?|fine|possible)|any (?:particular |special )?reason)[.!?…]*$/i;
/** A demand is not courteous because it says please. */
const COMMANDING = phrases(`
  (send|give|get|refer|hire|answer) me, today, at once, immediately, asap, urgent*,
  by (monday|tuesday|wednesday|thursday|friday|saturday|sunday), must, expect`);
/** Next to these faults no reproach or bargain is a point of contact, a gift or a wish. */
const HARSH: ReadonlySet<FaultId> = new Set([
  'pressure',
  'big-ask',
  'job-ask-first',
  'intrusive',
  'over-familiar',
]);

/** Whether a fault elsewhere takes the shine off these words. */
export function isSpoilt(id: StrengthId, words: string, faults: readonly Finding[]): boolean {
  const demands = faults.some(fault => DEMANDING.has(fault.id));
  const said = saidIn(words);
  if (id === 'personal' && blames(words, said)) return true;
  if (demands && id === 'purpose')
    return !(words.includes('?') || GENTLE.standIn(said)) || EMPTY_ASK.test(words.trim());
  const presses = demands || faults.some(fault => HARSH.has(fault.id));
  if (presses && id === 'personal' && PRESSING.standIn(said)) return true;
  if (presses && id === 'thanks' && COMMANDING.standIn(said)) return true;
  const pries = faults.some(fault => fault.id === 'intrusive');
  return pries && (id === 'personal' || id === 'value') && PRIVATE.standIn(said);
}

const blames = (words: string, said: Said): boolean =>
  REPROACH.standIn(said) || (FALSE.standIn(said) && CALLED_FALSE.test(words));

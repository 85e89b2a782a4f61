import type { Finding } from '../grade/rule.ts';
import type { StrengthId } from '../rubric.ts';
import type { Answer } from '../scenario/person.ts';
import { quoted, quotedToEnd } from '../text/quoted.ts';
import type { Considered } from './considered.ts';
import type { Letter } from './letter.ts';
import {
  DID,
  DID_TO,
  LACKED,
  listed,
  nameOf,
  OFFENDS,
  type Reason,
  SAYS_LACKING,
  STRENGTH_TOPICS,
} from './reason-words.ts';

/** What stood in the way of a better answer, the main fault first, with its words; then what was missing. */
export function faultReasons(letter: Letter, { answer, pull, timing }: Considered): Reason[] {
  const { grade, history } = letter;
  const who = nameOf(letter);
  if (grade.unjudged !== undefined && grade.faults.length === 0)
    return [{ text: `${who} ${DID[answer]}. ${grade.unjudged}`, topic: 'good-kinds', weight: 'main' }];
  // The day that was too soon is a reason of its own.
  const faults = mainFirst(
    grade.faults.filter(({ id }) => timing !== 'too-soon' || id !== 'follow-up-too-soon'),
  );
  const reasons = faults.map(
    (fault, i): Reason => ({
      text: `${i === 0 ? `${whatCame(letter, answer, fault)} ` : ''}${fault.what} ${fault.why}`,
      topic: fault.topic,
      weight: i === 0 ? 'main' : 'weighty',
      fault: fault.id,
    }),
  );
  const isResented = history.some(past => past.grade.verdict === 'dont-send');
  if (grade.verdict === 'dont-send' || isResented) return reasons;
  const told = new Set(grade.faults.map(({ id }) => SAYS_LACKING[id]));
  const needs = pull.missing.filter(need => !told.has(need));
  return needs.length === 0
    ? reasons
    : [...reasons, lacking(letter, { answer, needs, isMain: reasons.length === 0 })];
}

const isOfTheWhole = ({ id }: Finding): boolean => id === 'generic' || id === 'no-purpose';

/** The faults with what put the reader off before what the whole message lacks; otherwise as the grade has them. */
function mainFirst(faults: readonly Finding[]): readonly Finding[] {
  const offends = ({ id, hard }: Finding) => hard || OFFENDS.includes(id);
  if (!faults.slice(0, 1).some(isOfTheWhole)) return faults;
  return [...faults.filter(offends), ...faults.filter(fault => !offends(fault))];
}

/** What the person did at the words of the main fault, which are quoted where the finding does not quote them. */
function whatCame(letter: Letter, answer: Answer, { what, quote }: Finding): string {
  const who = nameOf(letter);
  const words = quote || letter.text;
  if (what.includes('“') || words.trim() === '') return `${who} ${DID[answer]}.`;
  const did = DID_TO[answer];
  return answer === 'polite-no' ? `${who} ${did(quoted(words))}.` : `${who} ${did(quotedToEnd(words))}`;
}

function lacking(
  letter: Letter,
  {
    answer,
    needs,
    isMain,
  }: { readonly answer: Answer; readonly needs: readonly StrengthId[]; readonly isMain: boolean },
): Reason {
  const who = nameOf(letter);
  const what = listed(needs.map(need => LACKED[need]));
  const [first = 'purpose'] = needs;
  return {
    text: isMain
      ? `${who} ${DID[answer]}: the message lacked ${what}.`
      : `What also counts with ${who} was missing: ${what}.`,
    topic: STRENGTH_TOPICS[first],
    weight: isMain ? 'main' : 'weighty',
    strength: first,
  };
}

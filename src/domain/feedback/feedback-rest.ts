import { praiseOf } from '../grade/praise.ts';
import type { Finding, Grade, Strength } from '../grade/rule.ts';

/** Findings shown at once, those first that gain most; the rest waits behind "more". */
const SHOWN = 3;

/** What of a judgement is shown: all of it once it is opened. */
export function shownOf(
  grade: Grade,
  open: boolean,
): { readonly faults: readonly Finding[]; readonly strengths: readonly Strength[] } {
  const praise = praiseOf(grade);
  return open
    ? { faults: grade.faults, strengths: praise }
    : { faults: grade.faults.slice(0, SHOWN), strengths: praise.slice(0, 1) };
}

/** What "more" would open, in words: what is still to mend apart from mere remarks. */
export function restOf(grade: Grade): readonly string[] {
  const { faults, strengths } = shownOf(grade, false);
  const toMend = grade.faults.length - faults.length;
  const remarks = praiseOf(grade).length - strengths.length + grade.tips.length;
  return [
    ...(toMend > 0 ? [`${toMend} more to mend`] : []),
    ...(remarks > 0 ? [`${remarks} more ${remarks === 1 ? 'remark' : 'remarks'}`] : []),
  ];
}

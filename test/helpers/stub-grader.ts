import type { Grader } from '../../machines/grader.ts';
import type { Grade } from '../../src/domain/grade/rule.ts';
import {
  FAULT_IDS,
  type FaultId,
  isHard,
  STRENGTH_IDS,
  type StrengthId,
  verdictOf,
} from '../../src/domain/rubric.ts';

const SCORES = { send: 90, revise: 50, 'dont-send': 10 } as const;
const BANDS = { send: 'ready', revise: 'needs work', 'dont-send': 'stop' } as const;

/** A grade made by hand; each quote is the whole text. */
export function gradeOf(
  text: string,
  faults: readonly FaultId[],
  strengths: readonly StrengthId[] = [],
): Grade {
  const verdict = verdictOf(faults);
  const span = { start: 0, end: text.length, quote: text };
  return {
    verdict,
    band: BANDS[verdict],
    score: SCORES[verdict],
    faults: faults.map(id => ({
      ...span,
      id,
      hard: isHard(id),
      what: `This shows ${id}.`,
      why: `People stop reading at ${id}.`,
      topic: 'balance',
      fix: 'Say it plainly.',
    })),
    strengths: strengths.map(id => ({ ...span, id, what: `This shows ${id}.`, topic: 'balance' })),
    tips: [],
  };
}

const isFault = (id: string): id is FaultId => (FAULT_IDS as readonly string[]).includes(id);
const isStrength = (id: string): id is StrengthId => (STRENGTH_IDS as readonly string[]).includes(id);

/**
 * Grades by what a test writes into the text: words that start with "!" name faults, words that start with "+" name
 * strengths; a text without any is a good message with all strengths.
 */
export const stubGrader: Grader = text => {
  const faults = [...text.matchAll(/!([a-z-]+)/g)].map(match => match[1]!).filter(isFault);
  const strengths = [...text.matchAll(/\+([a-z-]+)/g)].map(match => match[1]!).filter(isStrength);
  const plain = faults.length === 0 && strengths.length === 0;
  return gradeOf(text, faults, plain ? ['personal', 'value', 'purpose', 'way-out', 'thanks'] : strengths);
};

import type { FaultId, StrengthId } from '../../rubric.ts';
import { evidenceOf } from '../evidence.ts';
import type { Reading } from '../reading.ts';
import type { Evidence } from '../rule.ts';
import { FAULT_RULES } from '../rules/index.ts';
import { COUNTED_FAULTS, decide } from './decide.ts';
import { type Judgement, judge } from './judge.ts';
import type { Model } from './model.ts';

/** The labels of a message, and the judgement they come from. */
export interface Labelled {
  readonly faults: readonly FaultId[];
  readonly strengths: readonly StrengthId[];
  readonly judgement: Judgement;
}

/** Enough for a rule that decides alone. */
const DECIDES = 0.6;

const decides = (evidence: readonly Evidence[]): boolean => evidence.some(one => one.weight >= DECIDES);

/** Faults that count, days or marks prove, whatever the words say. */
export function countedFaults(reading: Reading): ReadonlySet<FaultId> {
  const found = new Set<FaultId>();
  for (const rule of FAULT_RULES)
    if (COUNTED_FAULTS.has(rule.id) && decides(evidenceOf(rule, reading))) found.add(rule.id);
  if ((reading.situation.followUp ?? 0) >= 3) found.add('third-follow-up');
  if (reading.message.words === 0) found.add('not-a-message');
  return found;
}

/** Labels a message: the model decides, rules decide where counting suffices. */
export function label(reading: Reading, model: Model): Labelled {
  const judgement = judge(reading, model);
  return { ...decide(judgement.p, model.thresholds, countedFaults(reading)), judgement };
}

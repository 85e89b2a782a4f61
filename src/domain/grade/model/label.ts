import { type FaultId, type StrengthId, VERDICTS, verdictOf } from '../../rubric.ts';
import { evidenceFor } from '../evidence.ts';
import { type Reading, readBeginning } from '../reading.ts';
import { FAULT_RULES } from '../rules/index.ts';
import { COUNTED_FAULTS, decide } from './decide.ts';
import { endWithoutFiller } from './filler.ts';
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

/**
 * Faults that evidence of this weight proves, and the model finds otherwise: another name, a copy, gibberish; and the
 * words that carried the fault in at least 19 of 20 labelled messages (insults, slang, an offer with its price, a reproach for silence).
 */
const PROVEN_FROM: Readonly<Partial<Record<FaultId, number>>> = {
  'wrong-facts': 1,
  'not-a-message': 1,
  hostile: 0.8,
  unprofessional: 0.8,
  'sales-pitch': 0.8,
  intrusive: 0.8,
  pressure: 0.9,
  'empty-follow-up': 0.9,
};

/** The rules that can prove a fault, each with the least weight of evidence that does. */
const PROVING = FAULT_RULES.map(rule => ({
  id: rule.id,
  least: COUNTED_FAULTS.has(rule.id) ? DECIDES : (PROVEN_FROM[rule.id] ?? Infinity),
  evidence: evidenceFor(rule),
})).filter(({ least }) => least < Infinity);

/** Faults that count, days or marks prove, whatever the words say. */
export function countedFaults(reading: Reading): ReadonlySet<FaultId> {
  const found = new Set<FaultId>();
  for (const { id, least, evidence } of PROVING)
    for (const { weight } of evidence(reading)) if (weight >= least) found.add(id);
  if ((reading.situation.followUp ?? 0) >= 3) found.add('third-follow-up');
  const { words, bodyWords } = reading.message;
  if (words === 0) found.add('not-a-message');
  else if (bodyWords === 0 && !((reading.situation.followUp ?? 0) > 0))
    found.add('generic').add('no-purpose');
  return found;
}

/** So many paragraphs of mere kindness are taken off one by one, the others together. */
const MOST_TAKEN = 3;

/**
 * Labels a message: the model decides, rules decide where counting suffices. Paragraphs of mere kindness at the end
 * never better the verdict that the message had without them.
 */
export function label(reading: Reading, model: Model, taken = 0): Labelled {
  const judgement = judge(reading, model);
  const own = decide(judgement.p, model.thresholds, countedFaults(reading));
  if (rankOf(own.faults) === WORST) return { ...own, judgement };
  const { text } = reading.message;
  const end = endWithoutFiller(reading.message, reading.profile, taken >= MOST_TAKEN);
  if (end === text.length) return { ...own, judgement };
  const before = label(readBeginning(reading, end), model, taken + 1);
  return rankOf(before.faults) > rankOf(own.faults)
    ? { faults: before.faults, strengths: own.strengths, judgement: before.judgement }
    : { ...own, judgement };
}

const rankOf = (faults: readonly FaultId[]): number => VERDICTS.indexOf(verdictOf(faults));
const WORST = VERDICTS.length - 1;

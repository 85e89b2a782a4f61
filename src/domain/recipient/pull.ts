import type { Timing } from '../follow-up-rules.ts';
import type { FaultId, StrengthId } from '../rubric.ts';
import type { Letter } from './letter.ts';

/** How strongly a message pulls an answer: about 0 to 1.5, and which needs of the person it leaves open. */
export interface Pull {
  readonly total: number;
  readonly missing: readonly StrengthId[];
  /** The same words were sent before. */
  readonly repeated: boolean;
}

/** Faults that put people off more than others; the rest cost 0.2. */
const COSTS: Partial<Record<FaultId, number>> = {
  generic: 0.4,
  pressure: 0.4,
  'not-a-message': 0.6,
  'no-purpose': 0.35,
  'job-ask-first': 0.3,
  'wrong-facts': 0.4,
  placeholder: 0.4,
  intrusive: 0.35,
  'empty-follow-up': 0.3,
  'too-many-emoji': 0.15,
};

const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Whether two texts are the same but for a word here and there. */
export function isSameMessage(one: string, other: string): boolean {
  const a = words(one);
  const b = words(other);
  if (a.size === 0 || b.size === 0) return a.size === b.size;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(a.size, b.size) > 0.85;
}

/** Weighs a message as this person does; `mood` is a small seeded disturbance. */
export function weighMessage(
  { temperament, grade, history, text, followUp }: Letter,
  reading: { mood: number; addressed: boolean | null; timing: Timing | undefined },
): Pull {
  const has = (id: StrengthId) => grade.strengths.some(strength => strength.id === id);
  const missing = temperament.needs.filter(need => !has(need));
  const repeated = history.some(past => isSameMessage(past.text, text));
  let total = temperament.interest + reading.mood;
  if (grade.verdict === 'send') total += 0.3;
  for (const fault of new Set(grade.faults.map(fault => fault.id))) total -= COSTS[fault] ?? 0.2;
  total += 0.05 * grade.strengths.length - 0.15 * missing.length;
  if (reading.addressed === true) total += 0.05;
  if (reading.addressed === false) total -= 0.1;
  if (reading.timing === 'too-soon') total -= 0.2;
  if (followUp > 0) total += has('value') ? 0.05 : -0.1;
  if (repeated) total -= 0.5;
  return { total, missing, repeated };
}

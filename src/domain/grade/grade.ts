import { type FaultId, isHard, verdictOf } from '../rubric.ts';
import type { Situation } from '../situation.ts';
import { type Reading, read } from './reading.ts';
import type { Evidence, Finding, Grade, Rule, Strength } from './rule.ts';
import { FAULT_RULES, STRENGTH_RULES } from './rules/index.ts';
import { scoreOf } from './score.ts';
import { gather } from './span.ts';

/** Judges a message in its situation. `bad` is the message that an exercise asks to rewrite. */
export function grade(
  text: string,
  situation: Situation = {},
  options: { readonly bad?: string } = {},
): Grade {
  const reading = read(text, situation, options.bad);
  const faults = FAULT_RULES.flatMap(rule => decide(rule, reading)).map(([rule, evidence]) =>
    finding(rule, evidence, reading),
  );
  const strengths = STRENGTH_RULES.flatMap(rule => decide(rule, reading)).map(
    ([rule, evidence]): Strength => ({
      id: rule.id,
      ...gather(reading, evidence),
      what: rule.what(evidence, reading),
      topic: rule.topic,
    }),
  );
  const verdict = verdictOf(faults.map(one => one.id));
  return { verdict, ...scoreOf(verdict, faults, strengths), faults, strengths, tips: [] };
}

function decide<R extends Rule>(rule: R, reading: Reading): readonly (readonly [R, Evidence])[] {
  const evidence = rule.check(reading);
  const best = [...evidence].sort((a, b) => b.weight - a.weight)[0];
  const sum = evidence.reduce((total, one) => total + one.weight, 0);
  return best !== undefined && (best.weight >= 0.6 || sum >= 1) ? [[rule, best]] : [];
}

function finding(rule: Rule<FaultId>, evidence: Evidence, reading: Reading): Finding {
  return {
    id: rule.id,
    hard: isHard(rule.id),
    ...gather(reading, evidence),
    what: rule.what(evidence, reading),
    why: rule.why,
    topic: rule.topic,
    fix: rule.fix(evidence, reading),
  };
}
